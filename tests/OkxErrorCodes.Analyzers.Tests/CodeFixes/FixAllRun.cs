using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Tests.Verification;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>A solution of plain sources and one Fix All over it, for what the verifier's markup is too small for.</summary>
internal static class FixAllRun
{
    private static readonly ImmutableArray<MetadataReference> s_framework =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToImmutableArray();

    public static Solution Solution(IEnumerable<string> sources, bool withConstants = true)
    {
        var id = ProjectId.CreateNewId();
        var solution = new AdhocWorkspace().CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "Bot",
            "Bot",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, deterministic: true, allowUnsafe: true, optimizationLevel: OptimizationLevel.Release),
            parseOptions: new CSharpParseOptions(LanguageVersion.Preview),
            metadataReferences: withConstants ? [.. s_framework, ProjectUnderTest.Constants] : s_framework));
        foreach (var (index, source) in sources.Index())
            solution = solution.AddDocument(DocumentId.CreateNewId(id), $"File{index}.cs", source);

        return solution;
    }

    public static async Task<ImmutableArray<Diagnostic>> FindAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync();
        var diagnostics = await compilation!.WithAnalyzers([new EveryCatalogLiteral()]).GetAllDiagnosticsAsync();
        Xunit.Assert.DoesNotContain(diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        return [.. diagnostics.Where(d => d.Id == "OKX0001")];
    }

    /// <summary>Takes the first literal's lightbulb, as an IDE does, and lets Fix All apply it to the scope.</summary>
    public static Task<Solution> FixAsync(Solution solution, ImmutableArray<Diagnostic> found, FixAllScope scope) =>
        FixAsync(solution, found, scope, new UseConstantFix(), nameof(UseConstantFix));

    public static async Task<Solution> FixAsync(
        Solution solution, ImmutableArray<Diagnostic> found, FixAllScope scope, CodeFixProvider fix, string equivalenceKey)
    {
        var document = solution.GetDocument(found[0].Location.SourceTree)!;
        var context = new FixAllContext(
            document, fix, scope, equivalenceKey, found.Select(d => d.Id).Distinct(), new Found(found), CancellationToken.None);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        if (action is null)
            return solution;

        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private sealed class Found(ImmutableArray<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        private readonly ILookup<SyntaxTree?, Diagnostic> _byTree = all.ToLookup(d => d.Location.SourceTree);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellation) =>
            _byTree[await document.GetSyntaxTreeAsync(cancellation)];

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellation)
        {
            var compilation = await project.GetCompilationAsync(cancellation);
            return all.Where(d => compilation!.ContainsSyntaxTree(d.Location.SourceTree!));
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellation) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
