using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OkxAnalyzers.Benchmarks;

/// <summary>
/// The action that an analyzer registers on a kind of syntax, taken out of it, so that it can be called without the compiler around
/// it.
/// </summary>
internal sealed class SyntaxAction : AnalysisContext
{
    private readonly List<(Action<SyntaxNodeAnalysisContext> Action, SyntaxKind[] Kinds)> _actions = [];
    private readonly Compilation _compilation;

    private SyntaxAction(Compilation compilation) => _compilation = compilation;

#pragma warning disable CS0618 // The compiler's own driver is what has to be left out here.
    /// <summary>Every call that the compiler would make to the analyzer for nodes of one type.</summary>
    public static ImmutableArray<(Action<SyntaxNodeAnalysisContext> Action, SyntaxNodeAnalysisContext Context)> CallsOf<TNode>(
        DiagnosticAnalyzer analyzer, Compilation compilation)
        where TNode : SyntaxNode
    {
        var captured = new SyntaxAction(compilation);
        analyzer.Initialize(captured);
        var calls =
            from tree in compilation.SyntaxTrees
            let model = compilation.GetSemanticModel(tree)
            from node in tree.GetRoot().DescendantNodes().OfType<TNode>()
            from action in captured._actions
            where action.Kinds.Contains(node.Kind())
            select (action.Action, new SyntaxNodeAnalysisContext(
                node, null, model, new AnalyzerOptions([]), static _ => { }, static _ => true, CancellationToken.None));
        return calls.ToImmutableArray();
    }
#pragma warning restore CS0618

    public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) { }

    public override void EnableConcurrentExecution() { }

    public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(
        Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) =>
        _actions.Add((action, syntaxKinds.Cast<SyntaxKind>().ToArray()));

    public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) => action(new Start(this));

    public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) { }

    public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) { }

    public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) { }

    public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(
        Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action)
    {
    }

    public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) { }

    public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) { }

    private sealed class Start(
        SyntaxAction owner) : CompilationStartAnalysisContext(owner._compilation, new AnalyzerOptions([]), CancellationToken.None)
    {
        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(
            Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) =>
            owner.RegisterSyntaxNodeAction(action, syntaxKinds);

        public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) { }

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) { }

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) { }

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(
            Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action)
        {
        }

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) { }

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) { }
    }
}
