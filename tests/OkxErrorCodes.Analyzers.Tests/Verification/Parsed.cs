using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.Tests.Verification;

/// <summary>Syntax alone: nothing is compiled, and no name needs to exist.</summary>
internal static class Parsed
{
    public static InvocationExpressionSyntax Call(string text) => (InvocationExpressionSyntax)SyntaxFactory.ParseExpression(text);

    /// <summary>The node of that kind that stands in <c>[|…|]</c>.</summary>
    public static T Marked<T>(string program)
        where T : SyntaxNode
    {
        TestFileMarkupParser.GetSpan(program, out var text, out var span);
        return CSharpSyntaxTree.ParseText(text).GetRoot().FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<T>()!;
    }

    /// <summary>The first node of that kind.</summary>
    public static T First<T>(string program)
        where T : SyntaxNode
        => CSharpSyntaxTree.ParseText(program).GetRoot().DescendantNodes().OfType<T>().First();

    /// <summary>Reads the codes of a program of one file.</summary>
    public static CodeReader ReaderOf(CSharpCompilation program) =>
        OkxContext.Of(program, new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty), CancellationToken.None)
            .ReaderOf(program.GetSemanticModel(program.SyntaxTrees.Single()), CancellationToken.None);
}
