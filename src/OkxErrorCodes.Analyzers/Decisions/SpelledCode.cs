using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Decisions;

/// <summary>Reads an expression as an OKX code that is certain: a literal, a constant of the package, a constant or enum member of one's own.</summary>
internal sealed class SpelledCode
{
    private readonly CodeRecognizer _recognizer = new();
    private readonly ErrorCodeCatalog _catalog;
    private readonly RecognitionSettings _settings;

    public SpelledCode(ErrorCodeCatalog catalog, RecognitionSettings settings)
    {
        _catalog = catalog;
        _settings = settings;
    }

    /// <summary>The code of a literal by its look alone, without any semantics; not asked yet whether it is OKX's.</summary>
    public ErrorCode? Look(ExpressionSyntax expression, SyntaxTree tree) =>
        expression is LiteralExpressionSyntax literal && CodeLiteral.Read(literal, tree, _catalog, _settings) is { } read && read.Expression == expression ? read.Code : null;

    /// <summary>Whether a name may be that of a constant: <c>OkxErrors.Timeout</c>, <c>Timeout</c>.</summary>
    public static bool MayBeConstant(SyntaxNode expression) =>
        expression is ExpressionSyntax named && InvocationUse.RightmostName(named) is { Length: > 0 } name && char.IsUpper(name[0]);

    public CodeLabel? Read(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        if (expression is LiteralExpressionSyntax)
            return Look(expression, model.SyntaxTree) is { } written && IsRecognized(expression, model, cancellation) ? new CodeLabel(written, expression) : null;

        if (!MayBeConstant(expression))
            return null;

        var symbol = model.GetSymbolInfo(expression, cancellation).Symbol;
        if (symbol is ILocalSymbol { HasConstantValue: true, ConstantValue: var value })
            return CodeOf(value) is { } local && IsRecognized(expression, model, cancellation) ? new CodeLabel(local, expression) : null;

        // The sub-code 1009 is written like a WebSocket close code.
        if (symbol is not IFieldSymbol { ContainingType: { } type } field
            || ConstantsClass.HoldsSubCodes(type)
            || ValueOf(field, cancellation) is not { } code)
        {
            return null;
        }

        return ConstantsClass.HoldsCodes(type) || OkxDeclaration.Is(field, _settings.Of(model.SyntaxTree)) || IsRecognized(expression, model, cancellation)
            ? new CodeLabel(code, expression)
            : null;
    }

    private bool IsRecognized(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        _recognizer.Recognize(expression, model, _settings.Of(model.SyntaxTree), cancellation).Certainty == Certainty.Certain;

    private ErrorCode? ValueOf(IFieldSymbol field, CancellationToken cancellation)
    {
        var value = field.HasConstantValue ? field.ConstantValue
            : field is { IsStatic: true, IsReadOnly: true } && field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax literal }
                ? literal.Token.Value
                : null;
        return CodeOf(value);
    }

    /// <summary>One character is the value of too many constants.</summary>
    private ErrorCode? CodeOf(object? value) => CodeConstants.TextOf(value) is { Length: > 1 } text ? _catalog.Find(text.AsSpan()) : null;
}
