using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Flow;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Resends;

/// <summary>
/// The <c>IsTransient</c> of a library's error. OKX.Net sets it for codes that leave the outcome unknown too, so a program that goes by it
/// is not careful. A flag of the program's own may know better.
/// </summary>
internal static class LibraryFlag
{
    public const string Name = "IsTransient";

    /// <summary>What OKX.Net sets it for.</summary>
    private static readonly ImmutableHashSet<string> s_transient = ImmutableHashSet.Create(
        "50001", "50013", "50026", "51054", "51149", "51412");

    public static bool IsAskedIn(SyntaxNode test, CodeReader reader) => WholeOf(test).DescendantNodesAndSelf()
        .OfType<SimpleNameSyntax>()
        .Any(name => name.Identifier.ValueText == Name && reader.IsOfLibrary(name));

    /// <summary><c>IsTransient: true</c> for <c>true</c>, and <c>error?.IsTransient == true</c> for its parts.</summary>
    private static SyntaxNode WholeOf(SyntaxNode test) =>
        test.FirstAncestorOrSelf<SubpatternSyntax>()
        ?? (test.Parent is ConditionalAccessExpressionSyntax or BinaryExpressionSyntax ? test.Parent : test);

    /// <summary>The codes that it can be set for, by what is known of it.</summary>
    public static CodeSet CodesOf(CodeFact flag, CodeUniverse universe)
    {
        if (flag.Set.Overlaps(universe.True) == flag.Set.Overlaps(universe.False))
            return universe.All;

        var transient = universe.Where(code => s_transient.Contains(code.Code)).Or(universe.Other);
        return flag.Set.Overlaps(universe.True) ? transient : universe.All.Except(transient).Or(universe.Other);
    }
}
