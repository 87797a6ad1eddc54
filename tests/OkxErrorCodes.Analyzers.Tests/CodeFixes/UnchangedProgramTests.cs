using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>The proof that the swap changes no program: what is compiled before and after is compared.</summary>
public sealed class UnchangedProgramTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_corpus_of_every_shape_compiles_to_the_same_program()
    {
        var solution = await CompilableAsync(FixAllRun.Solution([Corpus.HandWritten, .. Corpus.Sources()]));
        var found = await FixAllRun.FindAsync(solution.Projects.Single());
        var after = await FixAllRun.FixAsync(solution, found, FixAllScope.Solution);
        var left = await FixAllRun.FindAsync(after.Projects.Single());
        var before = await CompiledProgram.OfAsync(solution.Projects.Single());
        var fixedProgram = await CompiledProgram.OfAsync(after.Projects.Single());
        output.WriteLine($"{found.Length} literals, {left.Length} of them kept, {before.Methods} method bodies");
        Assert.Empty(before.DifferencesFrom(fixedProgram));
        Assert.True(before.Image.SequenceEqual(fixedProgram.Image), "the two assemblies differ, though no part of them does");
        Assert.True(found.Length > 5000);

        // Older compilers misread "case (A.B) when"; there the literals rightly stay.
        Assert.DoesNotContain(left, kept => !LineOf(kept).Contains("\") when F: "));
    }

    [Theory]
    [InlineData("""object M() => "50011";""", """object M() => "50013";""")]
    [InlineData("object M() => 50011L;", "object M() => OkxErrorCodes.AsInt.RequestsTooFrequent;")]
    [InlineData("bool M(string code) => code == OkxErrorCodes.RequestsTooFrequent;", "bool M(string code) => (object)code == OkxErrorCodes.RequestsTooFrequent;")]
    [InlineData("void M(long code = 50011) { }", "void M(long code = 50013) { }")]
    [InlineData("const string M = \"50011\";", "const string M = \"50013\";")]
    [InlineData("[System.ComponentModel.DefaultValue(50011)] int M;", "[System.ComponentModel.DefaultValue(50011L)] int M;")]
    [InlineData("object M() { var code = 50011L; return Id(code); } T Id<T>(T code) => code;", "object M() { var code = 50011; return Id(code); } T Id<T>(T code) => code;")]
    public async Task The_comparison_sees_a_program_that_changed(string member, string other)
    {
        var before = await CompiledProgram.OfAsync(FixAllRun.Solution([$"class OkxBot {{ {member} }}"]).Projects.Single());
        var after = await CompiledProgram.OfAsync(FixAllRun.Solution([$"class OkxBot {{ {other} }}"]).Projects.Single());
        Assert.Contains(before.DifferencesFrom(after), part => part.Contains("OkxBot.M"));
    }

    private static string LineOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.ToString().Split('\n')[diagnostic.Location.GetLineSpan().StartLinePosition.Line];

    /// <summary>Takes away the lines with an error, until none is left: a method is one line.</summary>
    private static async Task<Solution> CompilableAsync(Solution solution)
    {
        while (true)
        {
            var compilation = await solution.Projects.Single().GetCompilationAsync(TestContext.Current.CancellationToken);
            var broken = compilation!
                .GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(d => d.Severity == DiagnosticSeverity.Error)
                .ToLookup(d => d.Location.SourceTree);
            if (broken.Count == 0)
                return solution;

            foreach (var file in broken)
            {
                var text = await file.Key!.GetTextAsync(TestContext.Current.CancellationToken);
                var lines = new HashSet<int>(file.Select(d => d.Location.GetLineSpan().StartLinePosition.Line));
                var changes = lines.Order().Select(line => new TextChange(text.Lines[line].SpanIncludingLineBreak, ""));
                solution = solution.WithDocumentText(solution.GetDocument(file.Key)!.Id, text.WithChanges(changes));
            }
        }
    }
}
