using System.Collections.Generic;

namespace OkxAnalyzers.Tests.Package.Pictures;

/// <summary>One line of a window: its pieces, what lies behind it, and whether an editor would show its lightbulb there.</summary>
internal sealed record TextRow(IReadOnlyList<TextPiece> Pieces, string Band = "", bool HasBulb = false);

/// <summary>Text from a column on. The style is a class of <see cref="PictureTheme.Css"/>.</summary>
internal sealed record TextPiece(int Column, string Text, string Style, bool IsSquiggled = false);
