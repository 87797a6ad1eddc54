using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Decisions;

/// <summary>
/// What the branches of a decision assign: its result, which is read only afterwards, a count, or else a state that the program goes
/// on with.
/// </summary>
internal sealed class DecisionResult
{
    /// <summary>A bot trades with these, or runs by them.</summary>
    private static readonly ImmutableHashSet<string> s_state = Words(
        "order orders size sz quantity qty amount price px leverage margin position positions side attempt attempts delay backoff "
        + "pause paused state mode running enabled connected halted stopped active");

    private readonly CodeDecision _decision;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<ISymbol, bool> _readBefore = new(SymbolEqualityComparer.Default);
    private ILookup<string, CodeBranch>? _assigned;

    public DecisionResult(CodeDecision decision, SemanticModel model, CancellationToken cancellation)
    {
        _decision = decision;
        _model = model;
        _cancellation = cancellation;
    }

    /// <summary>Whether the assignment changes more than the result of the decision.</summary>
    public bool IsChangedBy(AssignmentExpressionSyntax assignment)
    {
        // The value that a new object starts with.
        if (assignment.Parent is InitializerExpressionSyntax)
            return false;

        return assignment.Kind() switch
        {
            SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression or SyntaxKind.OrAssignmentExpression =>
                TargetsOf(assignment.Left).Any(target => !IsResult(target, assignment.Right)),
            SyntaxKind.AddAssignmentExpression or SyntaxKind.SubtractAssignmentExpression => !IsCount(assignment.Left),
            _ => true,
        };
    }

    /// <summary>
    /// Whether <c>++</c> or <c>+=</c> counts an error, or adds to its text: neither a round of a loop nor an order's size.
    /// </summary>
    public bool IsCount(ExpressionSyntax target)
    {
        if (IsText(target))
            return true;

        var symbol = SymbolOf(target);
        return symbol is not IEventSymbol && !IsState(target) && (symbol is null || !IsReadBefore(symbol));
    }

    /// <summary>Whether something is built here that nobody has seen before: <c>var problems = new List&lt;string&gt;()</c>.</summary>
    public bool IsBuilt(ExpressionSyntax? root)
    {
        while (root is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax)
            root = root is MemberAccessExpressionSyntax access ? access.Expression : ((ElementAccessExpressionSyntax)root).Expression;

        return root is IdentifierNameSyntax
            && SymbolOf(root) is ILocalSymbol local
            && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation) is VariableDeclaratorSyntax declarator
            && declarator.Initializer?.Value is null or BaseObjectCreationExpressionSyntax
            && !IsState(root)
            && !IsReadBefore(local);
    }

    private static IEnumerable<ExpressionSyntax> TargetsOf(ExpressionSyntax left) => left switch
    {
        TupleExpressionSyntax tuple => tuple.Arguments.SelectMany(argument => TargetsOf(argument.Expression)),
        DeclarationExpressionSyntax or IdentifierNameSyntax { Identifier.ValueText: "_" } => Enumerable.Empty<ExpressionSyntax>(),
        _ => new[] { left },
    };

    private bool IsResult(ExpressionSyntax target, ExpressionSyntax value) => SymbolOf(target) switch
    {
        // Half typed, or dynamic.
        null when target is not ElementAccessExpressionSyntax => true,
        IParameterSymbol { RefKind: RefKind.Out } => true,
        ILocalSymbol or IParameterSymbol when SymbolOf(target) is { } local =>
            !IsReadBefore(local) && (IsText(target) || !Mentions(value, local)),
        IFieldSymbol => TellingCall.IsTold(target) || IsBuilt(target),
        _ => TellingCall.IsTold(target) || IsBuilt(target) || (IsSharedByBranches(target) && !IsState(target)),
    };

    /// <summary><c>Message = …</c> in one branch and in the next.</summary>
    private bool IsSharedByBranches(ExpressionSyntax target)
    {
        _assigned ??= _decision.Branches
            .Where(branch => branch.Body is not null)
            .SelectMany(branch => branch.Body!.DescendantNodesAndSelf()
                .OfType<AssignmentExpressionSyntax>()
                .Select(assignment => (Target: assignment.Left.ToString(), Branch: branch)))
            .ToLookup(assignment => assignment.Target, assignment => assignment.Branch);
        var branches = _assigned[target.ToString()];
        return branches.Any(branch => branch != branches.First());
    }

    /// <summary>
    /// Before the decision, or between two rounds of a loop around it: what was sent, or keeps the loop going. A result is read afterwards.
    /// </summary>
    private bool IsReadBefore(ISymbol symbol)
    {
        if (_readBefore.TryGetValue(symbol, out var known))
            return known;

        var start = _decision.Node.SpanStart;
        var before = EnclosingMember.DeclarationOf(_decision.Node).DescendantNodes(node => node.SpanStart < start)
            .Where(node => node.SpanStart < start);
        var between = _decision.Node.Ancestors().OfType<DoStatementSyntax>().SelectMany(loop => loop.Condition.DescendantNodesAndSelf());
        return _readBefore[symbol] = before.Concat(between).OfType<IdentifierNameSyntax>().Any(name =>
            name.Identifier.ValueText == symbol.Name
            && !IsAssigned(name)
            && SymbolEqualityComparer.Default.Equals(SymbolOf(name), symbol));
    }

    /// <summary>It is given a value, or a member of it is.</summary>
    private static bool IsAssigned(ExpressionSyntax name)
    {
        SyntaxNode node = name;
        while (node.Parent is MemberAccessExpressionSyntax access && access.Expression == node)
            node = access;

        return node.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
            && assignment.Left == node
            || node.Parent is ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword };
    }

    private static bool Mentions(ExpressionSyntax value, ISymbol symbol) => value.DescendantNodesAndSelf()
        .OfType<IdentifierNameSyntax>()
        .Any(name => name.Identifier.ValueText == symbol.Name);

    private static bool IsState(ExpressionSyntax target) => target.DescendantNodesAndSelf(node => node is not BracketedArgumentListSyntax)
        .OfType<IdentifierNameSyntax>()
        .SelectMany(name => NameWords.Of(name.Identifier.ValueText))
        .Any(s_state.Contains);

    private bool IsText(ExpressionSyntax target) =>
        _model.GetTypeInfo(target, _cancellation).Type is { SpecialType: SpecialType.System_String };

    private ISymbol? SymbolOf(ExpressionSyntax expression) => _model.GetSymbolInfo(expression, _cancellation).Symbol;

    private static ImmutableHashSet<string> Words(string words) => ImmutableHashSet.Create(StringComparer.Ordinal, words.Split(' '));
}
