using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Payloads;

namespace OkxAnalyzers.CodeFixes;

/// <summary>
/// Splits the test of <c>"51008_1000"</c> in two: that of the member that holds the code,
/// and that of the member beside it that holds the sub-code.
/// </summary>
internal sealed class CodeSplit
{
    private readonly ExpressionSyntax _literal;
    private readonly string _member;
    private readonly string _subCodeMember;
    private readonly string _code;
    private readonly string _subCode;

    private CodeSplit(ExpressionSyntax literal, string member, string subCodeMember, string code, string subCode)
    {
        _literal = literal;
        _member = member;
        _subCodeMember = subCodeMember;
        _code = code;
        _subCode = subCode;
    }

    /// <summary>Null where no test stands there that can be written twice.</summary>
    public static async Task<(Document Document, string Title)?> OfAsync(
        Document document, TextSpan place, JoinedCodePayload joined, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return null;

        var root = await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        if (ReportedExpression.At(place, root) is not { } literal)
            return null;

        var spelling = new CodeSpelling(model, literal.SpanStart);
        var split = new CodeSplit(
            literal,
            joined.Member,
            joined.SubCodeMember,
            Spelled(joined.Constant, joined.Code),
            Spelled(joined.SubCodeConstant, joined.SubCode));
        if (split.Changes() is not { } changes || EditedMember.Try(literal, model, changes, cancellation) is not { } tree)
            return null;

        var text = await tree.GetTextAsync(cancellation).ConfigureAwait(false);
        return (document.WithText(text), $"Test {joined.Member} for {joined.Code} and {joined.SubCodeMember} for {joined.SubCode}");

        string Spelled(string? constant, string value) =>
            (constant is null ? null : spelling.OfConstant(constant, value)) ?? $"\"{value}\"";
    }

    private IEnumerable<TextChange>? Changes()
    {
        SyntaxNode node = _literal;
        while (node.Parent is ParenthesizedExpressionSyntax or ConstantPatternSyntax or ParenthesizedPatternSyntax)
            node = node.Parent;

        return node.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } test => InTest(test, isNegated: false),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } test => InTest(test, isNegated: true),
            IsPatternExpressionSyntax test => InTest(test, isNegated: false),
            UnaryPatternSyntax { Parent: IsPatternExpressionSyntax test } => InTest(test, isNegated: true),
            SubpatternSyntax part => InPattern(part),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == node => InCall(call),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => InCall(call),
            _ => null,
        };
    }

    private IEnumerable<TextChange>? InCall(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Equals) }
            or SimpleNameSyntax { Identifier.ValueText: nameof(Equals) }
            ? InTest(call, isNegated: false)
            : null;

    /// <summary>The test, and after it the same of the other member: <c>reply.SCode == … &amp;&amp; reply.SubCode == …</c>.</summary>
    private IEnumerable<TextChange>? InTest(ExpressionSyntax test, bool isNegated)
    {
        if (test.DescendantNodes().Any(DoesMoreThanRead)
            || NamesIn(test).ToList() is not { Count: 1 } names)
        {
            return null;
        }

        var text = test.SyntaxTree.GetText();
        var first = With((_literal.Span, _code));
        var second = With((_literal.Span, _subCode), (names[0].Identifier.Span, _subCodeMember));
        var both = $"{first} {(isNegated ? "||" : "&&")} {second}";
        return new[] { new TextChange(test.Span, BindsCloser(test.Parent, isNegated) ? $"({both})" : both) };

        string With(params (TextSpan Span, string Text)[] changes) => text.GetSubText(test.Span)
            .WithChanges(changes
                .OrderBy(change => change.Span.Start)
                .Select(change => new TextChange(new TextSpan(change.Span.Start - test.SpanStart, change.Span.Length), change.Text)))
            .ToString();
    }

    /// <summary>What is called, awaited or changed is not so twice.</summary>
    private static bool DoesMoreThanRead(SyntaxNode node) => node.Kind()
        is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression
        or SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression
        || node is InvocationExpressionSyntax or AwaitExpressionSyntax or AssignmentExpressionSyntax or BaseObjectCreationExpressionSyntax;

    private IEnumerable<SimpleNameSyntax> NamesIn(ExpressionSyntax test) =>
        test.DescendantNodes().OfType<SimpleNameSyntax>().Where(name => name.Identifier.ValueText == _member);

    private static bool BindsCloser(SyntaxNode? around, bool isNegated) => around switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } => false,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } => isNegated,
        BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax => true,
        MemberAccessExpressionSyntax or PostfixUnaryExpressionSyntax or IsPatternExpressionSyntax or SwitchExpressionSyntax => true,
        _ => false,
    };

    /// <summary><c>{ SCode: …, SubCode: … }</c>; in <c>{ Item.SCode: … }</c> the path stays.</summary>
    private IEnumerable<TextChange>? InPattern(SubpatternSyntax part)
    {
        if (part is not { ExpressionColon.Expression: var path, Parent: PropertyPatternClauseSyntax clause })
            return null;

        var name = path is MemberAccessExpressionSyntax access ? access.Name : path;
        if (name.ToString() != _member)
            return null;

        var other = path.ToString().Substring(0, name.SpanStart - path.SpanStart) + _subCodeMember;
        if (clause.Subpatterns.Any(beside => beside.ExpressionColon?.Expression.ToString() == other))
            return null;

        return new[] { new TextChange(_literal.Span, _code), new TextChange(new TextSpan(part.Span.End, 0), $", {other}: {_subCode}") };
    }
}
