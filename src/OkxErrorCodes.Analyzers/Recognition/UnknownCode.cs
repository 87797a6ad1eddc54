using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Recognition;

/// <summary>
/// What looks like an error code and is in no catalog. Other numbers (<c>404</c>, <c>99999</c>) and texts (<c>"HTTP_503"</c>) do not.
/// </summary>
internal static class UnknownCode
{
    // Blanks around a code are few; what is longer is another text.
    private const int MaxLength = 16;

    /// <summary>A decimal number of five digits that begins like a code. A hexadecimal one is a mask, not a slip.</summary>
    public static bool IsLike(long number, string text) => number is >= 50_000 and <= 79_999 && text[0] != '0';

    /// <summary>
    /// Five characters, at least four of them digits, that begin like a code, perhaps with blanks around; or four or six
    /// digits, one off a known code; or a known code joined with a sub-code. Allocates nothing where the answer is no.
    /// </summary>
    public static bool IsLike(string text, ErrorCodeCatalog catalog)
    {
        // Most texts are words.
        if (text.Length is < CodeShape.Length - 1 or > MaxLength || (char.IsLetter(text[1]) && char.IsLetter(text[2])))
            return false;

        if (JoinedCode.Is(text, catalog))
            return true;

        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length is < CodeShape.Length - 1 or > CodeShape.Length + 1)
            return false;

        var letters = 0;
        foreach (var c in trimmed)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
                letters++;
            else if (c is < '0' or > '9')
                return false;
        }

        return trimmed.Length == CodeShape.Length
            ? letters <= 1 && (trimmed[0] is >= '5' and <= '7' || NearestCodes.DigitLike(trimmed[0]) != trimmed[0])
            : letters == 0 && !CodeShape.IsCloseCode(trimmed) && catalog.Find(trimmed) is null && NearestCodes.IsAny(trimmed, catalog);
    }

    /// <summary>
    /// Whether what meets that operand looks like a code there. A list of one's own may be newer than the catalog, or hold sub-codes;
    /// so may a sub-code, of which only the number of digits is known.
    /// </summary>
    public static bool IsLike(FoundCode found, ErrorCodeCatalog catalog)
    {
        if (found.IsDeclaration && (found.SubCode is not null || MayBeNew(found.Text)))
            return false;

        if (found.Operand.HoldsSubCode && found.Text.Length == CodeShape.SubCodeLength && CodeShape.AreDigits(found.Text.AsSpan()))
            return false;

        // A sub-code was not asked before it was bound.
        return found.SubCode is null || IsLike(found.Text, catalog);
    }

    /// <summary>
    /// Five digits in a project's own list may be newer than the catalog; with a letter,
    /// a blank or another length they are no code ever.
    /// </summary>
    public static bool MayBeNew(string text) => text.Length == CodeShape.Length && CodeShape.AreDigits(text.AsSpan());

    /// <summary>
    /// Whether the literal stands in a field, an enum or an attribute: seen without
    /// a semantic model, since tables of numbers are long.
    /// </summary>
    public static bool IsInDeclaration(SyntaxNode literal)
    {
        for (var node = literal.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AttributeArgumentSyntax or EnumMemberDeclarationSyntax or BaseFieldDeclarationSyntax or PropertyDeclarationSyntax:
                    return true;
                case StatementSyntax or AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax or ParameterSyntax
                    or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }
}
