using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>What other places of the file say of a symbol: its callers, its comparisons.</summary>
internal sealed class EvidenceElsewhere
{
    private readonly RecognitionContext _context;

    public EvidenceElsewhere(RecognitionContext context) => _context = context;

    /// <summary>A private method's parameter holds what all its callers in this file pass.</summary>
    public IReadOnlyList<Operand> PassedTo(IParameterSymbol parameter, IMethodSymbol method)
    {
        var passed = new List<Operand>();

        // Handed on as a delegate, it is called by who knows whom.
        if (_context.Cache.IsHandedOn(method, _context.Model.SyntaxTree, _context.Cancellation))
            passed.Add(default);

        foreach (var call in _context.Cache.CallsOf(method.Name, _context.Model.SyntaxTree, _context.Cancellation))
        {
            // A call that misses a reference still calls its only candidate.
            var info = _context.Model.GetSymbolInfo(call, _context.Cancellation);
            var called = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
            if (!SymbolEqualityComparer.Default.Equals(called?.OriginalDefinition, method.OriginalDefinition))
                continue;

            var arguments = call.ArgumentList.Arguments;
            var argument = arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == parameter.Name)
                ?? arguments.ElementAtOrDefault(parameter.Ordinal);
            if (argument is not null and not { Expression: LiteralExpressionSyntax })
                passed.Add(Trace(Use.OfExpression(UseKind.Value, argument.Expression)));
        }

        return passed;
    }

    /// <summary>A constant or a set that is compared with codes in this file holds codes, whatever it is called.</summary>
    public IReadOnlyList<Operand> ComparedWith(ISymbol slot, UseKind element)
    {
        var finder = new UseFinder(_context);
        var compared = new List<Operand>();
        foreach (var name in _context.Cache.NamesOf(slot, _context.Model.SyntaxTree, _context.Cancellation))
        {
            if (finder.Find(ExpressionName.Whole(name), element) is { IsTest: true, Operand: not LiteralExpressionSyntax } use
                && SymbolEqualityComparer.Default.Equals(_context.Model.GetSymbolInfo(name, _context.Cancellation).Symbol, slot))
            {
                compared.Add(Trace(use));
            }
        }

        return compared;
    }

    private Operand Trace(Use use) => new OperandTracer(_context, new TraceBudget()).Trace(use, OperandTracer.DepthElsewhere);
}
