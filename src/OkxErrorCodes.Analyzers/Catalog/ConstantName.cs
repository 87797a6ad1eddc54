using Microsoft.CodeAnalysis.CSharp;

namespace OkxAnalyzers.Catalog;

/// <summary>Whether a name can be that of a constant.</summary>
internal static class ConstantName
{
    /// <summary>The class of the constants for a project's own codes: no member of a class has its name.</summary>
    public const string OwnClass = "OwnErrorCodes";

    /// <summary>The class of the constants as UTF-8 text, the project's own among them.</summary>
    public const string Utf8Class = "OkxErrorCodesUtf8";

    /// <summary>The class of numbers, beside the strings.</summary>
    public const string IntClass = "AsInt";

    /// <summary>What is wrong with the name, as the end of a sentence; null if nothing.</summary>
    public static string? Objection(string name)
    {
        if (!SyntaxFacts.IsValidIdentifier(name))
            return "is not a C# identifier";

        if (SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None)
            return "is a C# keyword";

        // A constant of such a name would not compile, or would hide a member of object (warning CS0108).
        return name is OwnClass or Utf8Class or IntClass
            or nameof(Equals) or nameof(ReferenceEquals) or nameof(GetHashCode) or nameof(GetType)
            or nameof(ToString) or nameof(MemberwiseClone) or "Finalize"
            ? "is reserved"
            : null;
    }
}
