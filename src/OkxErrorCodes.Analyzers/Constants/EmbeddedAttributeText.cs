using System;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Constants;

/// <summary>
/// The source text of the attribute that hides an internal type from other projects: with <c>InternalsVisibleTo</c> they would
/// see it beside their own (warning CS0436). Compilers before 4.14 keep its name to themselves (error CS8336).
/// </summary>
internal static class EmbeddedAttributeText
{
    public const string Namespace = "Microsoft.CodeAnalysis";

    public const string Name = "EmbeddedAttribute";

    public const string Use = "[global::Microsoft.CodeAnalysis.Embedded]";

    /// <summary>Asks the compiler that hosts the package, whichever the package was compiled against.</summary>
    public static bool IsUnderstood { get; } = typeof(Compilation).Assembly.GetName().Version >= new Version(4, 14);

    /// <summary>Partial, since other generators write it too.</summary>
    public static string Write() => $$"""
        internal sealed partial class {{Name}} : global::System.Attribute
        {
        }

        """;
}
