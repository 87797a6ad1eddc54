using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

/// <summary>Somebody follows <c>docs/migrating.md</c>: its commands, its files, its changes.</summary>
public sealed partial class MigratingTests(PackedPackage package)
{
    /// <summary>What the bot has besides the files of the page.</summary>
    private const string Rest = """
        namespace Bot.Okx;

        public class OkxOrder { public decimal Size { get; set; } }

        public class OkxReply { public string SCode { get; set; } = ""; }

        public interface IOkxClient
        {
            Task<OkxReply> PlaceAsync(OkxOrder order);

            Task<bool> FindAsync(OkxOrder order);
        }

        [AttributeUsage(AttributeTargets.Field)]
        public sealed class OkxCodeAttribute(string code) : Attribute { public string Code { get; } = code; }
        """;

    private static readonly string s_page = File
        .ReadAllText(Path.Combine(BuildMachine.RepositoryRoot, "docs", "migrating.md"))
        .ReplaceLineEndings("\n");

    [Fact]
    public async Task The_tools_write_and_print_what_the_page_shows_and_the_end_of_it_is_silent()
    {
        var (format, build) = (Commands().ElementAt(0), Commands().ElementAt(1));
        var changes = Changes().ToList();
        var (byTools, byHand) = (changes[..2], changes[2..]);
        var folder = new UserFolder(package, "migrating");
        folder.InstallFrom(package.Feed);
        folder.Write("Bot.csproj", Project(""));
        folder.Write("Rest.cs", Rest);
        foreach (var change in byTools)
            folder.Write(change.File, change.Before);

        await folder.DotnetAsync(format);

        foreach (var change in byTools)
            Assert.Equal(change.After, folder.Read(change.File));

        Assert.Equal(Shown(), Told(await folder.DotnetAsync([.. build, "--tl:off"])));

        folder.Write("Bot.csproj", Project(Blocks("xml").First()));
        foreach (var change in byHand)
        {
            var text = folder.Read(change.File);
            Assert.Single(Regex.Matches(text, Regex.Escape(change.Before)));
            folder.Write(change.File, text.Replace(change.Before, change.After));
        }

        Assert.Empty(BuildDiagnostic.Parse(await folder.DotnetAsync([.. build, "--tl:off"])));
    }

    private string Project(string properties) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>{Readme.InstallLine(package.Version)}</ItemGroup>
        </Project>
        """;

    private static IEnumerable<string[]> Commands() => Blocks("sh").Select(command => command.Trim().Split(' ')[1..]);

    /// <summary>The warnings on the page, each in one line, such as <c>OrderDesk.cs:13 warning OKX0004: …</c>.</summary>
    private static IEnumerable<string> Shown() =>
        Blocks("text").Single().Trim().Split('\n').Select(line => Place().Replace(line, "$1:$2 ")).Order(UserFolder.ByPlace);

    private static IEnumerable<string> Told(string output) =>
        BuildDiagnostic.Parse(output).Select(d => $"{d.Place} {d.Severity} {d.Id}: {d.Message}").Order(UserFolder.ByPlace);

    /// <summary>Each diff of the page, taken apart, and the file that the page names before it.</summary>
    private static IEnumerable<(string File, string Before, string After)> Changes() =>
        Change().Matches(s_page).Select(change =>
        {
            var lines = change.Groups["diff"].Value.TrimEnd('\n').Split('\n');
            return (change.Groups["file"].Value, Side('-'), Side('+'));

            // An editor that trims blanks at the end leaves nothing of an empty line.
            string Side(char sign) =>
                string.Concat(
                    lines.Where(line => line is "" or [' ', ..] || line[0] == sign).Select(line => (line == "" ? "" : line[1..]) + "\n"));
        });

    private static IEnumerable<string> Blocks(string language) =>
        Regex
            .Matches(s_page, $"^```{language}\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)
            .Select(block => block.Groups[1].Value);

    [GeneratedRegex(@"`(?<file>\w+\.cs)`:\n\n```diff\n(?<diff>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Change();

    [GeneratedRegex(@"^(\S+)\((\d+),\d+\): ")]
    private static partial Regex Place();
}
