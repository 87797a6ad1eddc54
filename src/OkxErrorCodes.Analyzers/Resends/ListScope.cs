using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Resends;

/// <summary>
/// What a retry list is for: by an option, by what it or its type is called if that speaks of reads, by what is sent where it is
/// asked, and last by a name that speaks of orders: one can also query them.
/// </summary>
internal static class ListScope
{
    // A list, the predicate that asks it, the predicate that asks that one.
    private const int MostSteps = 3;

    /// <param name="list">The list.</param>
    /// <param name="option">What <c>.editorconfig</c> says of the file's lists.</param>
    /// <param name="tree">The file, in which a private list's uses are looked for.</param>
    /// <param name="cancellation">Ends the look through the file.</param>
    public static RetryScope Of(RetryList list, RetryScope option, SyntaxTree tree, CancellationToken cancellation)
    {
        if (option != RetryScope.Unclear)
            return option;

        if (RetryNames.IsForReads(list.Name.ValueText)
            || ReadOnlyContext.IsOfReader(list.Node)
            || list.Node.Ancestors().Any(ReadOnlyContext.IsReadingFunction))
        {
            return RetryScope.Reads;
        }

        var asked = OfUses(list.Node, list.Name.ValueText, tree.GetRoot(cancellation), MostSteps, cancellation);
        return asked == RetryScope.Unclear && SaysWrites(list) ? RetryScope.Writes : asked;
    }

    /// <summary>A single code may know better: <c>isRead &amp;&amp; code == "50004"</c>.</summary>
    public static RetryScope Of(ExpressionSyntax code, RetryScope list) =>
        ReadOnlyContext.IsConditional(code) ? RetryScope.Reads : list;

    private static bool SaysWrites(RetryList list) =>
        RetryNames.IsForWrites(list.Name.ValueText)
        || list.Node.Ancestors().OfType<BaseTypeDeclarationSyntax>().Any(type => RetryNames.IsForWrites(type.Identifier.ValueText));

    /// <summary>Only what nobody else can ask is known by its uses in the file.</summary>
    private static RetryScope OfUses(SyntaxNode list, string name, SyntaxNode root, int steps, CancellationToken cancellation)
    {
        if (steps == 0 || IsSeen(list))
            return RetryScope.Unclear;

        var uses = new List<RetryScope>();
        foreach (var node in root.DescendantNodes())
        {
            cancellation.ThrowIfCancellationRequested();
            if (node is IdentifierNameSyntax use && use.Identifier.ValueText == name && !list.Span.Contains(use.Span))
                uses.Add(OfUse(use, root, steps, cancellation));
        }

        return uses.Count == 0 ? RetryScope.Unclear
            : uses.All(use => use == RetryScope.Reads) ? RetryScope.Reads
            : uses.All(use => use == RetryScope.Writes) ? RetryScope.Writes
            : RetryScope.Unclear;
    }

    private static RetryScope OfUse(SyntaxNode use, SyntaxNode root, int steps, CancellationToken cancellation)
    {
        if (ReadOnlyContext.IsInReadingFunction(use))
            return RetryScope.Reads;

        var function = EnclosingMember.FunctionOf(use) ?? EnclosingMember.DeclarationOf(use);
        if (SentRequests.Of(function) is not RetryScope.Unclear and var sent)
            return sent;

        // A predicate that asks the list sends nothing itself.
        return NameOf(function) is { } name && RetryNames.IsPredicate(name)
            ? OfUses(function, name, root, steps - 1, cancellation)
            : RetryScope.Unclear;
    }

    private static string? NameOf(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax local => local.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
        _ => null,
    };

    /// <summary>A local is seen by nobody else, whatever may call its method.</summary>
    private static bool IsSeen(SyntaxNode list) =>
        list.Ancestors().TakeWhile(ancestor => ancestor is not MemberDeclarationSyntax).All(ancestor => ancestor is not BlockSyntax)
        && list.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.Modifiers.Any(modifier =>
            modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword) == true;
}
