using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>Makes half-typed code of a program: tokens, subtrees and characters are lost, doubled or swapped.</summary>
internal static class Mutation
{
    private static readonly string[] s_tokens =
    [
        "\"50011\"", "50011", "case", "default", "=>", "{", "}", "(", ")", "[", "]", "<", ">", ";", ",", ".", "?", ":", "::", "?.", "!", "==", "is", "or", "not", "and", "switch", "when", "_",
        "code", "OkxErrorCodes", "OkxErrorCodes.", "await", "yield", "goto", "return", "new", "class", "namespace", "in", "from", "select", "out", "ref", "params", "this", "base", "global",
        "\n#if X\n", "\n#endif\n", "\n#else\n", "\n#line hidden\n", "/*", "*/", "//", "\"", "'", "$\"", "@\"", "\"\"\"", "u8", "L", "0x", "\\u0035", "\0", "\uD800", "\r", "é", "=", "+", "-", "&&", "||", "??", "..", "^",
    ];

    private static readonly string[] s_trivia =
        [" ", "  ", "\t", "\n", "\r\n", "\n\n", " /* 50011 */ ", "/**/", " // \"50011\"\n", "\n#region 50011\n#endregion\n", "\n#pragma warning disable OKX0001\n", "\n#nullable disable\n", "\n#if NO\n case \"50011\":\n#endif\n", "\n#line 7\n"];

    public static string HalfTyped(string text, Random random)
    {
        for (var edits = 1 + random.Next(4); edits > 0 && text.Length > 0; edits--)
        {
            text = random.Next(10) switch
            {
                0 or 1 or 2 => OfTokens(text, random),
                3 or 4 or 5 or 6 => OfSubtrees(text, random),
                7 => OfCharacters(text, random),
                8 => text.Insert(random.Next(text.Length + 1), s_tokens[random.Next(s_tokens.Length)]),
                _ => random.Next(4) == 0 ? text[..random.Next(text.Length)] : OfTokens(text, random),
            };
        }

        return text;
    }

    /// <summary>The same program, with odd things between its tokens.</summary>
    public static string Respaced(string text, Random random)
    {
        var spaced = new StringBuilder();
        foreach (var token in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens())
        {
            spaced.Append(token.ToFullString());
            if (random.Next(6) == 0 && token.Parent is not (InterpolatedStringContentSyntax or InterpolatedStringExpressionSyntax))
                spaced.Append(s_trivia[random.Next(s_trivia.Length)]);
        }

        return spaced.ToString();
    }

    private static string OfTokens(string text, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(text)
            .GetRoot()
            .DescendantTokens()
            .Select(token => token.FullSpan)
            .Where(span => span.Length > 0)
            .ToList();
        return tokens.Count == 0 ? text : Edited(text, tokens[random.Next(tokens.Count)], tokens[random.Next(tokens.Count)], random);
    }

    /// <summary>Swaps are among nodes of one kind as often as not, so that much of what comes out still compiles.</summary>
    private static string OfSubtrees(string text, Random random)
    {
        var nodes = CSharpSyntaxTree.ParseText(text)
            .GetRoot()
            .DescendantNodes()
            .Where(node => node.FullSpan.Length is > 0 and < 400)
            .ToList();
        if (nodes.Count == 0)
            return text;

        var first = nodes[random.Next(nodes.Count)];
        var others = random.Next(3) == 0
            ? nodes
            : nodes.Where(node => node.RawKind == first.RawKind || (node is ExpressionSyntax && first is ExpressionSyntax)).ToList();
        return Edited(text, first.FullSpan, others[random.Next(others.Count)].FullSpan, random);
    }

    private static string OfCharacters(string text, Random random) =>
        Edited(text, new TextSpan(random.Next(text.Length), 1), new TextSpan(random.Next(text.Length), 1), random);

    private static string Edited(string text, TextSpan first, TextSpan second, Random random)
    {
        var other = text.Substring(second.Start, second.Length);
        switch (random.Next(4))
        {
            case 0:
                return text.Remove(first.Start, first.Length);
            case 1:
                return text.Insert(first.End, other);
            case 2:
                return text.Remove(first.Start, first.Length).Insert(first.Start, other);
            default:
                if (first.IntersectsWith(second))
                    return text;

                var (left, right) = first.Start < second.Start ? (first, second) : (second, first);
                return text[..left.Start]
                    + text[right.Start..right.End]
                    + text[left.End..right.Start]
                    + text[left.Start..left.End]
                    + text[right.End..];
        }
    }
}
