using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Catalog;

/// <summary>Whether a name can be that of a constant.</summary>
internal static class ConstantName
{
    /// <summary>What is wrong with the name, as the end of a sentence; null if nothing.</summary>
    public static string? Objection(string name)
    {
        if (!SyntaxFacts.IsValidIdentifier(name))
            return "is not a C# identifier";

        if (SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None)
            return "is a C# keyword";

        // A constant of such a name would not compile, or would hide a member of object (warning CS0108).
        return name is ConstantsClass.OwnName or ConstantsClass.Utf8Name or ConstantsClass.IntClass
            or nameof(Equals) or nameof(ReferenceEquals) or nameof(GetHashCode) or nameof(GetType)
            or nameof(ToString) or nameof(MemberwiseClone) or "Finalize"
            ? "is reserved"
            : null;
    }
}
