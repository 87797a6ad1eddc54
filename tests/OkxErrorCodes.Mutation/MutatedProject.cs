using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.Mutation;

/// <summary>A copy of the analyzers with all mutants in it, each behind a number that the process is started with.</summary>
internal static partial class MutatedProject
{
    public const string Variable = "OKX_MUTANT";

    private const string Project = "src/OkxErrorCodes.Analyzers";

    private const string Switch =
        $$"""
        internal static class Mutants
        {
            private static readonly int s_on =
                int.TryParse(System.Environment.GetEnvironmentVariable("{{Variable}}"), out var number) ? number : 0;

            public static bool Is(int number) => s_on == number;
        }
        """;

    public static string Assembly(ScratchFolder folder) => folder[Project + "/bin/Debug/netstandard2.0/OkxErrorCodes.Analyzers.dll"];

    /// <summary>The mutants that compile.</summary>
    public static IReadOnlyList<Mutant> Build(IReadOnlyList<Mutant> mutants, ScratchFolder folder)
    {
        folder.Copy(Project, Project);
        folder.Copy("catalog", "catalog", "*.csv");
        File.Copy("src/Directory.Build.props", folder["src/Directory.Build.props"]);
        foreach (var file in new[] { "Directory.Build.props", "Directory.Packages.props", "global.json" })
            File.Copy(file, folder[file]);

        File.WriteAllText(folder[Project + "/Mutants.cs"], Switch);

        // Each build drops the mutants around its errors; an error that stands in none takes its whole line along.
        for (var left = mutants.ToList(); ;)
        {
            List<(Mutant Mutant, TextSpan Place)> written = [];
            foreach (var file in mutants.Select(mutant => mutant.File).Distinct())
                File.WriteAllText(Copied(file, folder), Write(file, left.Where(mutant => mutant.File == file), written));

            var output = Dotnet(folder);
            if (output is null)
                return left;

            var dropped = Errors().Matches(output).SelectMany(error => At(error, written, folder)).ToHashSet();
            if (dropped.Count == 0)
                throw new InvalidOperationException(output);

            left.RemoveAll(dropped.Contains);
        }
    }

    private static string Copied(string file, ScratchFolder folder) =>
        folder[Path.GetRelativePath(Directory.GetCurrentDirectory(), file)];

    /// <summary>Where two begin at one place, the larger begins first; where two end at one, the smaller ends first.</summary>
    private static string Write(string file, IEnumerable<Mutant> mutants, List<(Mutant, TextSpan)> written)
    {
        var nested = mutants.OrderByDescending(mutant => mutant.Place.Length).ThenBy(mutant => mutant.Number).ToList();
        var starts = nested.ToLookup(mutant => mutant.Place.Start);
        var ends = Enumerable.Reverse(nested).ToLookup(mutant => mutant.Place.End);
        var begun = new Dictionary<Mutant, int>();
        var source = File.ReadAllText(file);
        var text = new StringBuilder();
        for (var at = 0; at <= source.Length; at++)
        {
            foreach (var mutant in ends[at])
            {
                text.Append(mutant.End);
                written.Add((mutant, TextSpan.FromBounds(begun[mutant], text.Length)));
            }

            foreach (var mutant in starts[at])
            {
                begun[mutant] = text.Length;
                text.Append(mutant.Start);
            }

            if (at < source.Length)
                text.Append(source[at]);
        }

        return text.ToString();
    }

    private static IEnumerable<Mutant> At(Match error, List<(Mutant Mutant, TextSpan Place)> written, ScratchFolder folder)
    {
        var file = error.Groups["file"].Value;
        var lines = SourceText.From(File.ReadAllText(file)).Lines;
        var line = lines[int.Parse(error.Groups["line"].Value) - 1];
        var at = line.Start + int.Parse(error.Groups["column"].Value) - 1;
        var here = written.Where(entry => Copied(entry.Mutant.File, folder) == file).ToList();
        var around = here.Where(entry => entry.Place.Contains(at)).OrderBy(entry => entry.Place.Length).Take(1).ToList();
        return (around.Count > 0 ? around : Nearest(here, at)).Select(entry => entry.Mutant);
    }

    /// <summary>A variable that is not assigned any more is told of where it is read, below its condition.</summary>
    private static IEnumerable<(Mutant Mutant, TextSpan Place)> Nearest(List<(Mutant Mutant, TextSpan Place)> here, int at) =>
        here.Where(entry => entry.Place.End <= at).OrderByDescending(entry => entry.Place.End).Take(1);

    /// <summary>What was wrong; null where nothing was.</summary>
    private static string? Dotnet(ScratchFolder folder)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            ["build", folder[Project], "-nologo", "-v:q", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false", "-p:WarningLevel=0"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder[""],
        };

        // What started this process has an MSBuild of its own.
        var variables = start.Environment.Keys.ToList();
        foreach (var inherited in variables.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)))
            start.Environment.Remove(inherited);

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? null : output;
    }

    [GeneratedRegex(@"^\s*(?<file>[^\n(]+\.cs)\((?<line>\d+),(?<column>\d+)\): error", RegexOptions.Multiline)]
    private static partial Regex Errors();
}
