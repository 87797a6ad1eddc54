using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Documentation;

/// <summary>A rule's report on an example; line 0 where it has no place.</summary>
internal readonly record struct Told(int Line, string Id, string Message);

/// <summary>An example in a project of its own, and what all analyzers together say of it.</summary>
internal sealed class ExampleRun
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers = typeof(LiteralAnalyzer).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
        .ToImmutableArray();

    private static readonly Project s_stage = Stage();

    private readonly (string Before, string After) _around;
    private readonly DocumentId _example;

    /// <param name="code">C#, in whatever of <see cref="ExampleStage"/> it needs.</param>
    /// <param name="options">Lines of an <c>.editorconfig</c>; the code lies in a file that their last section is for.</param>
    /// <param name="properties">Lines of a project file.</param>
    /// <param name="catalogFile">The project's own error codes.</param>
    public ExampleRun(string code = "", string options = "", string properties = "", string catalogFile = "code,name\n")
    {
        _around = ExampleStage.Around(code);
        _example = DocumentId.CreateNewId(s_stage.Id);
        Document = s_stage.Solution
            .AddDocument(_example, "Example.cs", SourceText.From(_around.Before + code + _around.After), filePath: PathFor(options))
            .AddAdditionalDocument(
                DocumentId.CreateNewId(s_stage.Id),
                ProjectCatalog.FileName,
                SourceText.From(catalogFile),
                filePath: "/0/" + ProjectCatalog.FileName)
            .AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(s_stage.Id), ".editorconfig", SourceText.From(EditorConfig(options)), filePath: "/0/.editorconfig")
            .AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(s_stage.Id),
                ".globalconfig",
                SourceText.From(GlobalConfig(properties)),
                filePath: "/0/.globalconfig")
            .GetDocument(_example)!;
    }

    private Document Document { get; set; }

    private int LinesBefore => _around.Before.Count(c => c == '\n');

    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var model = await Document.GetSemanticModelAsync(cancellation);
        Assert.Empty(
            model!.GetDiagnostics(cancellationToken: cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await model.Compilation
            .WithAnalyzers(s_analyzers, Document.Project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(cancellation);
    }

    public async Task<IEnumerable<Told>> TellAsync() =>
        (await AnalyzeAsync()).Select(Placed).OrderBy(told => (told.Line, told.Id, told.Message));

    /// <summary>The example as it is now, without what stands around it.</summary>
    public async Task<string> CodeAsync() =>
        (await Document.GetTextAsync(TestContext.Current.CancellationToken)).ToString()[_around.Before.Length..^_around.After.Length];

    /// <summary>Line and column in the example, from 0 on.</summary>
    public (int Line, int Column) PlaceOf(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return (start.Line - LinesBefore, start.Character);
    }

    /// <summary>Takes the first of a fix's offers and tells its title; null where nothing is offered.</summary>
    public async Task<string?> ApplyAsync(CodeFixProvider fix, Diagnostic diagnostic)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(Document, diagnostic, (action, _) => actions.Add(action), cancellation));
        if (actions.Count == 0)
            return null;

        var operations = await actions[0].GetOperationsAsync(cancellation);
        Document = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(_example)!;
        return actions[0].Title;
    }

    private Told Placed(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        Assert.False(place.Path == "/0/Bot.cs", $"Reported beside the example: {diagnostic}");
        var before = place.Path == Document.FilePath ? LinesBefore : 0;
        return new Told(place.IsValid ? place.StartLinePosition.Line + 1 - before : 0, diagnostic.Id, diagnostic.GetMessage());
    }

    private static Project Stage()
    {
        var id = ProjectId.CreateNewId();
        var solution = ProjectUnderTest.CreateWorkspace().CurrentSolution
            .AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Default,
                "Example",
                "Example",
                LanguageNames.CSharp,
                compilationOptions: ProjectUnderTest.CompilationOptions(NullableContextOptions.Enable),
                parseOptions: new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None)))
            .AddDocument(DocumentId.CreateNewId(id), "Bot.cs", SourceText.From(ExampleStage.Bot), filePath: "/0/Bot.cs");
        return ProjectUnderTest.Furnish(solution, id).GetProject(id)!;
    }

    private static string EditorConfig(string options) => "root = true\n" + (options.StartsWith('[') ? "" : "[*.cs]\n") + options;

    /// <summary>The forms and the method that some examples show and a project must ask for.</summary>
    private static string GlobalConfig(string properties) => string.Concat(
        XElement.Parse(
            $"<All><OkxErrorCodesUtf8>true</OkxErrorCodesUtf8><OkxErrorCodesRetryAdvice>true</OkxErrorCodesRetryAdvice>{properties}</All>")
            .Descendants()
            .Where(element => !element.HasElements)
            .Select(element => (Name: element.Name.LocalName, Value: element.Value.Replace(';', ',')))
            .Where(property => property.Name.StartsWith("OkxErrorCodes", StringComparison.Ordinal))
            .GroupBy(property => property.Name)
            .Select(values => $"build_property.{values.Key} = {values.Last().Value}\n")
            .Prepend("is_global = true\n"));

    /// <summary><c>[tests/**.cs]</c> is for <c>tests/Trading/Example.cs</c>.</summary>
    private static string PathFor(string options)
    {
        var section = options.Split('\n').LastOrDefault(line => line.StartsWith('['))?.Trim('[', ']', ' ') ?? "*.cs";
        return "/0/" + section.Replace("**", "Trading/Example").Replace("*", "Example");
    }
}
