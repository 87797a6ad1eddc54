using System.Collections.Generic;
using System.Linq;

namespace OkxAnalyzers.Tests.Package;

/// <summary>A project that somebody may install the package in, and what a build of it tells.</summary>
internal sealed record ProjectKind(string Name, string Properties, params string[] Diagnostics)
{
    public bool Builds => !Diagnostics.Any(d => d.Contains(" error "));

    public string Sdk { get; init; } = "Microsoft.NET.Sdk";

    /// <summary>The extension of the project's file and its sources: <c>cs</c>, <c>fs</c>, <c>vb</c>.</summary>
    public string Language { get; init; } = "cs";

    /// <summary>How the project installs the package: with the line from the README, where nothing else is said.</summary>
    public string? Install { get; init; }

    public string Items { get; init; } = "";

    /// <summary>What is written in place of <see cref="ProjectSources.Orders"/>.</summary>
    public string Orders { get; init; } = ProjectSources.Orders;

    /// <summary>Whether <see cref="ProjectSources.Retry"/> compiles in it.</summary>
    public bool HasConstants { get; init; } = true;

    /// <summary>What is in the folder besides.</summary>
    public Dictionary<string, string> Files { get; init; } = [];
}
