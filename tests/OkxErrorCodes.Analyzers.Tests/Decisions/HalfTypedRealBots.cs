using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Rules;
using Xunit;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>All that bots write, as it stands while it is being typed.</summary>
public sealed class HalfTypedRealBots
{
    [Fact]
    public async Task The_analyzers_never_throw()
    {
        var members = RealBotsSwitchTests.Forgetful.Concat(RealBotsSwitchTests.Careful)
            .Concat(RealBotsListTests.Chains).Concat(RealBotsListTests.Sets).Concat(RealBotsListTests.Predicates)
            .Concat(RealBotsIdiomTests.AroundSwitch).Concat(RealBotsIdiomTests.AroundList).Concat(RealBotsResendTests.OtherMembers)
            .Select(row => row.Data)
            .Concat(RealBotsResendTests.Sent.Concat(RealBotsResendTests.NotSent).Concat(RealBotsIdiomTests.AroundResend).Select(row => $"async Task<OkxReply?> SendOrderAsync(Order order, int attempt) {{ {row.Data} }}"))
            .Select(RealBots.WithoutMarks)
            .ToList();
        var random = new Random(6);
        var trees = Enumerable.Range(0, 3).SelectMany(_ => members).Select((row, i) => CSharpSyntaxTree.ParseText(
            $"{RealBots.Usings}namespace Okx{i} {{ class OkxTrader {{ {HalfTyped(row, random)} }} class OkxReply {{ public string Code; public int ErrorCode; }} }}", path: $"{i}.cs"));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var failures = new ConcurrentBag<Exception>();

        var diagnostics = await CSharpCompilation.Create("HalfTyped", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithAnalyzers(
                ImmutableArray.Create<DiagnosticAnalyzer>(new DecisionAnalyzer(), new ResendAnalyzer(), new RetryListAnalyzer()),
                new CompilationWithAnalyzersOptions(new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty), (failure, _, _) => failures.Add(failure), concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Empty(failures);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == RuleIds.UnhandledRetryableCodes);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == RuleIds.ResentErrorCode);
    }

    /// <summary>Without up to three of its tokens, or cut off in the middle.</summary>
    private static string HalfTyped(string row, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(row, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken).DescendantTokens().Select(token => token.FullSpan).Where(span => span.Length > 0).ToList();
        if (random.Next(4) == 0)
            return row.Substring(0, tokens[random.Next(tokens.Count)].End);

        foreach (var span in Enumerable.Range(0, 3).Select(_ => tokens[random.Next(tokens.Count)]).Distinct().OrderByDescending(span => span.Start))
            row = row.Remove(span.Start, span.Length);

        return row;
    }
}
