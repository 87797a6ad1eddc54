using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Decisions;

/// <summary>Which codes never reach a decision, or leave its default on a way of their own, since another test of the same operand takes them.</summary>
internal sealed class HandledElsewhere
{
    private readonly CodeConstants _constants;
    private readonly List<CodeTest> _taken = new();
    private readonly List<CodeTest> _entered = new();

    public HandledElsewhere(CodeDecision decision, CodeConstants constants)
    {
        _constants = constants;
        Climb(decision);
        foreach (var branch in decision.Branches.Where(branch => branch.IsDefault))
            AskedAgain(branch.Body!, decision.Subject);
        if (decision.Branches.All(branch => !branch.IsDefault || IsEmpty(branch.Body!)))
            AskedAfter(decision);
    }

    public bool Handles(ErrorCode code) => _taken.Any(test => test.Admits(code)) || _entered.Any(test => test.Refuses(code));

    private void Climb(CodeDecision decision)
    {
        var operand = decision.Subject;
        for (var node = decision.Node; node.Parent is { } parent && !EnclosingMember.Is(node); node = parent)
        {
            switch (parent)
            {
                case BlockSyntax block:
                    Earlier(block.Statements, node, operand);
                    break;
                case SwitchSectionSyntax section when node is StatementSyntax:
                    Earlier(section.Statements, node, operand);
                    break;
                case GlobalStatementSyntax { Parent: CompilationUnitSyntax unit }:
                    Earlier(unit.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement), node, operand);
                    break;
                case IfStatementSyntax outer when outer.Statement == node:
                    Enter(outer.Condition, operand);
                    break;
                case ElseClauseSyntax { Parent: IfStatementSyntax outer }:
                    Take(outer.Condition, operand);
                    break;
                case ConditionalExpressionSyntax outer when outer.WhenTrue == node:
                    Enter(outer.Condition, operand);
                    break;
                case ConditionalExpressionSyntax outer when outer.WhenFalse == node:
                    Take(outer.Condition, operand);
                    break;
                case SwitchStatementSyntax outer when node is SwitchSectionSyntax section:
                    Nested(outer.Sections.Where(other => other != section).Select(other => OfSection(outer, other, operand)), OfSection(outer, section, operand));
                    break;
                case SwitchExpressionSyntax outer when node is SwitchExpressionArmSyntax arm:
                    Nested(outer.Arms.Where(other => other != arm).Select(other => OfArm(outer, other, operand)), OfArm(outer, arm, operand));
                    break;
                case CatchClauseSyntax clause:
                    Caught(clause, operand);
                    break;
            }
        }
    }

    /// <summary>A test before the decision that leaves has taken its codes along.</summary>
    private void Earlier(IEnumerable<StatementSyntax> statements, SyntaxNode until, CodeOperand operand)
    {
        foreach (var statement in statements.TakeWhile(statement => statement != until))
        {
            switch (statement)
            {
                case IfStatementSyntax first:
                    Earlier(first, operand);
                    break;
                case SwitchStatementSyntax @switch:
                    _taken.AddRange(@switch.Sections.Where(section => Leaves(section.Statements.LastOrDefault(), isInSwitch: true)).Select(section => OfSection(@switch, section, operand)));
                    break;
                case BlockSyntax block:
                    Earlier(block.Statements, until, operand);
                    break;

                // The loop keeps what its condition lets in.
                case WhileStatementSyntax loop:
                    Take(loop.Condition, operand);
                    break;
                case DoStatementSyntax loop:
                    Take(loop.Condition, operand);
                    break;
            }
        }
    }

    private void Earlier(IfStatementSyntax first, CodeOperand operand)
    {
        StatementSyntax? next = first;
        while (next is IfStatementSyntax @if)
        {
            if (Leaves(@if.Statement))
                Take(@if.Condition, operand);

            next = @if.Else?.Statement;
            if (next is not null and not IfStatementSyntax && Leaves(next))
                _taken.Add(new ConditionTest(_constants, operand).Read(@if.Condition).Negated());
        }
    }

    private static bool Leaves(StatementSyntax? statement, bool isInSwitch = false) => statement switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax => true,
        BreakStatementSyntax => !isInSwitch,
        GotoStatementSyntax { RawKind: (int)SyntaxKind.GotoStatement } => true,
        YieldStatementSyntax { RawKind: (int)SyntaxKind.YieldBreakStatement } => true,
        BlockSyntax block => Leaves(block.Statements.LastOrDefault(), isInSwitch),
        IfStatementSyntax { Else: { } @else } @if => Leaves(@if.Statement, isInSwitch) && Leaves(@else.Statement, isInSwitch),
        _ => false,
    };

    private void Take(ExpressionSyntax condition, CodeOperand operand) => _taken.Add(new ConditionTest(_constants, operand).Read(condition));

    /// <summary>What the condition keeps out does not come here; nor does what <c>!IsRetryable(code)</c> asks for.</summary>
    private void Enter(ExpressionSyntax condition, CodeOperand operand)
    {
        _entered.Add(new ConditionTest(_constants, operand).Read(condition));
        if (condition is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var negated })
            Take(negated, operand);
    }

    private void Nested(IEnumerable<CodeTest> others, CodeTest own)
    {
        _taken.AddRange(others);
        _entered.Add(own);
    }

    /// <summary>An earlier clause of the same <c>try</c> has caught what its filter lets in; its own filter lets in what it says.</summary>
    private void Caught(CatchClauseSyntax clause, CodeOperand operand)
    {
        if (clause.Filter is { } own)
            Enter(own.FilterExpression, operand);

        if (clause is not { Parent: TryStatementSyntax @try, Declaration.Identifier.ValueText: var name })
            return;

        foreach (var earlier in @try.Catches.TakeWhile(other => other != clause))
        {
            if (earlier is { Filter.FilterExpression: var filter, Declaration.Identifier.ValueText: var otherName })
                Take(filter, operand.Renamed(name, otherName));
        }
    }

    private static bool IsEmpty(SyntaxNode body) => body is SwitchSectionSyntax section && section.Statements.All(statement => statement is BreakStatementSyntax);

    /// <summary>Without a default, what follows is it.</summary>
    private void AskedAfter(CodeDecision decision)
    {
        if (decision.Node is not StatementSyntax || decision.Node.Parent is not { } parent)
            return;

        foreach (var statement in parent.ChildNodes().OfType<StatementSyntax>().Where(statement => statement.SpanStart >= decision.Node.Span.End))
            AskedAgain(statement, decision.Subject);
        if (parent is BlockSyntax { Parent: DoStatementSyntax loop })
            Take(loop.Condition, decision.Subject);
    }

    /// <summary>A default that asks the code once more has a way for what it asks for.</summary>
    private void AskedAgain(SyntaxNode body, CodeOperand operand)
    {
        foreach (var node in body.DescendantNodesAndSelf())
        {
            switch (node)
            {
                case IfStatementSyntax @if when !AsksForOutcome(@if.Condition):
                    Take(@if.Condition, operand);
                    break;
                case ConditionalExpressionSyntax conditional when !AsksForOutcome(conditional.Condition):
                    Take(conditional.Condition, operand);
                    break;
                case SwitchStatementSyntax @switch:
                    _taken.AddRange(@switch.Sections.Select(section => OfSection(@switch, section, operand)));
                    break;
                case SwitchExpressionSyntax @switch:
                    _taken.AddRange(@switch.Arms.Select(arm => OfArm(@switch, arm, operand)));
                    break;
            }
        }
    }

    /// <summary><c>code != "0"</c> tells a failure from success, and no code from another.</summary>
    private bool AsksForOutcome(ExpressionSyntax condition)
    {
        var parts = condition.DescendantNodesAndSelf().ToList();
        return !parts.OfType<InvocationExpressionSyntax>().Any()
            && parts.OfType<ExpressionSyntax>().Select(_constants.CodeOf).OfType<ErrorCode>().ToList() is { Count: > 0 } codes
            && codes.All(code => code.IsOutcome);
    }

    private CodeTest OfSection(SwitchStatementSyntax @switch, SwitchSectionSyntax section, CodeOperand operand) => CodeTest.Any(section.Labels.Select(label => label switch
    {
        CaseSwitchLabelSyntax old => new ConditionTest(_constants, operand).OfLabel(@switch.Expression, old.Value),
        CasePatternSwitchLabelSyntax pattern => OfPattern(@switch.Expression, pattern.Pattern, pattern.WhenClause, operand),
        _ => CodeTest.Silent,
    }).ToList());

    private CodeTest OfArm(SwitchExpressionSyntax @switch, SwitchExpressionArmSyntax arm, CodeOperand operand) =>
        OfPattern(@switch.GoverningExpression, arm.Pattern, arm.WhenClause, operand);

    private CodeTest OfPattern(ExpressionSyntax matched, PatternSyntax pattern, WhenClauseSyntax? guard, CodeOperand operand)
    {
        var path = operand.PathFrom(matched);
        var named = path is null ? operand : operand.With(PatternValue.Variables(pattern), path);
        return CodeTest.All(new[] { new ConditionTest(_constants, operand).OfPattern(matched, pattern), new ConditionTest(_constants, named).Read(guard?.Condition) });
    }
}
