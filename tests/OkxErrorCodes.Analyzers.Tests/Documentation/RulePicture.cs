using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using OkxAnalyzers.Tests.Pictures;
using Xunit;

namespace OkxAnalyzers.Tests.Documentation;

/// <summary>The first bad example of a rule's page in an editor, what the lightbulb offers for it, and what a fix makes of it.</summary>
internal static class RulePicture
{
    public static async Task<TextWindow> OfAsync(string id, CodeFixProvider fix, string description)
    {
        var page = $"docs/rules/{id}.md";
        var bad = ExampleBlock.In(page, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, page)))
            .First(block => block.Section == "Bad");
        var run = new ExampleRun(bad.Code);
        var reported = Assert.Single(await run.AnalyzeAsync(), diagnostic => diagnostic.Id == id);
        var warning = run.PlaceOf(reported);
        var title = await run.ApplyAsync(fix, reported);
        Assert.NotNull(title);

        var (before, after) = (Lines(bad.Code), Lines(await run.CodeAsync()));
        var same = before.Zip(after).TakeWhile(lines => lines.First == lines.Second).Count();
        var added = after.Length - before.Length;
        Assert.Equal(before, after.Where((_, i) => i < same || i >= same + added));
        return new TextWindow(
            id.ToLowerInvariant(),
            $"{id}: {reported.Descriptor.Title}",
            description,
            [
                .. before.Select((line, i) => i == warning.Line
                    ? EditorRow.Code(i + 1, line, [(warning.Column, reported.Location.SourceSpan.Length)], hasBulb: true)
                    : EditorRow.Code(i + 1, line)),
                new TextRow([]),
                EditorRow.Offer(title),
                new TextRow([]),
                .. after.Select((line, i) => EditorRow.Code(i + 1, line, isChanged: i >= same && i < same + added)),
            ]);
    }

    private static string[] Lines(string code) => code.TrimEnd().Split('\n');
}
