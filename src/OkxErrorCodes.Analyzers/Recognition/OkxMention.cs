using System;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.Recognition;

/// <summary>
/// Whether a file names OKX anywhere. Numbers of five digits are many in foreign code: a file that does not is asked nothing
/// about those that no catalog knows.
/// </summary>
internal static class OkxMention
{
    // Several analyzers ask of the same file; each is read once, and forgotten with its tree.
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> s_known = new();

    public static bool IsIn(SyntaxTree tree) => s_known.GetValue(tree, static tree => new StrongBox<bool>(Reads(tree))).Value;

    private static bool Reads(SyntaxTree tree) => IsIn(SourceText.From(Surroundings.FileName(tree.FilePath))) || IsIn(tree.GetText(CancellationToken.None));

    /// <summary><c>Okx</c>, <c>OKEx</c>, <c>OK-ACCESS-KEY</c>; read in pieces, since a file may be large.</summary>
    private static bool IsIn(SourceText text)
    {
        var piece = new char[Math.Min(text.Length, 4096)];
        int third = 0, second = 0, first = 0;
        for (var start = 0; start < text.Length; start += piece.Length)
        {
            var length = Math.Min(piece.Length, text.Length - start);
            text.CopyTo(start, piece, 0, length);
            for (var i = 0; i < length; i++)
            {
                var c = piece[i] | 0x20;
                var isNamed = c switch
                {
                    'x' => (second == 'o' && first == 'k') || (third == 'o' && second == 'k' && first == 'e'),
                    '-' when piece[i] == '-' => second == 'o' && first == 'k',
                    _ => false,
                };
                if (isNamed)
                    return true;

                (third, second, first) = (second, first, c);
            }
        }

        return false;
    }
}
