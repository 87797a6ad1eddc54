using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>Code as it stands while it is being typed: every shape of these tests with tokens missing.</summary>
public sealed class HalfTypedCode
{
    private static readonly string[] s_shapes =
    [
        .. Rows(ComparisonShapes.Conditions).Concat(Rows(CollectionShapes.Conditions)).Select(Snippet.Condition),
        .. Rows(PatternShapes.Statements).Concat(Rows(OperandShapes.Traced)).Select(Snippet.Body),
        .. Rows(GivenValueShapes.Given).Concat(Rows(OperandMembers.Members)).Select(Snippet.Members),
        .. Rows(VenueScopes.Bots).Select(VenueScopes.Bot),
        .. Rows(DeclarationShapes.Declarations).Select(source => source.Replace("{|OKX0011:", "").Replace("|}", "")),
    ];

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 3)]
    [InlineData(4, 10)]
    public async Task The_analyzer_never_throws(int seed, int missing)
    {
        var random = new Random(seed);
        var sources = s_shapes.Select((shape, i) =>
            WithoutTokens(Snippet.Usings + shape.Replace("[|", "").Replace("|]", "").Replace("namespace OkxBot;", $"namespace OkxBot{i};"), missing, random));

        var diagnostics = await BrokenCode.AnalyzeAsync(sources, new LiteralAnalyzer());

        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == RuleIds.LiteralErrorCode);
    }

    /// <summary>Cuts tokens out near the literals, where recognition looks.</summary>
    private static string WithoutTokens(string source, int missing, Random random)
    {
        for (; missing > 0; missing--)
        {
            var tokens = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0).ToList();
            var literals = Enumerable.Range(0, tokens.Count).Where(i => tokens[i].Text.Trim('"').Length == 5 && char.IsDigit(tokens[i].Text.Trim('"')[0])).ToList();
            if (literals.Count == 0)
                break;

            var cut = tokens[Math.Clamp(literals[random.Next(literals.Count)] + random.Next(-8, 9), 0, tokens.Count - 1)];
            source = source.Remove(cut.SpanStart, cut.Span.Length);
        }

        return source;
    }

    private static IEnumerable<string> Rows(IEnumerable<TheoryDataRow<string>> rows) => rows.Select(row => row.Data);
}
