using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.CodeFixes;
using OkxAnalyzers.Tests.Constants;

namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>Every literal of a batch is swapped at once: the assembly stays the same.</summary>
internal sealed class SwapCheck(
    Batch batch, CompiledProject before, ImmutableArray<Diagnostic> diagnostics, CodeFixProvider fix, Tally tally)
{
    public async Task RunAsync()
    {
        var (after, changed) = await FixedAsync(before.Project, diagnostics);
        if (changed.Count == 0)
            return;

        tally.Add("swapped", changed.Count);
        var (_, image, said) = CompiledProject.Of(after);
        var saidBefore = before.Diagnostics.ToLookup(d => d.Location.SourceTree?.FilePath);
        foreach (var file in said.GroupBy(d => d.Location.SourceTree))
        {
            var worse = FixCheck.Worse(saidBefore[file.Key?.FilePath], file);
            if (worse.Length > 0)
                batch.Report(Property.FixesCompile, $"Fix All: {worse}\n{file.Key}", batch.ProgramIn(file.Key));
        }

        FindReference(after);
        if (image is not null && !image.AsSpan().SequenceEqual(before.Image))
            Compare(before.Image!, image);

        if (batch.Settings.IsFixedTwice)
            await FixAgainAsync(after);
    }

    /// <summary>A directive alone names a type that no program needs, and counts among what an assembly references.</summary>
    private void FindReference(Project after)
    {
        var withDirective = after.Documents.Where(document => document.GetSyntaxRootAsync().Result!.DescendantNodes()
            .OfType<UsingDirectiveSyntax>().Any(directive => directive.ToString().Contains("OkxErrorCodes")));
        var compiled = CompiledProject.Of(after.RemoveDocuments([.. withDirective.Select(document => document.Id)]));
        if (compiled.Image is not { } image)
            return;

        tally.Add("looked for a reference", compiled.Project.DocumentIds.Count);
        if (ConsumerProject.ReferencesConstants(image))
            batch.Report(Property.ProgramsDoWithoutTheConstants, "the assembly references that of the constants");
    }

    private void Compare(byte[] before, byte[] after)
    {
        var parts = new CompiledProgram(before).DifferencesFrom(new CompiledProgram(after)).ToList();
        foreach (var part in parts)
            batch.Report(Property.SwapsKeepTheProgram, part, batch.ProgramNamed(part));

        if (parts.Count == 0)
            batch.Report(Property.SwapsKeepTheProgram, "the two assemblies differ, though no part of them does");
    }

    /// <summary>
    /// No literal is reported that was silent before, and those that were left the first time are left again. They are told by
    /// their text: a swap may break a line.
    /// </summary>
    private async Task FixAgainAsync(Project project)
    {
        var reported = diagnostics.Where(Batch.IsOwn).CountBy(Literal).ToDictionary();
        var known = reported
            .Where(literal => Occurrences(literal.Key) == literal.Value)
            .Select(literal => (literal.Key.Tree?.FilePath, literal.Key.Text))
            .ToHashSet();
        var before = reported.GroupBy(literal => (literal.Key.Tree?.FilePath, literal.Key.Text), literal => literal.Value)
            .ToDictionary(literal => literal.Key, literal => literal.Sum());
        var said = (await batch.AnalyzeAsync(project)).Where(Batch.IsOwn).ToList();
        foreach (var literal in said.Where(d => FuzzRun.PerLiteral.Contains(d.Id)).GroupBy(Place))
        {
            if (literal.Count() <= before.GetValueOrDefault(literal.Key))
                continue;

            var added = literal.Last();
            var tree = added.Location.SourceTree;
            batch.Report(Property.SwapsAddNoReport, $"{added}\n{tree}", batch.ProgramIn(tree));
        }

        var left = said.Where(d => known.Contains(Place(d))).ToList();
        tally.Add("literals before Fix All", known.Sum(literal => before[literal]));
        tally.Add("literals after Fix All", left.Count);
        var (_, changed) = await FixedAsync(project, left);
        foreach (var document in changed)
        {
            var tree = await document.GetSyntaxTreeAsync();
            batch.Report(
                Property.FixAllLeavesNothing,
                $"a second Fix All changed\n{await project.GetDocument(document.Id)!.GetSyntaxTreeAsync()}\nto\n{tree}",
                batch.ProgramIn(tree));
        }
    }

    private static (string? File, string Text) Place(Diagnostic diagnostic) =>
        Literal(diagnostic) is var (tree, text) ? (tree?.FilePath, text) : default;

    private static (SyntaxTree? Tree, string Text) Literal(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree
        ? (tree, tree.GetText().ToString(diagnostic.Location.SourceSpan))
        : (null, "");

    private static int Occurrences((SyntaxTree? Tree, string Text) literal) =>
        literal.Tree is null ? -1 : literal.Tree.GetText().ToString().Split(literal.Text).Length - 1;

    /// <summary>After Fix All, with what only a person may swap as well.</summary>
    private async Task<(Project Project, IReadOnlyList<Document> Changed)> FixedAsync(Project project, IEnumerable<Diagnostic> found)
    {
        var literals = found
            .Where(d =>
                d.Id is RuleIds.LiteralErrorCode or RuleIds.DeclaredErrorCode or RuleIds.PossibleErrorCode
                && project.GetDocument(d.Location.SourceTree) is not null)
            .ToImmutableArray();
        if (literals.IsEmpty)
            return (project, []);

        var solution = await FixAllRun.FixAsync(project.Solution, literals, FixAllScope.Project, fix, nameof(UseConstantFix));
        var after = solution.GetProject(project.Id)!;
        return (after, [.. after.GetChanges(project).GetChangedDocuments().Select(id => after.GetDocument(id)!)]);
    }
}
