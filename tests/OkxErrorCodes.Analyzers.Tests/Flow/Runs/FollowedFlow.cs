using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Resends;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.Tests.Flow.Runs;

/// <summary>
/// Which programs the analysis follows to their end. Its steps are bounded: of what is too large it says nothing, by design.
/// </summary>
internal static class FollowedFlow
{
    public static bool Is(FlowProgram program, Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == program.FileName);
        var model = compilation.GetSemanticModel(tree);
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Single(method => method.Modifiers.ToString().Contains("override"));
        var okx = OkxContext.Of(compilation, new AnalyzerOptions([]), CancellationToken.None);
        return okx.FlowOf(method, okx.ReaderOf(model, CancellationToken.None), CancellationToken.None) is { } flow
            && flow.Observe(inner => new RequestTracker(inner, model.GetDeclaredSymbol(method), flow.TestedOrigins()));
    }
}
