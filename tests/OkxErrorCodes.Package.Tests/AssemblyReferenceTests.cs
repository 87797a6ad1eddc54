using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

/// <summary>
/// What the shipped DLLs ask of the compiler's process. A newer version, or a name that is not there, would be CS8032 or CS9057 for
/// the user.
/// </summary>
public sealed class AssemblyReferenceTests(PackedPackage package)
{
    /// <summary>
    /// What the oldest supported host (VS 2022 17.5, .NET SDK 7.0.200) has: Roslyn 4.5.0 and what its packages depend on.
    /// </summary>
    private static readonly Dictionary<string, Version> s_floor = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 5, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 5, 0, 0),
        ["System.Collections.Immutable"] = new(6, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
    };

    /// <summary>
    /// What an editor has besides. System.Composition is left out: a fix from a package is not composed by MEF, so <c>[Shared]</c>
    /// would say nothing, and would reference whatever version this build happened to restore.
    /// </summary>
    private static readonly Dictionary<string, Version> s_floorOfFixes = new(s_floor)
    {
        ["OkxErrorCodes.Analyzers"] = new(0, 1, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 5, 0, 0),
    };

    [Fact]
    public void The_analyzers_reference_what_the_oldest_compiler_has() => Assert.Empty(Missing(Shipped("Analyzers"), s_floor));

    [Fact]
    public void The_fixes_reference_what_the_oldest_editor_has() => Assert.Empty(Missing(Shipped("CodeFixes"), s_floorOfFixes));

    /// <summary>.NET Standard 1.0: what every framework has that a project with the package can be for.</summary>
    [Fact]
    public void The_constants_reference_what_the_oldest_framework_has() =>
        Assert.Empty(
            Missing(package.ReadEntries()["constants/OkxErrorCodes.Constants.dll"], new() { ["System.Runtime"] = new(4, 0, 0, 0) }));

    [Fact]
    public void The_analyzers_do_without_an_editor() =>
        Assert.Contains(
            Missing(Shipped("CodeFixes"), s_floor),
            reference => reference.StartsWith("Microsoft.CodeAnalysis.Workspaces ", StringComparison.Ordinal));

    [Fact]
    public void A_newer_reference_and_a_foreign_one_are_found()
    {
        var missing = Missing(
            File.ReadAllBytes(typeof(AssemblyReferenceTests).Assembly.Location), new(s_floor) { ["System.Runtime"] = new(6, 0, 0, 0) });
        Assert.Contains("System.Runtime 10.0.0.0", missing);
        Assert.Contains(missing, reference => reference.StartsWith("xunit.v3.core ", StringComparison.Ordinal));
    }

    private byte[] Shipped(string name) => package.ReadEntries()[$"analyzers/dotnet/cs/OkxErrorCodes.{name}.dll"];

    private static List<string> Missing(byte[] assembly, Dictionary<string, Version> host)
    {
        using var file = new PEReader(new MemoryStream(assembly));
        var metadata = file.GetMetadataReader();
        return metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Select(reference => (Name: metadata.GetString(reference.Name), reference.Version))
            .Where(reference => !host.TryGetValue(reference.Name, out var version) || reference.Version > version)
            .Select(reference => $"{reference.Name} {reference.Version}")
            .ToList();
    }
}
