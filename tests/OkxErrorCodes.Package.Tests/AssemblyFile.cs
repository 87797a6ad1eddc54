using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace OkxAnalyzers.Tests.Package;

/// <summary>What the metadata of a built assembly says, without loading it.</summary>
internal static class AssemblyFile
{
    /// <summary>Top-level types and nested ones, by their names.</summary>
    public static IReadOnlyList<string> Types(string path) =>
        Read(path, metadata => metadata.TypeDefinitions.Select(t => metadata.GetString(metadata.GetTypeDefinition(t).Name)));

    public static IReadOnlyList<string> References(string path) =>
        Read(path, metadata => metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name)));

    private static string[] Read(string path, Func<MetadataReader, IEnumerable<string>> names)
    {
        using var file = new PEReader(File.OpenRead(path));
        return names(file.GetMetadataReader()).Order(StringComparer.Ordinal).ToArray();
    }
}
