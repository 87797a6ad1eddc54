using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>
/// The venues that a file uses: OKX where it uses a library of OKX's, by a <c>using</c> directive or a client's type; another where it
/// names another exchange anywhere.
/// </summary>
internal static class FileVenue
{
    public static Venue Of(RecognitionContext context) =>
        context.Cache.VenueOfFile(context.Model.SyntaxTree, () => Read(context));

    private static Venue Read(RecognitionContext context)
    {
        var tree = context.Model.SyntaxTree;
        if (!OkxMention.IsIn(tree))
            return Venue.None;

        bool okx = false, other = false;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in tree.GetRoot(context.Cancellation).DescendantTokens())
        {
            if (!token.IsKind(SyntaxKind.IdentifierToken))
                continue;

            var name = token.ValueText;
            okx |= !okx
                && OkxSpelling.IsPartOf(name)
                && VenueName.Of(name, context.Options) == Venue.Okx
                && token.Parent is SimpleNameSyntax used
                && (IsDirective(used) || IsClient(used))
                && (context.Model.GetSymbolInfo(used, context.Cancellation).Symbol is not { } symbol || context.IsForeign(symbol));
            other |= !other && names.Add(name) && VenueName.IsOfExchange(name, context.Options);
        }

        return (okx, other) switch
        {
            (true, true) => Venue.Mixed,
            (true, false) => Venue.Okx,
            (false, true) => Venue.Other,
            _ => Venue.None,
        };
    }

    /// <summary><c>OKX</c> in <c>using OKX.Net.Clients;</c>: the namespace of a library begins with its name.</summary>
    private static bool IsDirective(SimpleNameSyntax name)
    {
        SyntaxNode node = name;
        while (node.Parent is QualifiedNameSyntax qualified && qualified.Left == node)
            node = qualified;

        return node.Parent is UsingDirectiveSyntax;
    }

    /// <summary>The type of a field, a parameter or a local, or of what is created, that is a client by its name.</summary>
    private static bool IsClient(SimpleNameSyntax type) =>
        ExpressionName.Whole(type).Parent is VariableDeclarationSyntax or ParameterSyntax or PropertyDeclarationSyntax
            or ObjectCreationExpressionSyntax or NullableTypeSyntax
        && NameWords.Of(type.Identifier.ValueText).Any(word => word.EndsWith("client", StringComparison.Ordinal));
}
