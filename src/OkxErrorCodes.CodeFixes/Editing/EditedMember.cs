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

        var member = node.AncestorsAndSelf().LastOrDefault(IsMember) ?? model.SyntaxTree.GetRoot(cancellation);
        var text = model.SyntaxTree.GetText(cancellation);
        var edited = text.WithChanges(changes);
        var tree = model.SyntaxTree.WithChangedText(edited);
        var after = new TextSpan(member.SpanStart, member.Span.Length + edited.Length - text.Length);
        var compilation = model.Compilation.ReplaceSyntaxTree(model.SyntaxTree, tree);
        var errors = EditedBinding.Errors(compilation.GetSemanticModel(tree), after, cancellation);
        return errors <= EditedBinding.Errors(model, member.Span, cancellation) ? tree : null;
    }

    private static bool IsMember(SyntaxNode node) =>
        node is MemberDeclarationSyntax and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax);
}
