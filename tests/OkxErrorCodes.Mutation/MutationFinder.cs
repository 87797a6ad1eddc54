using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.Mutation;

/// <summary>
/// Finds the places of a file that can be switched at run time. Code that declares a variable can't stand twice in one expression:
/// conditions that do are only made false or true, and patterns that do are left alone.
/// </summary>
internal sealed class MutationFinder : CSharpSyntaxWalker
{
    private readonly string _file;
    private readonly List<Mutant> _mutants = [];

    private MutationFinder(string file) => _file = file;

    public static IReadOnlyList<Mutant> Find(string file)
    {
        var finder = new MutationFinder(file);
        finder.Visit(CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot());
        return finder._mutants;
    }

    public override void VisitConstructorDeclaration(ConstructorDeclarationSyntax node) { }

    public override void VisitAttributeList(AttributeListSyntax node) { }

    public override void VisitParameter(ParameterSyntax node) { }

    public override void VisitFieldDeclaration(FieldDeclarationSyntax node)
    {
        if (!node.Modifiers.Any(SyntaxKind.ConstKeyword))
            base.VisitFieldDeclaration(node);
    }

    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var (and, or) = (node.IsKind(SyntaxKind.LogicalAndExpression), node.IsKind(SyntaxKind.LogicalOrExpression));
        string? other = node.Kind() switch
        {
            SyntaxKind.LogicalAndExpression => "||",
            SyntaxKind.LogicalOrExpression => "&&",
            SyntaxKind.EqualsExpression => "!=",
            SyntaxKind.NotEqualsExpression => "==",
            SyntaxKind.LessThanExpression => "<=",
            SyntaxKind.LessThanOrEqualExpression => "<",
            SyntaxKind.GreaterThanExpression => ">=",
            SyntaxKind.GreaterThanOrEqualExpression => ">",
            _ => null,
        };
        if (other is not null)
            Replace(node, $"({node.Left}) {other} ({node.Right})");

        foreach (var operand in new[] { node.Left, node.Right }.Where(operand => (and || or) && !Declares(operand)))
        {
            if (and && !operand.IsKind(SyntaxKind.LogicalAndExpression))
                Add(operand, $"({Mutant.On} || ", ")", "true");
            else if (or && !operand.IsKind(SyntaxKind.LogicalOrExpression))
                Add(operand, $"(!{Mutant.On} && (", "))", "false");
        }

        base.VisitBinaryExpression(node);
    }

    public override void VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.LogicalNotExpression))
            Replace(node, $"({node.Operand})");

        base.VisitPrefixUnaryExpression(node);
    }

    public override void VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        if (node.Parent is ConstantPatternSyntax)
            return;

        if (node.Kind() is SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression)
            Replace(node, node.IsKind(SyntaxKind.TrueLiteralExpression) ? "false" : "true");
        else if (node.IsKind(SyntaxKind.StringLiteralExpression) && IsInTable(node))
            LoseWords(node);
    }

    /// <summary>A table of words: <c>Words("code codes " + "errno")</c>, <c>ImmutableHashSet.Create("Equal", "NotEqual")</c>.</summary>
    private static bool IsInTable(LiteralExpressionSyntax node) =>
        node.FirstAncestorOrSelf<FieldDeclarationSyntax>() is { } field
        && field.Modifiers.Any(SyntaxKind.StaticKeyword)
        && node.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is null;

    private void LoseWords(LiteralExpressionSyntax node)
    {
        var words = node.Token.ValueText.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
        {
            var rest = string.Concat(words.Where(other => other != word).Select(other => other + " "));
            var kept = words.Length == 1 ? "\\0" : node.Token.ValueText.EndsWith(' ') ? rest : rest.TrimEnd();
            Add(node, $"({Mutant.On} ? \"{kept}\" : ", ")", before: word, after: "(no word)");
        }
    }

    public override void VisitIfStatement(IfStatementSyntax node)
    {
        Condition(node.Condition);
        base.VisitIfStatement(node);
    }

    public override void VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        Condition(node.Condition);
        base.VisitConditionalExpression(node);
    }

    private void Condition(ExpressionSyntax condition)
    {
        if (!Declares(condition) && !IsNegatedAlone(condition))
            Add(condition, $"({Mutant.On} ^ (", "))", $"!({condition})");
        else if (Declares(condition) && condition.DescendantNodesAndSelf().Any(node => node is UnaryPatternSyntax))
            Add(condition, "((", $") || {Mutant.On})", "true");
        else if (Declares(condition))
            Add(condition, "((", $") && !{Mutant.On})", "false");
    }

    /// <summary>The other mutants of these are their negations.</summary>
    private static bool IsNegatedAlone(ExpressionSyntax condition) => condition
        is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression }
        or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression }
        or IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax };

    public override void VisitIsPatternExpression(IsPatternExpressionSyntax node)
    {
        foreach (var pattern in node.Pattern.DescendantNodesAndSelf())
        {
            if (pattern is BinaryPatternSyntax both)
            {
                Replace(node, both, both.Left.ToString());
                Replace(node, both, both.Right.ToString());
            }
            else if (pattern is UnaryPatternSyntax not)
            {
                Replace(node, not, not.Pattern.ToString());
            }
            else if (pattern is PropertyPatternClauseSyntax { Subpatterns: var properties } clause)
            {
                foreach (var property in properties)
                    Replace(node, clause, $"{{ {string.Join(", ", properties.Where(other => other != property))} }}");
            }
        }

        base.VisitIsPatternExpression(node);
    }

    public override void VisitSwitchExpressionArm(SwitchExpressionArmSyntax node)
    {
        if (node.WhenClause is { Condition: var condition })
            Add(condition, $"!{Mutant.On} && (", ")", "(no arm)", before: node.ToString());
        else if (node.Pattern is not DiscardPatternSyntax)
            Add(node.Pattern, "", $" when !{Mutant.On}", "(no arm)", before: node.ToString());

        base.VisitSwitchExpressionArm(node);
    }

    public override void VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) =>
        Add(node.Value, "", $" when !{Mutant.On}", "(no case)", before: node.ToString());

    public override void VisitCasePatternSwitchLabel(CasePatternSwitchLabelSyntax node)
    {
        if (node.WhenClause is { Condition: var condition })
            Add(condition, $"!{Mutant.On} && (", ")", "(no case)", before: node.ToString());
        else
            Add(node.Pattern, "", $" when !{Mutant.On}", "(no case)", before: node.ToString());

        base.VisitCasePatternSwitchLabel(node);
    }

    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        // Without its step a loop has no end, and takes its time to show it.
        if (node.Expression is InvocationExpressionSyntax or AssignmentExpressionSyntax && !Declares(node))
            Add(node, $"{{ if (!{Mutant.On}) ", " }", "(no statement)");

        base.VisitExpressionStatement(node);
    }

    private void Replace(ExpressionSyntax place, string mutated)
    {
        if (!Declares(place))
            Add(place, $"({Mutant.On} ? {mutated} : ", ")", mutated);
    }

    private void Replace(ExpressionSyntax place, SyntaxNode part, string mutated)
    {
        if (Declares(place))
            return;

        var text = place.ToString();
        var start = part.SpanStart - place.SpanStart;
        Replace(place, text[..start] + mutated + text[(start + part.Span.Length)..]);
    }

    private static bool Declares(SyntaxNode node) => node.DescendantNodes().Any(inner => inner is SingleVariableDesignationSyntax);

    private void Add(SyntaxNode place, string prefix, string suffix, string after, string? before = null) => _mutants.Add(new Mutant(
        _file,
        place.GetLocation().GetLineSpan().StartLinePosition.Line + 1,
        place.Span,
        prefix,
        suffix,
        before ?? place.ToString(),
        after));
}
