using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace OkxAnalyzers.Tests.Package;

/// <summary>A warning or an error that <c>dotnet build</c> told, of whatever origin; a help link behind the message is left out.</summary>
internal sealed partial record BuildDiagnostic(string Project, string Framework, string Place, string Severity, string Id, string Message)
{
    /// <summary>
    /// Such as <c>OkxOrders.cs:9 warning OKX0001 51008</c>; what a project builds more than once has the framework behind it.
    /// </summary>
    public override string ToString() => $"{Place} {Severity} {Id} {Message.Split(' ')[0]} {Framework}".TrimEnd();

    /// <summary>Each as often as it was told, but for the summary, which repeats them all.</summary>
    public static IReadOnlyList<BuildDiagnostic> Parse(string output) =>
        Line().Matches(Summary().Split(output)[0])
            .Select(m => new BuildDiagnostic(
                Path.GetFileNameWithoutExtension(m.Groups["project"].Value),
                m.Groups["framework"].Value,
                Path.GetFileName(m.Groups["file"].Value) + (m.Groups["line"].Success ? ":" + m.Groups["line"].Value : ""),
                m.Groups["severity"].Value,
                m.Groups["id"].Value,
                m.Groups["message"].Value))
            .OrderBy(d => d.ToString(), UserFolder.ByPlace)
            .ToList();

    [GeneratedRegex(@"^Build (succeeded|FAILED)\.", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Summary();

    [GeneratedRegex(
        @"^\s*(?<file>[^\r\n(:]+?)(\((?<line>\d+),\d+\))? ?: (?<severity>warning|error) (?<id>\w+): (?<message>.*?)( \(https://[^)\r\n]+\))?( \[(?<project>[^\]\r\n]+?)(::TargetFramework=(?<framework>[^\]\r\n]+))?\])?\r?$",
        RegexOptions.Multiline)]
    private static partial Regex Line();
}
