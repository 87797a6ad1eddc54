using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Flow;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Rules;

/// <summary>What OKX0016 tells of a test: that no value that can come to it is the code, or that every one is.</summary>
internal sealed class DeadTest
{
    // A test of more codes is told without them.
    private const int MostNamed = 3;

    private readonly CodeLabel _label;
    private readonly IReadOnlyCollection<CodeFact> _met;
    private readonly CodeUniverse _universe;
    private readonly CodeReader _reader;

    /// <param name="label">The code that is tested.</param>
    /// <param name="met">What is known of the value, in each state that comes to the test.</param>
    /// <param name="universe">The codes.</param>
    /// <param name="reader">The reader of the file.</param>
    public DeadTest(CodeLabel label, IReadOnlyCollection<CodeFact> met, CodeUniverse universe, CodeReader reader)
    {
        _label = label;
        _met = met;
        _universe = universe;
        _reader = reader;
    }

    /// <summary>Null where the test decides something.</summary>
    public Diagnostic? Find()
    {
        var code = _universe.Of(_label.Code);
        var possible = _met.Select(fact => fact.Set).Aggregate(_universe.None, (one, two) => one.Or(two));
        if (!possible.Overlaps(code))
            return Tell(IsNegated ? "is always unequal" : IsPart ? "never matches" : "can no longer be here", WhyNever(possible));

        // The last one of several that are told apart one after the other is not meant as a test.
        return possible.Equals(code) && IsTestAlone && _met.All(IsHeld)
            ? Tell(IsNegated ? "is never unequal" : "is always here", "an earlier test has let nothing else through")
            : null;
    }

    private bool IsNegated => Meeting is { RawKind: (int)SyntaxKind.NotEqualsExpression } or UnaryPatternSyntax;

    /// <summary>One of several alternatives.</summary>
    private bool IsPart => _label.Expression.Ancestors().TakeWhile(node => node is ExpressionOrPatternSyntax).Any(
        node => node is BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern });

    private bool IsTestAlone => Meeting is BinaryExpressionSyntax or IsPatternExpressionSyntax
        || Meeting is UnaryPatternSyntax { Parent: IsPatternExpressionSyntax };

    /// <summary>The comparison or the pattern that the code stands in.</summary>
    private SyntaxNode? Meeting
    {
        get
        {
            var node = _label.Expression.Parent;
            while (node is ParenthesizedExpressionSyntax or CastExpressionSyntax or ConstantPatternSyntax or ParenthesizedPatternSyntax)
                node = node.Parent;

            return node;
        }
    }

    private bool IsHeld(CodeFact fact) => fact.Named.Any(place => place is ExpressionSyntax code && _reader.CodeOf(code) == _label.Code);

    private string WhyNever(CodeSet possible)
    {
        if (possible.Overlaps(_universe.Other))
            return "an earlier test has taken it";

        var left = _universe.In(possible).Select(code => code.Code).ToList();
        return left.Count is 0 or > MostNamed
            ? "an earlier test lets only other codes through"
            : $"an earlier test lets only {RetryGroup.List(left)} through";
    }

    private Diagnostic Tell(string what, string why) => Diagnostic.Create(
        RuleDescriptors.DeadTest,
        _label.Expression.GetLocation(),
        _label.Code.Code,
        _label.Code.Summary.TrimEnd('.'),
        what,
        why);
}
