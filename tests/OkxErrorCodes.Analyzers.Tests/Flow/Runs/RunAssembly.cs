using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Tests.Verification;

namespace OkxAnalyzers.Tests.Flow.Runs;

/// <summary>Programs in one compilation, each a file, and their assembly. Programs that do not compile are left out.</summary>
internal sealed class RunAssembly : IDisposable
{
    private static readonly CSharpParseOptions s_language = new(LanguageVersion.Preview, DocumentationMode.None);
    private static readonly SyntaxTree s_exchange = CSharpSyntaxTree.ParseText(Exchange.Source, s_language, Exchange.FileName);

    private readonly AssemblyLoadContext _context = new("Flow", isCollectible: true);
    private readonly Assembly _assembly;

    public RunAssembly(IReadOnlyCollection<FlowProgram> programs)
    {
        var named = programs.ToDictionary(program => program.FileName);
        Compilation = CSharpCompilation.Create(
            "Flow",
            named.Values.Select(program => CSharpSyntaxTree.ParseText(program.Text, s_language, program.FileName)).Prepend(s_exchange),
            ProjectUnderTest.Framework.Add(ProjectUnderTest.Constants),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        for (var result = Compilation.Emit(image); !result.Success; result = Compilation.Emit(image))
        {
            image.SetLength(0);
            var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            LeftOut = LeftOut.AddRange(errors.DistinctBy(error => error.Location.SourceTree));
            Compilation = Compilation.RemoveSyntaxTrees(errors.Select(error => error.Location.SourceTree!).Distinct());
        }

        Programs = [.. Compilation.SyntaxTrees.Skip(1).Select(tree => named[tree.FilePath])];
        image.Position = 0;
        _assembly = _context.LoadFromStream(image);
        Stage = _assembly.GetType("OkxBot.Stage")!;
    }

    public CSharpCompilation Compilation { get; private set; }

    public ImmutableArray<FlowProgram> Programs { get; }

    /// <summary>The first error of each program that does not compile.</summary>
    public ImmutableArray<Diagnostic> LeftOut { get; private set; } = [];

    /// <summary>What a test plays the exchange by.</summary>
    public Type Stage { get; }

    /// <summary>The program as something that can be started. No task of the exchange is ever pending: it ends before it returns.</summary>
    public Func<Task> StartOf(FlowProgram program)
    {
        var desk = Activator.CreateInstance(_assembly.GetType(program.TypeName)!)!;
        return Stage.GetMethod(program.Decides ? "Decide" : "Send")!.CreateDelegate<Func<Task>>(desk);
    }

    public void Dispose() => _context.Unload();
}
