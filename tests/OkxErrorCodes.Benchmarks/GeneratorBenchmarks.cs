using System.IO;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Benchmarks;

/// <summary>The generator, and what its constants cost the compilation that they are written into.</summary>
[Config(typeof(Measured.Calls))]
public class GeneratorBenchmarks
{
    private readonly CSharpCompilation _project = Analysis.Compilation(Sources.Misses(1_000));
    private Compilation _edited = null!;
    private GeneratorDriver _warm = null!;
    private GeneratorDriver _warmWithOwn = null!;
    private Compilation _withConstants = null!;
    private Compilation _withUtf8 = null!;

    [GlobalSetup]
    public void Setup()
    {
        var edited = _project.SyntaxTrees[0];
        _edited = _project.ReplaceSyntaxTree(edited, edited.WithChangedText(edited.GetText().Replace(0, 0, "// edited\n")));
        _warm = NewDriver().RunGeneratorsAndUpdateCompilation(_project, out _withConstants, out _);
        _warmWithOwn = NewDriver().AddAdditionalTexts([new OwnRows()]).RunGenerators(_project);
        NewDriver("String,Int,Utf8").RunGeneratorsAndUpdateCompilation(_project, out _withUtf8, out _);
    }

    /// <summary>Once a process: the catalog's codes become text.</summary>
    [Benchmark]
    public int WriteText() => ConstantsText.Write(ErrorCodeCatalog.Embedded.Codes, ConstantsSettings.Default, documentsEachForm: true).Length;

    /// <summary>Once a project: the text is there already, and is parsed.</summary>
    [Benchmark]
    public int FirstRun() => NewDriver().RunGenerators(_project).GetRunResult().GeneratedTrees.Sum(tree => tree.GetRoot().FullSpan.Length);

    [Benchmark]
    public GeneratorDriver SecondRun() => _warm.RunGenerators(_project);

    [Benchmark]
    public GeneratorDriver RunAfterEdit() => _warm.RunGenerators(_edited);

    /// <summary>100,000 rows are read, and their constants written and parsed.</summary>
    [Benchmark]
    public int FirstRunWithOwn() =>
        NewDriver().AddAdditionalTexts([new OwnRows()]).RunGenerators(_project).GetRunResult().GeneratedTrees.Sum(tree => tree.GetRoot().FullSpan.Length);

    [Benchmark]
    public GeneratorDriver RunAfterEditWithOwn() => _warmWithOwn.RunGenerators(_edited);

    [Benchmark]
    public long EmitWithoutConstants() => Emit(_project);

    [Benchmark]
    public long EmitWithConstants() => Emit(_withConstants);

    [Benchmark]
    public long EmitWithUtf8() => Emit(_withUtf8);

    /// <summary>From the generator's first run to the assembly: what a build has.</summary>
    [Benchmark]
    [Arguments("String,Int")]
    [Arguments("String,Int,Utf8")]
    [Arguments("None")]
    public long GenerateAndEmit(string constants)
    {
        NewDriver(constants).RunGeneratorsAndUpdateCompilation(_project, out var generated, out _);
        return Emit(generated);
    }

    private static GeneratorDriver NewDriver(string constants = "") =>
        CSharpGeneratorDriver.Create([new ConstantsGenerator().AsSourceGenerator()], optionsProvider: new ChosenConstants(constants));

    private static long Emit(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        var result = compilation.Clone().Emit(assembly);
        return result.Success ? assembly.Length : throw new System.InvalidOperationException(result.Diagnostics.First().ToString());
    }
}
