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

    private static bool Reads(SyntaxTree tree) =>
        OkxSpelling.IsAnywhereIn(SourceText.From(Surroundings.FileName(tree.FilePath)))
        || OkxSpelling.IsAnywhereIn(tree.GetText(CancellationToken.None));
}
