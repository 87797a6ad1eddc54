using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Flow;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.CodeFixes;

/// <summary>What OKX0004 and OKX0017 find in a function before an edit and after it.</summary>
internal sealed class FunctionResends
{
    private readonly AnalyzerOptions _options;
    private readonly CancellationToken _cancellation;

    public FunctionResends(AnalyzerOptions options, CancellationToken cancellation)
    {
        _options = options;
        _cancellation = cancellation;
    }

    /// <summary>
    /// Whether the code is sent again at one place less, and no other code at one more. Where it is thrown inside a <c>try</c> it may be
    /// caught and sent again: there it must not be sent again at all.
    /// </summary>
    public bool AreFewer(string code, ExpressionSyntax label, SemanticModel before, SyntaxTree edited)
    {
        if (FunctionGraph.FunctionOf(label) is not { } function)
            return true;

        // A retry policy's predicate sends nothing itself: then there is nothing to take away.
        var allowed = In(function, before);
        if (label.Ancestors().TakeWhile(node => node != function).Any(node => node is TryStatementSyntax { Catches.Count: > 0 }))
            allowed.RemoveAll(sent => sent == code);
        else
            allowed.Remove(code);

        var after = before.Compilation.ReplaceSyntaxTree(before.SyntaxTree, edited).GetSemanticModel(edited);
        return EditedMember.Same(function, edited, _cancellation) is { } same && In(same, after).All(allowed.Remove);
    }

    private List<string> In(SyntaxNode function, SemanticModel model)
    {
        var okx = OkxContext.Of(model.Compilation, _options, _cancellation);
        return okx.ResentIn(function, okx.ReaderOf(model, _cancellation), _cancellation).Codes.Select(code => code.Code).ToList();
    }
}
