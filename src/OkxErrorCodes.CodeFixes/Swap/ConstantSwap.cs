using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.CodeFixes;

/// <summary>
/// Swaps all reported literals of a project at once. The edited texts are parsed again, and bound again where a constant is not of the
/// literal's very type; what is not as before is tried with a cast, then left as it was.
/// </summary>
internal static class ConstantSwap
{
    /// <summary>Offers the swap of each reported literal by itself.</summary>
    public static async Task OfferAsync(CodeFixContext context, string equivalenceKey)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (ReportedLiteral.Of(diagnostic) is not { } literal
                || await OfOneAsync(context.Document, literal, context.CancellationToken).ConfigureAwait(false) is not { } swap)
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(
                    TitleOf(swap.Replacements.Single()),
                    _ => Task.FromResult(context.Document.WithText(swap.Text)),
                    equivalenceKey),
                diagnostic);
        }
    }

    private static string TitleOf(ConstantReplacement replacement) => replacement.IsCaptured
        ? $"Use {replacement.Constant} (changes the text that the call captures)"
        : $"Use {replacement.Constant}";

    /// <summary>Null where the literal stays.</summary>
    public static async Task<DocumentSwap?> OfOneAsync(Document document, ReportedLiteral literal, CancellationToken cancellation)
    {
        var reported = new[] { literal }.ToLookup(_ => document);
        return (await InProjectAsync(document.Project, reported, withCaptured: true, cancellation).ConfigureAwait(false)).SingleOrDefault();
    }

    /// <summary>The documents in which something can be swapped.</summary>
    public static async Task<IReadOnlyList<DocumentSwap>> InProjectAsync(
        Project project, ILookup<Document, ReportedLiteral> reported, bool withCaptured, CancellationToken cancellation)
    {
        if (reported.Count == 0 || await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
            return Array.Empty<DocumentSwap>();

        var models = new List<(Document Document, SemanticModel Model)>();
        foreach (var document in reported)
        {
            cancellation.ThrowIfCancellationRequested();
            var tree = await document.Key.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false);
            if (tree is not null
                && compilation.ContainsSyntaxTree(tree)
                && await HaveConstantsAsync(document.Key, cancellation).ConfigureAwait(false))
            {
                models.Add((document.Key, compilation.GetSemanticModel(tree)));
            }
        }

        var options = new ParallelOptions { CancellationToken = cancellation };
        var swaps = new DocumentSwap[models.Count];
        Parallel.For(0, swaps.Length, options, i => swaps[i] = new DocumentSwap(
            models[i].Document, models[i].Model, reported[models[i].Document], withCaptured, cancellation));
        for (var open = Open(); open.Count > 0; open = Open())
        {
            Parallel.ForEach(open, options, swap => swap.Edit(cancellation));
            var edited = compilation
                .RemoveSyntaxTrees(open.Select(swap => swap.Before.SyntaxTree))
                .AddSyntaxTrees(open.Select(swap => swap.EditedTree));
            Parallel.ForEach(open, options, swap => swap.Check(edited, cancellation));
        }

        return swaps.Where(swap => swap.Replacements.Count > 0).ToList();

        List<DocumentSwap> Open() => swaps.Where(swap => !swap.IsDone).ToList();
    }

    /// <summary>A file of several projects, or of several targets, changes in all of them: each must have the constants.</summary>
    private static async Task<bool> HaveConstantsAsync(Document document, CancellationToken cancellation)
    {
        foreach (var linked in document.GetLinkedDocumentIds())
        {
            if (document.Project.Solution.GetProject(linked.ProjectId) is { } project
                && await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is { } compilation
                && !ConstantsClass.AreReferenced(compilation))
            {
                return false;
            }
        }

        return true;
    }
}
