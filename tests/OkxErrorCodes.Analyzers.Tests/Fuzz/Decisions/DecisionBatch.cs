using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;

namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>Programs in one project, each a file that is named after its namespace.</summary>
internal sealed class DecisionBatch
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
        [new DecisionAnalyzer(), new ResendAnalyzer(), new RetryListAnalyzer()];

    private DecisionBatch(Project project, byte[]? image, ImmutableArray<Diagnostic> said)
    {
        Project = project;
        Image = image;
        Said = said.ToLookup(diagnostic => diagnostic.Location.SourceTree?.FilePath ?? "");
    }

    public Project Project { get; }

    public byte[]? Image { get; }

    /// <summary>The compiler's errors and warnings by file, of the files that are left out too.</summary>
    public ILookup<string, Diagnostic> Said { get; }

    /// <summary>Those of the files that compile.</summary>
    public static DecisionBatch Of(IEnumerable<(string Name, string Text)> files, LanguageVersion language)
    {
        var id = ProjectId.CreateNewId();
        var project = new AdhocWorkspace().CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "Decisions",
            "Decisions",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false),
            parseOptions: new CSharpParseOptions(language),
            documents: files.Prepend(("World", DecisionWorld.Source)).Select(file => DocumentInfo.Create(
                DocumentId.CreateNewId(id),
                file.Item1,
                loader: TextLoader.From(TextAndVersion.Create(SourceText.From(file.Item2), VersionStamp.Default)),
                filePath: file.Item1)),
            metadataReferences: [.. ProjectUnderTest.Framework, ProjectUnderTest.Constants])).GetProject(id)!;
        var all = CompiledProject.Of(project);
        if (all.Image is not null)
            return new DecisionBatch(project, all.Image, all.Diagnostics);

        var wrong = all.Diagnostics.Where(Batch.IsError).Select(error => project.GetDocument(error.Location.SourceTree)!.Id).Distinct();
        project = project.RemoveDocuments([.. wrong]);
        return new DecisionBatch(project, CompiledProject.Of(project).Image, all.Diagnostics);
    }

    /// <summary>What the rules of decisions and resends say, by file.</summary>
    public async Task<ILookup<string, Diagnostic>> AnalyzeAsync()
    {
        var compilation = (await Project.GetCompilationAsync())!;
        var diagnostics = await compilation.WithAnalyzers(s_analyzers, Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return diagnostics
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ToLookup(diagnostic => diagnostic.Location.SourceTree?.FilePath ?? "");
    }

    public Document? DocumentOf(string name) => Project.Documents.FirstOrDefault(document => document.Name == name);
}
