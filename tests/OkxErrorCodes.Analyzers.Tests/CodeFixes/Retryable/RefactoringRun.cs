using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes.Retryable;

/// <summary>What a refactoring makes of a file, asked as an editor asks it: the cursor or the selection is at <c>[|…|]</c>.</summary>
internal static class RefactoringRun
{
    /// <summary>Null where nothing is offered. What is offered has no error that the file had not before.</summary>
    public static async Task<string?> OfAsync(
        CodeRefactoringProvider refactoring, string marked, string settings = "", LanguageVersion version = LanguageVersion.CSharp11)
    {
        var cancellation = TestContext.Current.CancellationToken;
        TestFileMarkupParser.GetSpan(marked, out var source, out var place);
        using var workspace = ProjectUnderTest.CreateWorkspace();
        var project = ProjectId.CreateNewId();
        var file = DocumentId.CreateNewId(project);
        var solution = ProjectUnderTest.Furnish(
            workspace.CurrentSolution
                .AddProject(project, "Bot", "Bot", LanguageNames.CSharp)
                .WithProjectCompilationOptions(project, ProjectUnderTest.CompilationOptions(NullableContextOptions.Disable))
                .WithProjectParseOptions(project, new CSharpParseOptions(version))
                .AddDocument(file, "Bot.cs", source, filePath: "/Bot.cs")
                .AddAnalyzerConfigDocument(
                    DocumentId.CreateNewId(project), ".globalconfig", SourceText.From("is_global = true\n" + settings), filePath: "/.globalconfig"),
            project);

        var document = solution.GetDocument(file)!;
        var actions = new List<CodeAction>();
        await refactoring.ComputeRefactoringsAsync(new CodeRefactoringContext(document, place, actions.Add, cancellation));
        if (actions.Count == 0)
            return null;

        var operations = await Assert.Single(actions).GetOperationsAsync(cancellation);
        var after = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(file)!;
        Assert.Equal(await ErrorsAsync(document), await ErrorsAsync(after));
        return (await after.GetTextAsync(cancellation)).ToString();

        async Task<int> ErrorsAsync(Document compiled) => (await compiled.GetSemanticModelAsync(cancellation))!
            .GetDiagnostics(cancellationToken: cancellation)
            .Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
