using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>An edited document as a fix. A file that several projects compile, or several targets, changes in all of them.</summary>
internal static class OfferedEdit
{
    /// <summary>Offers it where every other project takes the text as well.</summary>
    public static async Task RegisterAsync(
        CodeFixContext context, Diagnostic diagnostic, Document edited, string title, string equivalenceKey)
    {
        var before = context.Document.Project.Solution.GetDocument(edited.Id)!;
        var text = await edited.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        if (await CompilesInLinkedAsync(before, text, context.CancellationToken).ConfigureAwait(false))
            context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(edited), equivalenceKey), diagnostic);
    }

    /// <summary>Whether the file has no new error with this text wherever else it is compiled.</summary>
    public static async Task<bool> CompilesInLinkedAsync(Document document, SourceText edited, CancellationToken cancellation)
    {
        var linked = document.GetLinkedDocumentIds();
        if (linked.IsEmpty)
            return true;

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = edited.GetChangeRanges(text);
        if (changes.Count == 0)
            return true;

        var place = TextSpan.FromBounds(changes.Min(change => change.Span.Start), changes.Max(change => change.Span.End));
        foreach (var id in linked)
        {
            if (document.Project.Solution.GetDocument(id) is { } other
                && await other.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
                && EditedMember.Try(model, edited, place, cancellation) is null)
            {
                return false;
            }
        }

        return true;
    }
}
