using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Flow.Acceptance;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Flow;

/// <summary>
/// The programs of the acceptance tests while they are typed: nothing is thrown, and nothing is reported that the finished program
/// would not have.
/// </summary>
public sealed class HalfTypedTests
{
    private static readonly CSharpParseOptions s_language = new(LanguageVersion.CSharp10, DocumentationMode.None);

    private static readonly CSharpCompilation s_shared = CSharpCompilation.Create(
        "HalfTyped",
        [CSharpSyntaxTree.ParseText(AcceptanceProgram.Shared.Text, s_language, AcceptanceProgram.Shared.FileName)],
        ProjectUnderTest.Framework.Add(ProjectUnderTest.Constants),
        ProjectUnderTest.CompilationOptions(NullableContextOptions.Enable));

    public static TheoryData<string> Programs => [.. AcceptanceProgram.All.Keys];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task A_method_may_end_at_any_token(string fileName)
    {
        var text = AcceptanceProgram.All[fileName].Text;
        var random = new Random(50004);
        var finished = await ReportsIn(text);
        foreach (var method in MethodsIn(text))
        {
            var tokens = method.Body!.DescendantTokens().ToList();
            var cut = tokens[random.Next(tokens.Count)].SpanStart;
            Assert.Subset(finished, await ReportsIn(text.Remove(cut, method.Span.End - cut)));
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task A_name_may_be_one_that_nothing_has(string fileName)
    {
        var text = AcceptanceProgram.All[fileName].Text;
        var random = new Random(50026);
        foreach (var method in MethodsIn(text))
        {
            var names = method.Body!.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).ToList();
            if (names.Count == 0)
                continue;

            var name = names[random.Next(names.Count)];
            await ReportsIn(text.Remove(name.SpanStart, name.Span.Length).Insert(name.SpanStart, "nameless"));
        }
    }

    private static IEnumerable<MethodDeclarationSyntax> MethodsIn(string text) => CSharpSyntaxTree.ParseText(text, s_language)
        .GetRoot()
        .DescendantNodes()
        .OfType<MethodDeclarationSyntax>()
        .Where(method => method.Body is not null);

    /// <summary>What the rules that follow the flow say, and on what line; an exception of theirs fails the test.</summary>
    private static async Task<HashSet<string>> ReportsIn(string text)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var tree = CSharpSyntaxTree.ParseText(text, s_language, "Typed.cs", cancellationToken: cancellation);
        var compilation = s_shared.AddSyntaxTrees(tree);
        var thrown = new ConcurrentBag<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => thrown.Add(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var reports = await compilation
            .WithAnalyzers([new DecisionAnalyzer(), new ResendAnalyzer(), new DeadTestAnalyzer()], options)
            .GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, cancellation);
        Assert.Empty(thrown);
        return [.. reports.Select(report => $"{report.Id}: {LineOf(report.Location)}")];
    }

    private static string LineOf(Location location) =>
        location.SourceTree!.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
}
