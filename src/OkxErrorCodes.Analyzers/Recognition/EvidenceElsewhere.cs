using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>What other places of the file say of a symbol: the values that it is given, its comparisons.</summary>
internal sealed class EvidenceElsewhere
{
    // A list, the predicate that asks it, what that is handed.
    private const int MostHops = 2;

    private readonly RecognitionContext _context;
    private readonly int _hops;

    /// <param name="context">The file.</param>
    /// <param name="hops">How many places the trace has gone on from.</param>
    public EvidenceElsewhere(RecognitionContext context, int hops)
    {
        _context = context;
        _hops = hops;
    }

    /// <summary>A private method's parameter holds what all its callers in this file pass, a private field what it is given.</summary>
    public IReadOnlyList<Operand> GivenTo(ISymbol symbol) => Related(symbol, Relation.Given, () => ValueSource.Of(symbol, _context)
        .Select(source => source is null ? default : Trace(source)));

    /// <summary>A constant or a set that is compared with codes in this file holds codes, whatever it is called.</summary>
    public IReadOnlyList<Operand> ComparedWith(ISymbol slot, UseKind element) => Related(
        slot,
        Relation.Compared,
        () => UsesOf(slot, element).Where(use => use.IsTest && use.Operand is not LiteralExpressionSyntax).Select(Trace));

    /// <summary>
    /// What a parameter is handed on to as a code of OKX's: <c>c</c> in <c>new OkxError(c, …)</c>, whose parameter is the code.
    /// </summary>
    public IReadOnlyList<Operand> HandedOn(IParameterSymbol parameter) => Related(
        parameter,
        Relation.HandedOn,
        () => UsesOf(parameter, UseKind.None)
            .Where(use => !use.IsTest && use.Slot is IParameterSymbol or IPropertySymbol or IFieldSymbol)
            .Select(Trace)
            .Where(slot => slot is { Verdict: NameVerdict.Code, Venue: Venue.Okx }));

    private IReadOnlyList<Operand> Related(ISymbol symbol, Relation relation, Func<IEnumerable<Operand>> trace) => _hops == MostHops
        ? Array.Empty<Operand>()
        : _context.Cache.RelatedTo(symbol, _context.Model.SyntaxTree, relation, _hops, () => trace().ToList());

    private IEnumerable<Use> UsesOf(ISymbol symbol, UseKind element)
    {
        var finder = new UseFinder(_context);
        foreach (var name in _context.Cache.NamesOf(symbol, _context.Model.SyntaxTree, _context.Cancellation))
        {
            if (finder.Find(ExpressionName.Whole(name), element) is { } use
                && SymbolEqualityComparer.Default.Equals(_context.Model.GetSymbolInfo(name, _context.Cancellation).Symbol, symbol))
            {
                yield return use;
            }
        }
    }

    private Operand Trace(Use use) => new OperandTracer(_context, new TraceBudget(), _hops + 1).Trace(use);
}
