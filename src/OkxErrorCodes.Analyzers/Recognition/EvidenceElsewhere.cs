using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>What other places of the file say of a symbol: its callers, its comparisons.</summary>
internal sealed class EvidenceElsewhere
{
    private readonly Place _place;

    public EvidenceElsewhere(Place place) => _place = place;

    /// <summary>A private method's parameter holds what all its callers in this file pass.</summary>
    public IReadOnlyList<Operand> PassedTo(IParameterSymbol parameter, IMethodSymbol method)
    {
        var passed = new List<Operand>();

        // Handed on as a delegate, it is called by who knows whom.
        if (_place.Cache.IsHandedOn(method, _place.Model.SyntaxTree, _place.Cancellation))
            passed.Add(default);

        foreach (var call in _place.Cache.CallsOf(method.Name, _place.Model.SyntaxTree, _place.Cancellation))
        {
            // A call that misses a reference still calls its only candidate.
            var info = _place.Model.GetSymbolInfo(call, _place.Cancellation);
            if (!SymbolEqualityComparer.Default.Equals((info.Symbol ?? info.CandidateSymbols.FirstOrDefault())?.OriginalDefinition, method.OriginalDefinition))
                continue;

            var arguments = call.ArgumentList.Arguments;
            var argument = arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == parameter.Name) ?? arguments.ElementAtOrDefault(parameter.Ordinal);
            if (argument is not null and not { Expression: LiteralExpressionSyntax })
                passed.Add(Trace(Use.OfExpression(UseKind.Value, argument.Expression)));
        }

        return passed;
    }

    /// <summary>A constant or a set that is compared with codes in this file holds codes, whatever it is called.</summary>
    public IReadOnlyList<Operand> ComparedWith(ISymbol slot, bool isContainer)
    {
        var finder = new UseFinder(_place);
        var compared = new List<Operand>();
        foreach (var name in _place.Cache.NamesOf(slot, _place.Model.SyntaxTree, _place.Cancellation))
        {
            ExpressionSyntax reference = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            if (finder.Find(reference, isContainer) is { Kind: UseKind.Test, Operand: not LiteralExpressionSyntax } use
                && SymbolEqualityComparer.Default.Equals(_place.Model.GetSymbolInfo(name, _place.Cancellation).Symbol, slot))
            {
                compared.Add(Trace(use));
            }
        }

        return compared;
    }

    private Operand Trace(Use use) => new OperandTracer(_place, new TraceBudget()).Trace(use, OperandTracer.Elsewhere);
}
