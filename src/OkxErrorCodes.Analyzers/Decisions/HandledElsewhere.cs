using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Decisions;

/// <summary>
/// Which codes never reach a decision, or leave its default on a way of their own, since another test of the same operand takes them.
/// </summary>
internal sealed class HandledElsewhere
{
    private readonly CodeReader _reader;
    private readonly List<CodeTest> _handled = new();
    private readonly List<CodeTest> _enclosing = new();

    public HandledElsewhere(CodeDecision decision, CodeReader reader)
    {
        _reader = reader;
        Climb(decision);
        foreach (var branch in decision.Branches.Where(branch => branch.IsDefault))
            AddTestsIn(branch.Body!, decision.Subject);
        if (decision.Branches.All(branch => !branch.IsDefault || IsEmpty(branch.Body!)))
            AddTestsAfter(decision);
    }

    public bool Handles(ErrorCode code) => _handled.Any(test => test.MayMatch(code)) || _enclosing.Any(test => test.NeverMatches(code));

    private void Climb(CodeDecision decision)
    {
        var operand = decision.Subject;
        for (var node = decision.Node; node.Parent is { } parent && !EnclosingMember.Is(node); node = parent)
        {
            switch (parent)
            {
                case BlockSyntax block:
                    AddEarlier(block.Statements, node, operand);
                    break;
                case SwitchSectionSyntax section when node is StatementSyntax:
                    AddEarlier(section.Statements, node, operand);
                    break;
                case GlobalStatementSyntax { Parent: CompilationUnitSyntax unit }:
                    AddEarlier(unit.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement), node, operand);
                    break;
                case IfStatementSyntax outer when outer.Statement == node:
                    AddEnclosing(outer.Condition, operand);
                    break;
                case ElseClauseSyntax { Parent: IfStatementSyntax outer }:
                    AddHandled(outer.Condition, operand);
                    break;
                case ConditionalExpressionSyntax outer when outer.WhenTrue == node:
                    AddEnclosing(outer.Condition, operand);
                    break;
                case ConditionalExpressionSyntax outer when outer.WhenFalse == node:
                    AddHandled(outer.Condition, operand);
                    break;
                case SwitchStatementSyntax outer when node is SwitchSectionSyntax section:
                    AddSiblings(
                        outer.Sections.Where(other => other != section).Select(other => OfSection(outer, other, operand)),
                        OfSection(outer, section, operand));
                    break;
                case SwitchExpressionSyntax outer when node is SwitchExpressionArmSyntax arm:
                    AddSiblings(
                        outer.Arms.Where(other => other != arm).Select(other => OfArm(outer, other, operand)), OfArm(outer, arm, operand));
                    break;
                case CatchClauseSyntax clause:
                    AddCatch(clause, operand);
                    break;
            }
        }
    }

    /// <summary>A test before the decision that leaves has taken its codes along.</summary>
    private void AddEarlier(IEnumerable<StatementSyntax> statements, SyntaxNode until, CodeOperand operand)
    {
        foreach (var statement in statements.TakeWhile(statement => statement != until))
        {
            switch (statement)
            {
                case IfStatementSyntax first:
                    AddEarlier(first, operand);
                    break;
                case SwitchStatementSyntax @switch:
                    _handled.AddRange(
                        @switch.Sections
                            .Where(section => Jump.Leaves(section.Statements.LastOrDefault(), isInSwitch: true))
                            .Select(section => OfSection(@switch, section, operand)));
                    break;
                case BlockSyntax block:
                    AddEarlier(block.Statements, until, operand);
                    break;

                // The loop keeps what its condition lets in.
                case WhileStatementSyntax loop:
                    AddHandled(loop.Condition, operand);
                    break;
                case DoStatementSyntax loop:
                    AddHandled(loop.Condition, operand);
                    break;
            }
        }
    }

    private void AddEarlier(IfStatementSyntax first, CodeOperand operand)
    {
        StatementSyntax? next = first;
        while (next is IfStatementSyntax @if)
        {
            if (Jump.Leaves(@if.Statement))
                AddHandled(@if.Condition, operand);

            next = @if.Else?.Statement;
            if (next is not null and not IfStatementSyntax && Jump.Leaves(next))
                _handled.Add(new ConditionTest(_reader, operand).Read(@if.Condition).Negated());
        }
    }

    private void AddHandled(ExpressionSyntax condition, CodeOperand operand) =>
        _handled.Add(new ConditionTest(_reader, operand).Read(condition));

    /// <summary>What the condition keeps out does not come here; nor does what <c>!IsRetryable(code)</c> asks for.</summary>
    private void AddEnclosing(ExpressionSyntax condition, CodeOperand operand)
    {
        _enclosing.Add(new ConditionTest(_reader, operand).Read(condition));
        if (condition is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var negated })
            AddHandled(negated, operand);
    }

    private void AddSiblings(IEnumerable<CodeTest> others, CodeTest own)
    {
        _handled.AddRange(others);
        _enclosing.Add(own);
    }

    /// <summary>An earlier clause of the same <c>try</c> has caught what its filter lets in; its own filter lets in what it says.</summary>
    private void AddCatch(CatchClauseSyntax clause, CodeOperand operand)
    {
        if (clause.Filter is { } own)
            AddEnclosing(own.FilterExpression, operand);

        if (clause is not { Parent: TryStatementSyntax @try, Declaration.Identifier.ValueText: var name })
            return;

        foreach (var earlier in @try.Catches.TakeWhile(other => other != clause))
        {
            if (earlier is { Filter.FilterExpression: var filter, Declaration.Identifier.ValueText: var otherName })
                AddHandled(filter, operand.Renamed(name, otherName));
        }
    }

    private static bool IsEmpty(SyntaxNode body) =>
        body is SwitchSectionSyntax section && section.Statements.All(statement => statement is BreakStatementSyntax);

    /// <summary>Without a default, what follows is it.</summary>
    private void AddTestsAfter(CodeDecision decision)
    {
        if (decision.Node is not StatementSyntax || decision.Node.Parent is not { } parent)
            return;

        foreach (var statement in parent.ChildNodes()
            .OfType<StatementSyntax>()
            .Where(statement => statement.SpanStart >= decision.Node.Span.End))
        {
            AddTestsIn(statement, decision.Subject);
        }

        if (parent is BlockSyntax { Parent: DoStatementSyntax loop })
            AddHandled(loop.Condition, decision.Subject);
    }

    /// <summary>A default that asks the code once more has a way for what it asks for.</summary>
    private void AddTestsIn(SyntaxNode body, CodeOperand operand)
    {
        foreach (var node in body.DescendantNodesAndSelf())
        {
            switch (node)
            {
                case IfStatementSyntax @if when !AsksForOutcome(@if.Condition):
                    AddHandled(@if.Condition, operand);
                    break;
                case ConditionalExpressionSyntax conditional when !AsksForOutcome(conditional.Condition):
                    AddHandled(conditional.Condition, operand);
                    break;
                case SwitchStatementSyntax @switch:
                    _handled.AddRange(@switch.Sections.Select(section => OfSection(@switch, section, operand)));
                    break;
                case SwitchExpressionSyntax @switch:
                    _handled.AddRange(@switch.Arms.Select(arm => OfArm(@switch, arm, operand)));
                    break;
            }
        }
    }

    /// <summary><c>code != "0"</c> tells a failure from success, and no code from another.</summary>
    private bool AsksForOutcome(ExpressionSyntax condition)
    {
        var parts = condition.DescendantNodesAndSelf().ToList();
        return !parts.OfType<InvocationExpressionSyntax>().Any()
            && parts.OfType<ExpressionSyntax>().Select(_reader.CodeOf).OfType<ErrorCode>().ToList() is { Count: > 0 } codes
            && codes.All(code => code.IsOutcome);
    }

    private CodeTest OfSection(SwitchStatementSyntax @switch, SwitchSectionSyntax section, CodeOperand operand) =>
        CodeTest.Any(section.Labels.Select(label => label switch
    {
        CaseSwitchLabelSyntax old => new ConditionTest(_reader, operand).OfLabel(@switch.Expression, old.Value),
        CasePatternSwitchLabelSyntax pattern => OfPattern(@switch.Expression, pattern.Pattern, pattern.WhenClause, operand),
        _ => CodeTest.Silent,
    }).ToList());

    private CodeTest OfArm(SwitchExpressionSyntax @switch, SwitchExpressionArmSyntax arm, CodeOperand operand) =>
        OfPattern(@switch.GoverningExpression, arm.Pattern, arm.WhenClause, operand);

    private CodeTest OfPattern(ExpressionSyntax matched, PatternSyntax pattern, WhenClauseSyntax? guard, CodeOperand operand)
    {
        var path = operand.PathFrom(matched);
        var named = path is null ? operand : operand.With(PatternValue.Variables(pattern), path);
        return CodeTest.All(
            new[] { new ConditionTest(_reader, operand).OfPattern(
                matched, pattern), new ConditionTest(_reader, named).Read(guard?.Condition) });
    }
}
