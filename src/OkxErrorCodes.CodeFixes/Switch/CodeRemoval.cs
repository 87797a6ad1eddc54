using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.CodeFixes;

/// <summary>Removes one code from among others: a label, an alternative of a pattern or a condition, an element of a list.</summary>
internal static class CodeRemoval
{
    /// <summary>
    /// Null where the code stands alone, or where what is left would answer otherwise for other codes: a part of a pattern or an argument
    /// of a comparison is none of several.
    /// </summary>
    public static IReadOnlyList<TextChange>? Of(ExpressionSyntax code, SourceText text)
    {
        SyntaxNode node = code;
        while (node.Parent is { } parent)
        {
            if (ConditionalText.IsIn(parent))
                return null;

            switch (parent)
            {
                case BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } both:
                    return Alternative(node, both.Left, both.OperatorToken, both.Right, text);
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either:
                    return Alternative(node, either.Left, either.OperatorToken, either.Right, text);
                case SwitchSectionSyntax section:
                    return section.Labels.Count > 1 ? new[] { new TextChange(Label(node, section, text), "") } : null;
            }

            if (IsList(parent))
                return Element(node, parent.ChildNodesAndTokens().ToList(), text);

            if (!Holds(parent, node))
                return null;

            node = parent;
        }

        return null;
    }

    /// <summary>Whether a test holds for the code alone, or for less, because a part of it does.</summary>
    private static bool Holds(SyntaxNode whole, SyntaxNode part) => whole switch
    {
        BinaryExpressionSyntax test => test.Kind()
            is SyntaxKind.EqualsExpression or SyntaxKind.IsExpression or SyntaxKind.LogicalAndExpression,
        IsPatternExpressionSyntax test => test.Pattern == part,
        BinaryPatternSyntax or ConstantPatternSyntax or ParenthesizedPatternSyntax or RecursivePatternSyntax or SubpatternSyntax
            or PropertyPatternClauseSyntax or PositionalPatternClauseSyntax => true,
        ParenthesizedExpressionSyntax or CastExpressionSyntax or ConditionalAccessExpressionSyntax => true,
        CaseSwitchLabelSyntax or CasePatternSwitchLabelSyntax => true,
        // code.Equals("50004"), "50004".Equals(code)
        ArgumentListSyntax { Parent: InvocationExpressionSyntax call } => Comparison.IsCall(call),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } => Comparison.IsCall(call),
        InvocationExpressionSyntax call => Comparison.IsCall(call),
        // An element in a form of its own: { "50004", "timeout" }, ["50004"] = …
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } => true,
        TupleExpressionSyntax or ArgumentSyntax or BracketedArgumentListSyntax or ImplicitElementAccessSyntax
            or AssignmentExpressionSyntax => true,
        { RawKind: CollectionElements.ExpressionElement } => true,
        _ => false,
    };

    /// <summary>A collection of several elements that is written out, or what a call takes for one.</summary>
    private static bool IsList(SyntaxNode list) => list switch
    {
        InitializerExpressionSyntax initializer =>
            !initializer.IsKind(SyntaxKind.ComplexElementInitializerExpression) && initializer.Expressions.Count > 1,
        { RawKind: CollectionElements.CollectionExpression } => list.ChildNodes().Skip(1).Any(),
        ArgumentListSyntax { Parent: InvocationExpressionSyntax call, Arguments: { Count: > 1 } arguments } =>
            !Comparison.IsCall(call)
            && arguments.All(argument => argument.Expression is LiteralExpressionSyntax or MemberAccessExpressionSyntax),
        _ => false,
    };

    /// <summary>One of the two parts that an operator joins, with the operator.</summary>
    public static IReadOnlyList<TextChange> Alternative(
        SyntaxNode node, SyntaxNode left, SyntaxToken or, SyntaxNode right, SourceText text)
    {
        if (node == left)
            return new[] { new TextChange(TextSpan.FromBounds(left.SpanStart, right.SpanStart), "") };

        // A comment between them is the left one's.
        var start = IsBlank(left.Span.End, or.SpanStart, text) ? left.Span.End : or.SpanStart;
        var removed = TextSpan.FromBounds(start, right.Span.End);
        var line = start == or.SpanStart ? WithLine(removed, right.GetTrailingTrivia(), text) : null;
        return new[] { new TextChange(line ?? removed, "") };
    }

    private static IReadOnlyList<TextChange> Element(SyntaxNode node, IReadOnlyList<SyntaxNodeOrToken> siblings, SourceText text)
    {
        var at = siblings.TakeWhile(sibling => sibling != node).Count();
        if (at + 1 < siblings.Count && siblings[at + 1].IsKind(SyntaxKind.CommaToken))
        {
            var comma = siblings[at + 1];
            var line = WithLine(TextSpan.FromBounds(node.SpanStart, comma.Span.End), comma.GetTrailingTrivia(), text);
            if (line is { } whole)
                return new[] { new TextChange(whole, "") };

            var end = comma.Span.End;
            while (end < text.Length && text[end] == ' ')
                end++;

            return new[] { new TextChange(TextSpan.FromBounds(node.SpanStart, end), "") };
        }

        // The last one takes the comma before it along; comments between them stay.
        var before = siblings[at - 1];
        var own = WithLine(node.Span, node.GetTrailingTrivia(), text)
            ?? TextSpan.FromBounds(StartWithBlanks(node.SpanStart, text), node.Span.End);
        return own.Start <= before.Span.End
            ? new[] { new TextChange(TextSpan.FromBounds(before.SpanStart, own.End), "") }
            : new[] { new TextChange(before.Span, ""), new TextChange(own, "") };
    }

    private static int StartWithBlanks(int start, SourceText text)
    {
        while (start > 0 && text[start - 1] == ' ')
            start--;

        return start;
    }

    private static TextSpan Label(SyntaxNode label, SwitchSectionSyntax section, SourceText text)
    {
        if (WithLine(label.Span, label.GetTrailingTrivia(), text) is { } line)
            return line;

        // The statement behind the last label goes behind the one before it.
        var before = label.GetFirstToken().GetPreviousToken();
        if (label == section.Labels.Last() && label != section.Labels[0] && IsBlank(before.Span.End, label.SpanStart, text))
            return TextSpan.FromBounds(before.Span.End, label.Span.End);

        var end = label.Span.End;
        while (end < text.Length && text[end] == ' ')
            end++;

        return TextSpan.FromBounds(label.SpanStart, end);
    }

    /// <summary>The whole line, with the comment behind it, where nothing else stands on it.</summary>
    private static TextSpan? WithLine(TextSpan span, SyntaxTriviaList after, SourceText text)
    {
        var first = text.Lines.GetLineFromPosition(span.Start);
        var last = text.Lines.GetLineFromPosition(span.End);
        return IsBlank(first.Start, span.Start, text) && after.Span.End >= last.End
            ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak)
            : null;
    }

    private static bool IsBlank(int start, int end, SourceText text) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, end)));
}
