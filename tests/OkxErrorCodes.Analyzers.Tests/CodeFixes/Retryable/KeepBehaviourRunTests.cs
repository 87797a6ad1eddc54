using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Rules;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes.Retryable;

/// <summary>The program before and after a Fix All answers every code alike.</summary>
public sealed class KeepBehaviourRunTests
{
    private const string Source =
        """
        using System;
        static class OkxClient
        {
            public static string Statement(string code)
            {
                var log = "";
                switch (code)
                {
                    case "50110": log += "a"; break;
                    case "51008" when log.Length == 0: log += "b"; break;
                    case null: return "null";
                    default: log += "d" + code; break;
                    case string s when s.EndsWith("3"): log += "s"; break;
                }
                return log;
            }

            public static string Expression(string code) => code switch
            {
                "50110" => "a",
                "51008" or "50011" => "b",
                { Length: 4 } => "short",
                null => "null",
                _ => code + (code.Length > 4 ? "!" : "?"),
            };

            public static string Number(string text)
            {
                int? errorCode = int.TryParse(text, out var number) ? number : null;
                switch (errorCode)
                {
                    case 50110: return "a";
                    case > 70000: return "large";
                    case 58007:
                        switch (errorCode + 1) { case 58008: return "next"; default: return "?"; }
                    case null: return "null";
                    case 4 when text == "4":
                    default: return "d" + errorCode;
                }
            }

            public static string Nested(string code) => code switch
            {
                "50110" => "a",
                _ => (code + "0").Substring(0, code.Length) switch { "50011" => "in", "51008" => "b", var _ when code.Length == 4 => "four", _ => "other" },
            };
        }
        """;

    [Fact]
    public async Task Fix_All_keeps_what_every_code_does()
    {
        var before = FixAllRun.Solution([Source]);
        var found = await FindAsync(before.Projects.Single());
        Assert.NotEmpty(found);

        var after = await FixAllRun.FixAsync(before, found, FixAllScope.Solution, new KeepBehaviourFix(), nameof(KeepBehaviourFix));

        Assert.Empty(await FindAsync(after.Projects.Single()));
        var first = new ProgramAnswers((await CompiledProgram.OfAsync(before.Projects.Single())).Image);
        var second = new ProgramAnswers((await CompiledProgram.OfAsync(after.Projects.Single())).Image);
        Assert.Equal(4, first.Methods);
        Assert.Empty(first.DifferencesFrom(second));
    }

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync();
        var diagnostics = await compilation!.WithAnalyzers([new DecisionAnalyzer()]).GetAllDiagnosticsAsync();
        return [.. diagnostics.Where(diagnostic => diagnostic.Id is RuleIds.UnhandledRetryableCodes or RuleIds.MappedWithoutRetryable)];
    }
}
