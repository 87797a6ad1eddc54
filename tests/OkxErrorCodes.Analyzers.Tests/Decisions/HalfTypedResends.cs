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

/// <summary>Retry loops and retry lists as they stand while they are being typed.</summary>
public sealed class HalfTypedResends
{
    private static readonly string s_program = TradingProgram.Unmarked(TradingProgram.Members(
        """
        static readonly string[] RetryableCodes = { "50004", "50011" };
        static bool IsRetryable(string code) => code switch { "50004" or "50011" => true, _ => false };
        bool ShouldRetry(OkxReply reply) { if (reply.Code == "50004" || reply.Error is OkxError.RateLimit) return true; return false; }
        Policy p = Policy.Handle<OkxException>(e => e.Code is "50004").WaitAndRetryAsync(3, i => default);
        async Task<OkxReply> PlaceOrderAsync(Order order, int attempt)
        {
            again:
            for (var i = 0; i < 3; i++)
            {
                try { var reply = await _client.PlaceAsync(order); if (reply.Code is "50004" or "50011") continue; return reply; }
                catch (OkxException e) when (e.Code == "50004") { await Task.Delay(1); }
                switch (attempt) { case 50004: goto case 50011; case 50011: goto again; }
            }
            return await PlaceOrderAsync(order, attempt + 1);
        }
        """));

    [Fact]
    public async Task The_analyzers_never_throw()
    {
        var tokens = CSharpSyntaxTree.ParseText(s_program, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken).DescendantTokens().Select(token => token.FullSpan).ToList();
        var random = new Random(6);
        var trees = Enumerable.Range(0, 60).Select(i =>
        {
            var text = s_program;
            foreach (var span in Enumerable.Range(0, 4).Select(_ => tokens[random.Next(tokens.Count)]).Distinct().OrderByDescending(span => span.Start))
                text = text.Remove(span.Start, span.Length);

            return CSharpSyntaxTree.ParseText($"namespace Okx{i} {{ {text} }}", path: $"{i}.cs");
        });
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var failures = new ConcurrentBag<Exception>();

        var diagnostics = await CSharpCompilation.Create("HalfTyped", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithAnalyzers(
                ImmutableArray.Create<DiagnosticAnalyzer>(new ResendAnalyzer(), new RetryListAnalyzer()),
                new CompilationWithAnalyzersOptions(new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty), (failure, _, _) => failures.Add(failure), concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Empty(failures);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == RuleIds.ResentErrorCode);
    }
}
