using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;

namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>Programs in one project, each a file: all that is dear is done once for all of them.</summary>
internal sealed class Batch
{
    public static readonly ImmutableArray<DiagnosticAnalyzer> OwnAnalyzers =
    [
        .. typeof(LiteralAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsDefined(typeof(DiagnosticAnalyzerAttribute)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static readonly GeneratorReference s_generators = new(ProjectUnderTest.Generators);

    private readonly BatchSettings _settings;
    private readonly Dictionary<string, Program> _programs;
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private readonly List<Finding> _findings = new();

    public Batch(IReadOnlyCollection<Program> programs, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        _programs = programs.ToDictionary(program => program.FileName);
        _analyzers = analyzers;
        _settings = BatchSettings.Of(programs.First().Number);
        Project = Create(programs);
    }

    public Project Project { get; }

    public BatchSettings Settings => _settings;

    public IReadOnlyList<Finding> Findings => _findings;

    public static bool IsOwn(Diagnostic diagnostic) => diagnostic.Id.StartsWith("OKX", StringComparison.Ordinal);

    public static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    public Program? ProgramIn(SyntaxTree? tree) => tree is null ? null : _programs.GetValueOrDefault(tree.FilePath);

    /// <summary>The program whose number a text names, such as the name of a method in its namespace.</summary>
    public Program? ProgramNamed(string text) => _programs.Values.FirstOrDefault(program =>
        text.IndexOf(program.Number.ToString(), StringComparison.Ordinal) is >= 0 and var at
        && !char.IsAsciiDigit(text.ElementAtOrDefault(at + program.Number.ToString().Length)));

    public void Report(Property property, string message, Program? program = null) => _findings.Add(new(property, message, program));

    /// <summary>What the compiler and the analyzers say, hidden hints left out.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project, bool concurrent = false)
    {
        var failures = new ConcurrentQueue<(Exception, DiagnosticAnalyzer)>();
        var compilation = (await project.GetCompilationAsync())!;
        var diagnostics = await compilation
            .WithAnalyzers(
                _analyzers,
                new CompilationWithAnalyzersOptions(
                    project.AnalyzerOptions,
                    (exception, analyzer, _) => failures.Enqueue((exception, analyzer)),
                    concurrent,
                    logAnalyzerExecutionTime: false))
            .GetAllDiagnosticsAsync();
        foreach (var (exception, analyzer) in failures)
            Report(Property.NoAnalyzerThrows, $"{analyzer.GetType().Name}: {exception}");

        return [.. diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)];
    }

    /// <summary>The programs of correct syntax, and the half-typed ones, which are in the way of what stands beside them.</summary>
    public (Project Correct, Project HalfTyped) Split()
    {
        var broken = Project.Documents
            .Where(document => TreeOf(document).GetDiagnostics().Any(IsError))
            .Select(document => document.Id)
            .ToImmutableArray();
        return (Project.RemoveDocuments(
            broken), Project.RemoveDocuments(
                [.. Project.DocumentIds.Except(broken).Where(id => Project.GetDocument(id)!.Name != World.FileName)]));
    }

    /// <summary>The programs that compile, and their assembly.</summary>
    public CompiledProject? Compilable(Project project, IEnumerable<Diagnostic> diagnostics)
    {
        while (true)
        {
            var wrong = diagnostics.Where(IsError)
                .Where(d => ProgramIn(d.Location.SourceTree) is not null)
                .Select(d => project.GetDocument(d.Location.SourceTree)!.Id)
                .ToImmutableHashSet();
            project = project.RemoveDocuments([.. wrong]);
            var compiled = CompiledProject.Of(project);
            if (compiled.Image is not null || wrong.IsEmpty)
                return compiled.Image is null ? null : compiled;

            diagnostics = compiled.Diagnostics;
        }
    }

    private static SyntaxTree TreeOf(Document document) => document.GetSyntaxTreeAsync().Result!;

    private Project Create(IEnumerable<Program> programs)
    {
        var id = ProjectId.CreateNewId();
        var documents = programs.Select(program => (program.FileName, program.Text))
            .Prepend((FileName: World.FileName, Text: World.Source))
            .Select(file => Document(file.FileName, file.Text));
        var solution = new AdhocWorkspace().CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "Fuzz",
            "Fuzz",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(
                OutputKind.ConsoleApplication,
                deterministic: true,
                allowUnsafe: true,
                concurrentBuild: false,
                optimizationLevel: OptimizationLevel.Release),
            parseOptions: new CSharpParseOptions(_settings.Language, DocumentationMode.Parse),
            documents: documents,
            metadataReferences: [.. ProjectUnderTest.Framework, ProjectUnderTest.Constants],
            analyzerReferences: [s_generators]));
        solution = solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(id), ".globalconfig", SourceText.From(_settings.GlobalConfig), filePath: "/fuzz/.globalconfig");
        if (_settings.OwnCatalog.Length > 0)
            solution = solution.AddAdditionalDocument(
                DocumentId.CreateNewId(id), "okx-error-codes.csv", _settings.OwnCatalog, filePath: "/fuzz/okx-error-codes.csv");

        return solution.GetProject(id)!;

        DocumentInfo Document(string name, string text) => DocumentInfo.Create(
            DocumentId.CreateNewId(id),
                name,
                loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text), VersionStamp.Default)),
                filePath: name);
    }
}
