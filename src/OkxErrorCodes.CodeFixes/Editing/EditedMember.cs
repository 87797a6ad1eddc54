using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>
/// Tries edits inside a member: they hold only where nothing around them is half-typed,
/// and the member has no error that it had not before.
/// </summary>
internal static class EditedMember
{
    /// <summary>The edited tree; null where it does not compile.</summary>
    public static SyntaxTree? Try(
        SyntaxNode node, SemanticModel model, IEnumerable<TextChange> changes, CancellationToken cancellation)
    {
        changes = changes.OrderBy(change => change.Span.Start).ToList();
        var around = node.AncestorsAndSelf().First(
            ancestor => ancestor.Parent is null || changes.All(change => ancestor.FullSpan.Contains(change.Span)));
        if (around.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error))
            return null;

        return Try(model, model.SyntaxTree.GetText(cancellation).WithChanges(changes), node.Span, cancellation);
    }

    /// <summary>The tree with another text, which differs in the members around a place; null where that does not compile.</summary>
    public static SyntaxTree? Try(SemanticModel model, SourceText edited, TextSpan place, CancellationToken cancellation)
    {
        var before = model.SyntaxTree;
        var members = MembersAround(place, before.GetRoot(cancellation));
        var tree = before.WithChangedText(edited);
        var after = new TextSpan(members.Start, members.Length + edited.Length - before.Length);
        var compilation = model.Compilation.ReplaceSyntaxTree(before, tree);
        var errors = EditedBinding.Errors(compilation.GetSemanticModel(tree), after, cancellation);
        return errors == 0 || errors <= EditedBinding.Errors(model, members, cancellation) ? tree : null;
    }

    /// <summary>A node in the edited tree, where all edits stand behind its start; null where it has become another.</summary>
    public static SyntaxNode? Same(SyntaxNode node, SyntaxTree edited, CancellationToken cancellation) => edited.GetRoot(cancellation)
        .FindToken(node.SpanStart).Parent?
        .AncestorsAndSelf()
        .FirstOrDefault(other => other.RawKind == node.RawKind && other.SpanStart == node.SpanStart);

    private static TextSpan MembersAround(TextSpan place, SyntaxNode root)
    {
        return TextSpan.FromBounds(At(place.Start).Start, At(place.End).End);

        TextSpan At(int position) =>
            (root.FindToken(position).Parent!.AncestorsAndSelf().LastOrDefault(IsMember) ?? root).Span;
    }

    private static bool IsMember(SyntaxNode node) =>
        node is MemberDeclarationSyntax and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax);
}
