using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Requests;

namespace OkxAnalyzers.Resends;

/// <summary>
/// Whether a retry list is for reads alone: by its name, its type's, the method around
/// it, or because private, it is asked in reads only.
/// </summary>
internal static class ReadOnlyList
{
    public static bool Is(RetryList list, SyntaxTree tree, CancellationToken cancellation) =>
        RetryNames.IsForReads(list.Name.ValueText)
        || ReadOnlyContext.IsOfReader(list.Node)
        || list.Node.Ancestors().Any(ReadOnlyContext.IsReadingFunction)
        || IsAskedInReadsOnly(list, tree, cancellation);

    private static bool IsAskedInReadsOnly(RetryList list, SyntaxTree tree, CancellationToken cancellation)
    {
        var modifiers = list.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.Modifiers ?? default;
        var isSeen = modifiers.Any(modifier =>
            modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword);
        if (isSeen)
            return false;

        var uses = tree.GetRoot(cancellation)
            .DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == list.Name.ValueText && !list.Node.Span.Contains(name.Span))
            .ToList();
        return uses.Count > 0 && uses.All(ReadOnlyContext.IsInReadingFunction);
    }
}
