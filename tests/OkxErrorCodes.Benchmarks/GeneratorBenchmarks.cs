using System;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Benchmarks;

/// <summary>What the constants cost a compilation: the reference, and what the generator writes where a project asks for it.</summary>
[Config(typeof(Measured.Calls))]
public class GeneratorBenchmarks
{
    private readonly CSharpCompilation _project = Analysis.Compilation(Sources.Misses(1_000));
    private Compilation _edited = null!;
    private Compilation _withConstants = null!;
    private Compilation _withUtf8 = null!;
    private GeneratorDriver _warm = null!;
    private GeneratorDriver _warmWithUtf8 = null!;
    private GeneratorDriver _warmWithOwn = null!;

    [GlobalSetup]
    public void Setup()
    {
        var edited = _project.SyntaxTrees[0];
        _edited = _project.ReplaceSyntaxTree(edited, edited.WithChangedText(edited.GetText().Replace(0, 0, "// edited\n")));
        _withConstants = _project.AddReferences(
            MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "OkxErrorCodes.Constants.dll")));
        _warm = NewDriver().RunGenerators(_project);
        _warmWithUtf8 = NewDriver(GeneratorSettings.Utf8Property).RunGeneratorsAndUpdateCompilation(_withConstants, out _withUtf8, out _);
        _warmWithOwn = NewDriver().AddAdditionalTexts([new OwnRows()]).RunGenerators(_project);
    }

    [Benchmark]
    public GeneratorDriver FirstRun() => NewDriver().RunGenerators(_project);

    [Benchmark]
    public GeneratorDriver RunAfterEdit() => _warm.RunGenerators(_edited);

    /// <summary>Once a project: the text is there already, and is parsed.</summary>
    [Benchmark]
    public int FirstRunWithUtf8() =>
        NewDriver(GeneratorSettings.Utf8Property)
            .RunGenerators(_project)
            .GetRunResult().GeneratedTrees
            .Sum(tree => tree.GetRoot().FullSpan.Length);

    [Benchmark]
    public GeneratorDriver RunAfterEditWithUtf8() => _warmWithUtf8.RunGenerators(_edited);

    /// <summary>100,000 rows are read, and their constants written and parsed.</summary>
    [Benchmark]
    public int FirstRunWithOwn() =>
        NewDriver()
            .AddAdditionalTexts([new OwnRows()])
            .RunGenerators(_project)
            .GetRunResult().GeneratedTrees
            .Sum(tree => tree.GetRoot().FullSpan.Length);

    [Benchmark]
    public GeneratorDriver RunAfterEditWithOwn() => _warmWithOwn.RunGenerators(_edited);

    [Benchmark(Baseline = true)]
    public long EmitWithoutConstants() => Emit(_project);

    [Benchmark]
    public long EmitWithConstants() => Emit(_withConstants);

    [Benchmark]
    public long EmitWithUtf8() => Emit(_withUtf8);

    private static GeneratorDriver NewDriver(string property = "") =>
        CSharpGeneratorDriver.Create([new ConstantsGenerator().AsSourceGenerator()], optionsProvider: new AskedFor(property));

    private static long Emit(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        var result = compilation.Clone().Emit(assembly);
        return result.Success ? assembly.Length : throw new InvalidOperationException(result.Diagnostics.First().ToString());
    }
}
