using System;

namespace OkxAnalyzers.Tests.Architecture;

/// <summary>A file of <c>src/</c>, by its path in the repository.</summary>
internal readonly record struct SourceFile(string Path)
{
    private const string Analyzers = "src/OkxErrorCodes.Analyzers/";
    private const string Source = "src/OkxErrorCodes.";

    /// <summary>The path as the tables write it: <c>Recognition/Use.cs</c>, and <c>CodeFixes/Edits.cs</c> of the other project.</summary>
    public string Name => Path[(Path.StartsWith(Analyzers, StringComparison.Ordinal) ? Analyzers : Source).Length..];

    /// <summary>The folder under the project. <c>Analyzers</c> and <c>CodeFixes</c> are the projects' own folders.</summary>
    public string Room => Name.Split('/') switch
    {
        [_] => "Analyzers",
        ["CodeFixes", var folder, _, ..] => $"CodeFixes/{folder}",
        [var folder, ..] => folder,
        [] => "",
    };
}
