using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Resends;

/// <summary>Who adds to a list what OKX0003 asks for hears of it neither from OKX0003 again nor from another rule.</summary>
public sealed partial class RetryListAgreementTests
{
    private const int MostRounds = 10;

    private static readonly ImmutableArray<ErrorCode> s_codes = [.. ErrorCodeCatalog.Embedded.Codes.Where(code => !code.IsOutcome)];

    [Theory]
    [InlineData("RetryableReadCodes", true)]
    [InlineData("RetryableWriteCodes", false)]
    [InlineData("RetryableCodes", false)]
    public async Task What_is_asked_for_is_reported_by_no_rule(string name, bool asksForPauses)
    {
        var lists = s_codes.Select(code => new List<string> { code.Code }).ToList();
        var first = await TellAsync(name, lists);
        var told = first;
        for (var round = 0; told.Asked.Count > 0; round++)
        {
            Assert.True(round < MostRounds, "Each addition is followed by another.");
            foreach (var (list, code) in told.Asked)
                lists[list].Add(code);

            told = await TellAsync(name, lists);
        }

        Assert.NotEmpty(first.Asked);
        Assert.Equal(first.Held, told.Held);
        Assert.Equal(asksForPauses, lists[IndexOf("50011")].Contains("50013"));
        Assert.Equal(!asksForPauses, first.Held.Contains(("OKX0017", "50013")));
        Assert.Equal(!asksForPauses, first.Held.Contains(("OKX0004", "50004")));
        Assert.Contains(("OKX0004", "50113"), first.Held);
        Assert.Contains(("OKX0004", "51016"), first.Held);
        Assert.DoesNotContain(first.Held, held => held.Code is "50011" or "50102" or "51022");
    }

    private static int IndexOf(string code) => s_codes.IndexOf(s_codes.Single(row => row.Code == code));

    private static async Task<(List<(int List, string Code)> Asked, List<(string Id, string Code)> Held)> TellAsync(
        string name, List<List<string>> lists)
    {
        var source = string.Join('\n', lists.Select((codes, i) =>
            $"static class OkxRetry{i} {{ public static readonly string[] {name} = {{ {string.Join(", ", codes.Select(Constant))} }}; }}"));
        var told = await CSharpCompilation.Create("OkxBot", [CSharpSyntaxTree.ParseText(source)], References())
            .WithAnalyzers([new RetryListAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        return (
            [.. told.Where(diagnostic => diagnostic.Id == RuleIds.UnhandledRetryableCodes).SelectMany(Asked)],
            [.. told.Where(diagnostic => diagnostic.Id != RuleIds.UnhandledRetryableCodes)
                .Select(diagnostic => (diagnostic.Id, Code().Match(diagnostic.GetMessage()).Value))
                .Order()]);
    }

    private static IEnumerable<(int List, string Code)> Asked(Diagnostic diagnostic) => Code()
        .Matches(diagnostic.GetMessage())
        .Select(code => (diagnostic.Location.GetLineSpan().StartLinePosition.Line, code.Value));

    private static string Constant(string code) => $"OkxErrorCodes.{ErrorCodeCatalog.Embedded.Find(code.AsSpan())!.Name}";

    private static IEnumerable<MetadataReference> References() => ProjectUnderTest.Framework.Append(ProjectUnderTest.Constants);

    [GeneratedRegex(@"\b\d{4,}\b")]
    private static partial Regex Code();
}
