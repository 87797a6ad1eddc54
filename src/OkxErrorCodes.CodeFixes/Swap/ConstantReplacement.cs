using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.CodeFixes;

/// <summary>What may stand in place of one reported literal: the constant, or the constant cast to the literal's type.</summary>
internal sealed class ConstantReplacement
{
    private readonly ImmutableArray<string> _candidates;
    private int _current;

    private ConstantReplacement(ExpressionSyntax literal, bool isCaptured, string constant, ImmutableArray<string> candidates)
    {
        Literal = literal;
        IsCaptured = isCaptured;
        Constant = constant;
        _candidates = candidates;
    }

    /// <summary>The reported expression: a literal, or several that the compiler folds into one.</summary>
    public ExpressionSyntax Literal { get; }

    /// <summary>A method is given the text that the literal stands in.</summary>
    public bool IsCaptured { get; }

    /// <summary>The constant as a user knows it, such as <c>OkxErrorCodes.AsInt.RequestsTooFrequent</c>.</summary>
    public string Constant { get; }

    /// <summary>The text to try now; the plainest comes first.</summary>
    public string Candidate => _candidates[_current];

    /// <summary>Null where the project has no such constant, or one of another value.</summary>
    public static ConstantReplacement? For(ReportedLiteral reported, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        if (ReportedExpression.At(reported.Span, root) is not { } literal)
            return null;

        var constant = ConstantsClass.InForm(reported.Payload.Form, reported.Payload.Constant);
        var rooted = "global::" + constant;
        var value = model.GetConstantValue(literal, cancellation).Value;
        if (SymbolAt(literal, rooted, model) is not { } symbol || !Holds(symbol, value))
            return null;

        var plain = SymbolEqualityComparer.Default.Equals(SymbolAt(literal, constant, model), symbol) ? constant : rooted;
        var candidates = Cast(value) is { } cast
            ? ImmutableArray.Create(plain, AsOperand(cast + plain, literal))
            : ImmutableArray.Create(plain);
        return new ConstantReplacement(literal, CapturedArgument.IsAround(literal, model, cancellation), constant, candidates);
    }

    public bool TryNext()
    {
        if (_current + 1 == _candidates.Length)
            return false;

        _current++;
        return true;
    }

    private static ISymbol? SymbolAt(ExpressionSyntax literal, string path, SemanticModel model) =>
        model.GetSpeculativeSymbolInfo(
            literal.SpanStart, SyntaxFactory.ParseExpression(path), SpeculativeBindingOption.BindAsExpression).Symbol;

    /// <summary>
    /// The bytes of <c>"50011"u8</c> are no constant that could be compared: those of the package are taken at their word.
    /// </summary>
    private static bool Holds(ISymbol symbol, object? value) => symbol switch
    {
        IFieldSymbol { IsConst: true } field => value is not null && CodeValue.AreEqual(field.ConstantValue, value),
        IPropertySymbol { ContainingType: { } constants } => value is null && ConstantsClass.IsGenerated(constants),
        _ => false,
    };

    /// <summary>The literal's type where its suffix chose it; the constant is an <see cref="int"/>.</summary>
    private static string? Cast(object? value) => value switch
    {
        long => "(long)",
        ulong => "(ulong)",
        uint => "(uint)",
        _ => null,
    };

    /// <summary>A member access binds closer than a cast.</summary>
    private static string AsOperand(string cast, ExpressionSyntax literal) =>
        literal.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax
            ? $"({cast})"
            : cast;
}
