using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.CodeFixes;

/// <summary>What may stand in place of one reported literal: the constant, or the constant cast to the literal's type.</summary>
internal sealed class ConstantReplacement
{
    private readonly CommentsInside _comments;
    private readonly ImmutableArray<string> _candidates;
    private int _current;

    private ConstantReplacement(ExpressionSyntax literal, string constant, CommentsInside comments, ImmutableArray<string> candidates)
    {
        Literal = literal;
        Constant = constant;
        _comments = comments;
        _candidates = candidates;
    }

    /// <summary>The reported expression: a literal, or several that the compiler folds into one.</summary>
    public ExpressionSyntax Literal { get; }

    /// <summary>A method is given the text that the literal stands in.</summary>
    public bool IsCaptured { get; private init; }

    /// <summary>
    /// A literal and a constant of the same type and value: where they are parsed alike, the compiler makes no difference between them.
    /// </summary>
    public bool IsOfSameType { get; private init; }

    /// <summary>The constant as a user knows it, such as <c>OkxErrorCodes.AsInt.RequestsTooFrequent</c>.</summary>
    public string Constant { get; }

    /// <summary>Null where the project has no such constant, or one of another value, and where something inside would be lost.</summary>
    public static ConstantReplacement? For(
        ReportedLiteral reported, SemanticModel model, ConstantSpelling spelling, CancellationToken cancellation)
    {
        if (ReportedExpression.At(reported.Span, model.SyntaxTree.GetRoot(cancellation)) is not { } literal
            || CommentsInside.Of(literal) is not { } comments)
        {
            return null;
        }

        var value = ValueOf(literal, model, cancellation);
        var constant = ConstantsClass.InForm(reported.Payload.Form, reported.Payload.Constant);
        if (spelling.Of(constant, value, literal.SpanStart) is not var (text, symbol))
            return null;

        var plain = IsRootedInInterpolation(text, literal) ? $"({text})" : text;
        var candidates = Cast(value) is { } cast
            ? ImmutableArray.Create(plain, AsOperand(cast + plain, literal))
            : ImmutableArray.Create(plain);
        return new ConstantReplacement(literal, constant, comments, candidates)
        {
            IsCaptured = CapturedArgument.IsAround(literal, model, cancellation),
            IsOfSameType = literal is LiteralExpressionSyntax
                && symbol is IFieldSymbol { Type.SpecialType: SpecialType.System_String or SpecialType.System_Int32 } field
                && value?.GetType() == field.ConstantValue?.GetType()
                && !MayDefine(literal, field),
        };
    }

    /// <summary>A constant of the same project may be defined by the literal, and cannot be defined by itself.</summary>
    private static bool MayDefine(ExpressionSyntax literal, IFieldSymbol constant) =>
        !constant.DeclaringSyntaxReferences.IsEmpty
        && literal.FirstAncestorOrSelf<MemberDeclarationSyntax>() is BaseFieldDeclarationSyntax or EnumMemberDeclarationSyntax;

    /// <summary>What is tried now; the plainest comes first.</summary>
    public IEnumerable<TextChange> Changes(SourceText text) =>
        Edits.Replace(Literal.Span, _candidates[_current], text).Concat(_comments.Moved);

    public bool TryNext()
    {
        if (_current + 1 == _candidates.Length)
            return false;

        _current++;
        return true;
    }

    /// <summary>Begins again with the plainest.</summary>
    public void TryFirst() => _current = 0;

    private static object? ValueOf(ExpressionSyntax literal, SemanticModel model, CancellationToken cancellation) =>
        literal is LiteralExpressionSyntax known && !literal.IsKind(SyntaxKind.Utf8StringLiteralExpression)
            ? known.Token.Value
            : model.GetConstantValue(literal, cancellation).Value;

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

    /// <summary>In <c>$"{…}"</c> a colon outside parentheses begins a format.</summary>
    private static bool IsRootedInInterpolation(string text, ExpressionSyntax literal) =>
        text.Contains(':')
        && literal.Ancestors()
            .TakeWhile(node => node is not (ParenthesizedExpressionSyntax or BaseArgumentListSyntax or InitializerExpressionSyntax))
            .Any(node => node is InterpolationSyntax);
}
