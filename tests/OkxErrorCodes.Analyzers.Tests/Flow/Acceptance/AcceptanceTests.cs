using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace OkxAnalyzers.Tests.Flow.Acceptance;

/// <summary>What trading bots do with codes, under all rules: reported is what a line is marked with, and nothing else is.</summary>
public sealed class AcceptanceTests
{
    /// <summary>The rules that a mark can name, and two that no line may have.</summary>
    private static readonly HashSet<string> s_rules = ["OKX0001", "OKX0002", "OKX0003", "OKX0004", "OKX0015", "OKX0016", "OKX0017"];

    public static TheoryData<string, string> Cases => new(
        from program in AcceptanceProgram.All.Values
        from part in program.Cases
        select (program.FileName, part.Title));

    public static TheoryData<string> Programs => [.. AcceptanceProgram.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Exactly_the_marked_lines_are_reported(string fileName, string title)
    {
        var program = AcceptanceProgram.All[fileName];
        var part = program.Cases.Single(part => part.Title == title);
        var reported = (await AcceptanceRun.OfAsync(program))
            .Where(diagnostic => s_rules.Contains(diagnostic.Id) && diagnostic.Location.SourceTree?.FilePath == fileName)
            .Select(diagnostic => (Line: diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Id, Says: diagnostic.GetMessage()))
            .Where(report => part.Holds(report.Line))
            .DistinctBy(report => (report.Line, report.Id))
            .ToList();
        var marked = Enumerable.Range(part.First, part.End - part.First)
            .SelectMany(line => program.MarksOf(line).Select(id => (Line: line, Id: id)))
            .ToList();

        string[] wrong =
        [
            .. marked.Except(reported.Select(report => (report.Line, report.Id))).Select(mark => Tell("missing", mark.Line, mark.Id)),
            .. reported.Where(report => !marked.Contains((report.Line, report.Id)))
                .Select(report => $"{Tell("unexpected", report.Line, report.Id)}\n    {report.Says}"),
        ];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));

        string Tell(string what, int line, string id) => $"{what} {id} at {fileName}({line + 1}): {program.Lines[line].Trim()}";
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task A_program_compiles(string fileName) =>
        Assert.Empty((await AcceptanceRun.OfAsync(AcceptanceProgram.All[fileName]))
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
}
