using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Tests.Decisions;
using OkxAnalyzers.Tests.Recognition;
using Xunit;

namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>The sources of the tests, of the documentation and of the sample bot, for <see cref="Mutation"/>.</summary>
internal static partial class KnownSources
{
    private const int Longest = 2_500;

    private static readonly IReadOnlyList<string> s_all = [.. OfTests().Concat(OfDocumentation()).Concat(OfSampleBot()).SelectMany(Pieces)];

    /// <summary>One of them, in a namespace of its own where the language has that.</summary>
    public static string Draw(int number, Random random)
    {
        var source = s_all[random.Next(s_all.Count)];
        return FileScoped().IsMatch(source) ? source : $"namespace Known{number} {{ {source}\n}}";
    }

    private static IEnumerable<string> OfTests() =>
    [
        .. Rows(ComparisonShapes.Conditions).Concat(Rows(CollectionShapes.Conditions)).Select(Snippet.Condition),
        .. Rows(PatternShapes.Statements).Concat(Rows(OperandShapes.Traced)).Select(Snippet.Body),
        .. Rows(GivenValueShapes.Given).Concat(Rows(OperandMembers.Members)).Select(Snippet.Members),
        .. Rows(VenueScopes.Bots).Select(VenueScopes.Bot),
        .. Rows(DeclarationShapes.Declarations),
        .. Rows(RealBotsSwitchTests.Forgetful).Concat(Rows(RealBotsSwitchTests.Careful))
            .Concat(Rows(RealBotsListTests.Chains)).Concat(Rows(RealBotsListTests.Sets)).Concat(Rows(RealBotsListTests.Predicates))
            .Concat(Rows(RealBotsIdiomTests.AroundSwitch))
                .Concat(Rows(RealBotsIdiomTests.AroundList))
                .Concat(Rows(RealBotsResendTests.OtherMembers))
            .Concat(Rows(RealBotsResendTests.Sent)
                .Concat(Rows(RealBotsResendTests.NotSent))
                .Concat(Rows(RealBotsIdiomTests.AroundResend))
                .Select(InMethod))
            .Select(members => $"{RealBots.Usings}class OkxTrader : Calls {{ {members} }}"),
    ];

    private static string InMethod(string statements) =>
        $"async Task<OkxReply> SendOrderAsync(Order order, int attempt) {{ {statements} return null; }}";

    private static IEnumerable<string> Rows(IEnumerable<TheoryDataRow<string>> rows) => rows.Select(row => Mark().Replace(row.Data, ""));

    private static IEnumerable<string> OfDocumentation() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "docs"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => CodeBlock().Matches(File.ReadAllText(path)))
            .Select(block => block.Groups["code"].Value);

    private static IEnumerable<string> OfSampleBot() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "bot"), "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);

    /// <summary>A long source by its types, a long type by its members.</summary>
    private static IEnumerable<string> Pieces(string source) => source.Length <= Longest
        ? [source]
        : CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes()
            .Where(node =>
                node is MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax
                && node.Span.Length <= Longest
                && node.Parent!.Span.Length > Longest)
            .Select(node => node is BaseTypeDeclarationSyntax ? node.ToString() : $"class OkxTrader {{ {node} }}");

    [GeneratedRegex(@"\{\|\w+:|\[3?4?\||\|[\]}]")]
    private static partial Regex Mark();

    [GeneratedRegex(@"namespace [\w.]+;")]
    private static partial Regex FileScoped();

    [GeneratedRegex(@"```csharp\s(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
