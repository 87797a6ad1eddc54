using System;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Decisions;

/// <summary>Reads the code that a constant expression holds: a literal, a constant, an enum's member.</summary>
internal sealed class CodeConstants
{
    private readonly SemanticModel _model;
    private readonly ErrorCodeCatalog _catalog;
    private readonly CancellationToken _cancellation;

    public CodeConstants(SemanticModel model, ErrorCodeCatalog catalog, CancellationToken cancellation)
    {
        _model = model;
        _catalog = catalog;
        _cancellation = cancellation;
    }

    /// <summary>The constant as OKX writes a code; null where it is none, or neither text nor a whole number.</summary>
    public string? TextOf(ExpressionSyntax expression)
    {
        var value = expression is LiteralExpressionSyntax { Token.Value: { } token }
            ? token
            : _model.GetConstantValue(expression, _cancellation) is { HasValue: true, Value: { } constant } ? constant : null;
        return TextOf(value);
    }

    public static string? TextOf(object? value) => value switch
    {
        string text => text,
        int or long or uint or ulong or short or ushort => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    public long? NumberOf(ExpressionSyntax expression) =>
        long.TryParse(TextOf(expression), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public ErrorCode? CodeOf(ExpressionSyntax expression) => TextOf(expression) is { } text ? _catalog.Find(text.AsSpan()) : null;

    public ISymbol? SymbolOf(ExpressionSyntax expression) => _model.GetSymbolInfo(expression, _cancellation).Symbol;
}
