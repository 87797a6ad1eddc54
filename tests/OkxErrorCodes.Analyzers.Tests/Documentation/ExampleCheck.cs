using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Documentation;

/// <summary>Compares what a page says of an example with what the rules say.</summary>
internal static class ExampleCheck
{
    public static async Task RunAsync(ExampleBlock block)
    {
        var told = (await RunOf(block).TellAsync()).Where(t => !IsLeftOut(t.Line, block)).ToList();
        var places = block.Language == "csharp"
            ? block.Marks.Select(mark => (mark.Line, mark.Id))
            : block.Listed.Select(listed => (listed.Line ?? 0, Path.GetFileNameWithoutExtension(block.Page)));

        Assert.Equal(places, told.Select(t => (t.Line, t.Id)));
        if (block.Section == "Bad" || !block.Listed.IsEmpty)
            Assert.Equal(block.Listed.Select(listed => listed.Message), told.Select(t => t.Message));
    }

    /// <summary>A README explains one line of several and leaves the others to the reader.</summary>
    private static bool IsLeftOut(int line, ExampleBlock block) =>
        block.Page.EndsWith("README.md", StringComparison.Ordinal) && !block.Marks.IsEmpty && block.Marks.All(mark => mark.Line != line);

    private static ExampleRun RunOf(ExampleBlock block) => block.Language switch
    {
        "csharp" => new ExampleRun(block.Code),
        "ini" => new ExampleRun(options: block.Text),
        "csv" => new ExampleRun(catalogFile: block.Text),
        "xml" => new ExampleRun(properties: block.Text),
        var other => throw new ArgumentException(other),
    };
}
