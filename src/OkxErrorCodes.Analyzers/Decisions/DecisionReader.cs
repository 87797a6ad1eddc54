using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Flow;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Decisions;

/// <summary>
/// Reads a decision over an OKX code out of a switch statement, a switch expression, or the first <c>if</c> of a chain or a sequence.
/// What each label asks of, the flow knows.
/// </summary>
internal sealed class DecisionReader
{
    // The labels of a decision share their operand, but one of (ExchangeKind.Bitget, "50011") is another venue's.
    // After so many, the others are like them.
    private const int Asked = 32;

    private readonly FunctionFlow _flow;
    private readonly CodeReader _reader;

    public DecisionReader(FunctionFlow flow, CodeReader reader)
    {
        _flow = flow;
        _reader = reader;
    }

    /// <summary>The function that the decisions stand in.</summary>
    public FunctionFlow Flow => _flow;

    /// <summary>Whether a test of the decision names an OKX code for certain: nothing else is worth following.</summary>
    public static bool NamesCode(SyntaxNode node, CodeReader reader) => CasesOf(node)
        .SelectMany(@case => @case.Tests)
        .SelectMany(ConstantsIn)
        .Where(constant => reader.CodeOf(constant) is { IsOutcome: false })
        .Take(Asked)
        .Any(code => reader.Read(code) is { IsCertain: true });

    /// <summary>Null where no OKX code is decided on for certain.</summary>
    public CodeDecision? Read(SyntaxNode node) => node switch
    {
        SwitchStatementSyntax @switch => Of(DecisionKind.Switch, @switch, @switch.SwitchKeyword.GetLocation()),
        SwitchExpressionSyntax { GoverningExpression: var operand } @switch => Of(DecisionKind.Switch, @switch, operand.GetLocation()),
        IfStatementSyntax { Parent: not ElseClauseSyntax } first => Of(
            IfSequence.From(first).Length > 1 ? DecisionKind.Sequence : DecisionKind.Chain, first, first.IfKeyword.GetLocation()),
        _ => null,
    };

    private static IReadOnlyList<Case> CasesOf(SyntaxNode node) => node switch
    {
        SwitchStatementSyntax @switch => @switch.Sections.Select(CaseOf).ToList(),
        SwitchExpressionSyntax @switch => @switch.Arms.Select(CaseOf).ToList(),
        IfStatementSyntax first => IfSequence.From(first) is { Length: > 1 } sequence
            ? sequence.Select(CaseOf).ToList()
            : Links(first).ToList(),
        _ => Array.Empty<Case>(),
    };

    private CodeDecision? Of(DecisionKind kind, SyntaxNode node, Location keyword)
    {
        var cases = CasesOf(node);
        var labels = cases.Select(@case => @case.Tests.SelectMany(LabelsIn).ToList()).ToList();
        if (labels.SelectMany(found => found).FirstOrDefault(found => !found.Label.Code.IsOutcome) is not (var first, { } subject))
            return null;

        // What is thrown at the end of a sequence is what was decided on last.
        if (kind == DecisionKind.Sequence
            && cases.Skip(labels.FindLastIndex(Names) + 1).Count(@case => @case.Tests.Any(test => AsksOfAnother(test, subject))) > 1)
        {
            return null;
        }

        var path = kind == DecisionKind.Switch ? PathTo(first.Expression) : null;
        var own = labels
            .Select(found => found.Where(IsOwn).Select(label => label.Label).ToImmutableArray())
            .ToList();
        if (!AreCertain(own.SelectMany(label => label)))
            return null;

        // { Status: 429 } beside { Code: "50011" }: what is told apart is the response and not its code.
        if (own.SelectMany(label => label).Any(label => label.Expression.Ancestors().Any(IsProperty))
            && cases.Where((@case, i) => own[i].IsEmpty && !@case.IsDefault && @case.Patterns.Any(IsAboutSomethingElse)).Any())
        {
            return null;
        }

        return new CodeDecision(kind, node, keyword, subject, cases
            .Select((@case, i) => new CodeBranch(
                @case.Node,
                @case.Body,
                @case.IsDefault || (own[i].IsEmpty && IsThrown(@case.Body) && @case.Tests.Any(test => AsksForOutcomeOnly(test, subject))),
                @case.Tests.LastOrDefault(),
                own[i]))
            .Where((branch, i) => kind != DecisionKind.Sequence || i == 0 || cases[i].Tests.Any(test => Asks(test, subject)))
            .ToImmutableArray());

        bool Names(IEnumerable<(CodeLabel Label, FlowValue Subject)> found) => found.Any(label => label.Subject == subject);

        // What a switch decides on is read once, whatever a guard changes.
        bool IsOwn((CodeLabel Label, FlowValue Subject) found) =>
            found.Subject == subject || (path is not null && PathTo(found.Label.Expression) == path);
    }

    /// <summary>An <c>if</c> between the others that asks for something else takes nothing of what they decide on.</summary>
    private bool Asks(SyntaxNode test, FlowValue subject) => test.DescendantNodesAndSelf().Any(part =>
        (_flow.Flow.Subjects.TryGetValue(part, out var asked) && asked == subject)
        || (_flow.Flow.ConditionParts.TryGetValue(part, out var condition) && condition.Contains(subject)));

    private bool AsksOfAnother(SyntaxNode test, FlowValue subject) => test.DescendantNodesAndSelf().Any(part =>
        _flow.Flow.Subjects.TryGetValue(part, out var asked) && asked != subject);

    /// <summary><c>code != "0"</c> tells a failure from success, and no code from another.</summary>
    private bool AsksForOutcomeOnly(SyntaxNode test, FlowValue subject)
    {
        var constants = test.DescendantNodesAndSelf()
            .OfType<ExpressionSyntax>()
            .Where(constant => _flow.Flow.Subjects.TryGetValue(constant, out var asked) && asked == subject)
            .Select(_reader.CodeOf)
            .ToList();
        return constants.Count > 0 && constants.All(code => code is { IsOutcome: true });
    }

    private static bool IsThrown(SyntaxNode body) => body switch
    {
        ThrowExpressionSyntax or ThrowStatementSyntax => true,
        BlockSyntax { Statements: { Count: > 0 } statements } => statements.Last() is ThrowStatementSyntax,
        SwitchSectionSyntax { Statements: { Count: > 0 } statements } => statements.Last() is ThrowStatementSyntax,
        _ => false,
    };

    /// <summary>None of the labels may be anybody else's.</summary>
    private bool AreCertain(IEnumerable<CodeLabel> labels) => labels
        .Where(label => !label.Code.IsOutcome)
        .Take(Asked)
        .All(label => _reader.Read(label.Expression) is { IsCertain: true });

    /// <summary>The constants that a test names, each with what it asks of.</summary>
    private IEnumerable<(CodeLabel Label, FlowValue Subject)> LabelsIn(SyntaxNode test)
    {
        foreach (var constant in ConstantsIn(test))
        {
            if (SubjectOf(constant, test) is { } subject
                && !EnclosingCondition.Of(constant).IsNegated
                && _reader.CodeOf(constant) is { } code)
            {
                yield return (new CodeLabel(code, constant), subject);
            }
        }
    }

    /// <summary>What may be a constant, in the tests of a case and not in what it does.</summary>
    private static IEnumerable<ExpressionSyntax> ConstantsIn(SyntaxNode test)
    {
        return test.DescendantNodesAndSelf(IsOfTest).OfType<ExpressionSyntax>();

        static bool IsOfTest(SyntaxNode inner) =>
            (inner is not (StatementSyntax or AnonymousFunctionExpressionSyntax or MemberAccessExpressionSyntax or CastExpressionSyntax)
                || inner.Parent is InvocationExpressionSyntax)
            && !(inner is ExpressionSyntax && inner.Parent is SwitchExpressionArmSyntax arm && arm.Expression == inner);
    }

    /// <summary>A constant stands for itself, or in a collection that is looked through.</summary>
    private FlowValue? SubjectOf(ExpressionSyntax constant, SyntaxNode test)
    {
        if (_flow.Flow.Subjects.TryGetValue(constant, out var subject))
            return subject;

        return constant is LiteralExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax
            && constant.Ancestors()
                .TakeWhile(ancestor => test.Span.Contains(ancestor.Span))
                .OfType<InvocationExpressionSyntax>()
                .FirstOrDefault() is { } call
            && Membership.Of(call)?.Elements.Contains(constant) == true
            && _flow.Flow.Subjects.TryGetValue(call, out subject)
                ? subject
                : null;
    }

    /// <summary>By which members of what is switched on a pattern comes to a constant: <c>.Code</c>; null in a guard.</summary>
    private static string? PathTo(ExpressionSyntax constant)
    {
        var path = "";
        foreach (var node in constant.Ancestors().TakeWhile(node => node is not (SwitchStatementSyntax or SwitchExpressionSyntax)))
        {
            if (node is WhenClauseSyntax)
                return null;

            // A property pattern that is being typed may have no name yet.
            if (node is SubpatternSyntax part)
            {
                path = (part.ExpressionColon is { Expression: var member } ? $".{member}"
                    : part.Parent is PositionalPatternClauseSyntax all ? $"[{all.Subpatterns.IndexOf(part)}]"
                    : "") + path;
            }
        }

        return path;
    }

    private static bool IsProperty(SyntaxNode node) => node is SubpatternSyntax { Parent: PropertyPatternClauseSyntax };

    private static bool IsAboutSomethingElse(PatternSyntax pattern) =>
        !PatternShape.IsCatchAll(pattern) && !PatternShape.IsOfType(pattern) && !PatternShape.IsNull(pattern);

    private static Case CaseOf(SwitchSectionSyntax section) => new(
        section,
        section,
        section.Labels.Any(label => label is DefaultSwitchLabelSyntax
            || (label is CasePatternSwitchLabelSyntax { WhenClause: null, Pattern: var pattern } && TakesAll(pattern))),
        section.Labels.Where(label => label is not DefaultSwitchLabelSyntax).ToImmutableArray<SyntaxNode>(),
        section.Labels.OfType<CasePatternSwitchLabelSyntax>().Select(label => label.Pattern).ToImmutableArray());

    private static Case CaseOf(SwitchExpressionArmSyntax arm) => new(
        arm,
        arm.Expression,
        arm.WhenClause is null && TakesAll(arm.Pattern),
        ImmutableArray.Create<SyntaxNode>(arm),
        ImmutableArray.Create(arm.Pattern));

    private static Case CaseOf(IfStatementSyntax @if) => new(
        @if, @if.Statement, false, ImmutableArray.Create<SyntaxNode>(@if.Condition), ImmutableArray<PatternSyntax>.Empty);

    private static bool TakesAll(PatternSyntax pattern) => PatternShape.IsCatchAll(pattern) || PatternShape.IsOfType(pattern);

    private static IEnumerable<Case> Links(IfStatementSyntax first)
    {
        StatementSyntax? next = first;
        while (next is IfStatementSyntax @if)
        {
            yield return CaseOf(@if);
            next = @if.Else?.Statement;
        }

        if (next is not null)
            yield return new Case(next.Parent!, next, true, ImmutableArray<SyntaxNode>.Empty, ImmutableArray<PatternSyntax>.Empty);
    }

    /// <summary>A section, an arm or an <c>if</c>, before it is known what is decided on.</summary>
    private sealed record Case(
        SyntaxNode Node, SyntaxNode Body, bool IsDefault, ImmutableArray<SyntaxNode> Tests, ImmutableArray<PatternSyntax> Patterns);
}
