using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OkxAnalyzers.Benchmarks;

/// <summary>Another analyzer package, loaded from the folder that the build has copied it to.</summary>
internal sealed class PeerPackage(string name) : AssemblyLoadContext(name), IAnalyzerAssemblyLoader
{
    private static readonly string s_peers = Path.Combine(AppContext.BaseDirectory, "peers");

    public static IEnumerable<string> Names => Directory.GetDirectories(s_peers).Select(folder => Path.GetFileName(folder)).Order();

    private string Folder => Path.Combine(s_peers, Name!);

    public ImmutableArray<DiagnosticAnalyzer> Analyzers()
    {
        var analyzers = Directory.GetFiles(Folder, "*.dll").Order().SelectMany(path => Analyzers(path)).ToImmutableArray();
        return analyzers.Length > 0 ? analyzers : throw new InvalidOperationException($"No analyzer in {Name}");
    }

    private ImmutableArray<DiagnosticAnalyzer> Analyzers(string path)
    {
        var reference = new AnalyzerFileReference(path, this);
        reference.AnalyzerLoadFailed += (_, failure) =>
        {
            if (failure.ErrorCode != AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers)
                throw new InvalidOperationException($"{path}: {failure.Message}", failure.Exception);
        };
        return reference.GetAnalyzers(LanguageNames.CSharp);
    }

    public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

    public void AddDependencyLocation(string fullPath)
    {
        // Every dependency lies in the package's folder, where Load looks.
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(Folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
