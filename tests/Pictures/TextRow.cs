using System.Collections.Generic;

namespace OkxAnalyzers.Tests.Pictures;

/// <summary>
/// One line of a window: its pieces, what lies behind it, whether an editor would show its lightbulb there, and what it underlines.
/// </summary>
internal sealed record TextRow(
    IReadOnlyList<TextPiece> Pieces, string Band = "", bool HasBulb = false, IReadOnlyList<(int Column, int Length)>? Squiggles = null);

/// <summary>Text from a column on. The style is a class of <see cref="PictureTheme.Css"/>.</summary>
internal sealed record TextPiece(int Column, string Text, string Style);
