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

namespace OkxAnalyzers.Benchmarks;

/// <summary>A project with what an analyzer reports in it, and the Fix All of that.</summary>
internal sealed class FixAllScene
{
    private readonly IReadOnlyList<string> _sources;
    private readonly CSharpCompilation _empty;
    private readonly CodeAction _action;

    public FixAllScene(IEnumerable<string> sources, DiagnosticAnalyzer analyzer, CodeFixProvider fix, int expected)
    {
        _sources = sources.ToList();
        _empty = Analysis.Compilation([])
            .WithOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddReferences(MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "OkxErrorCodes.Constants.dll")));
        var project = new AdhocWorkspace().CurrentSolution.AddProject("Measured", "Measured", LanguageNames.CSharp)
            .WithCompilationOptions(_empty.Options)
            .WithMetadataReferences(_empty.References);
        foreach (var (index, source) in _sources.Index())
            project = project.AddDocument($"File{index}.cs", source).Project;

        var found = project.GetCompilationAsync().GetAwaiter().GetResult()!.WithAnalyzers([analyzer])
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .RemoveAll(diagnostic => !fix.FixableDiagnosticIds.Contains(diagnostic.Id));
        Analysis.Expect(expected, found.Length);
        var context = new FixAllContext(
            project, fix, FixAllScope.Project, fix.GetType().Name, fix.FixableDiagnosticIds, new Found(found), CancellationToken.None);
        _action = fix.GetFixAllProvider()!.GetFixAsync(context).GetAwaiter().GetResult()!;
    }

    /// <summary>What it costs to parse and bind the same documents once.</summary>
    public int ParseAndBind() =>
        _empty.AddSyntaxTrees(_sources.Select(source => CSharpSyntaxTree.ParseText(source))).GetDiagnostics().Length;

    public int FixAll() => _action.GetOperationsAsync(CancellationToken.None).GetAwaiter().GetResult().Length;

    private sealed class Found(ImmutableArray<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellation) =>
            GetAllDiagnosticsAsync(document.Project, cancellation);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellation) =>
            GetAllDiagnosticsAsync(project, cancellation);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellation) =>
            Task.FromResult<IEnumerable<Diagnostic>>(all);
    }
}
