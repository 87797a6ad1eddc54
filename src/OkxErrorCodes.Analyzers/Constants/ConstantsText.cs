using System.Collections.Generic;
using System.Linq;
using System.Text;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Constants;

/// <summary>
/// The source text of a class of constants. Nothing in it needs more than C# 7.3. Every code makes a constant that compiles:
/// the catalog's reader keeps no row of which none can be made.
/// </summary>
internal static class ConstantsText
{
    /// <summary>Strings and, in a class of their own, numbers.</summary>
    /// <param name="modifiers">What stands before the word <c>class</c>.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="origin">Whose codes they are, such as <c>of the OKX v5 API</c>.</param>
    /// <param name="codes">The codes, in their order.</param>
    /// <param name="nested">Other classes to stand inside.</param>
    public static string Write(string modifiers, string name, string origin, IReadOnlyCollection<ErrorCode> codes, string nested = "")
    {
        var text = new StringBuilder(codes.Count * 800 + 2_000);
        text.Append($"/// <summary>The error codes {origin}, as strings.</summary>\n{modifiers} static class {name}\n{{\n");
        foreach (var code in codes)
            text.Append($"    /// {ConstantDocumentation.Of(code)}\n    public const string {code.Name} = \"{code.Code}\";\n");

        text.Append($"\n    /// <summary>The error codes {origin}, as numbers.</summary>\n");
        text.Append($"    public static class {ConstantsClass.IntClass}\n    {{\n");

        // A code that is no number has no such constant.
        foreach (var code in codes.Where(code => code.Number is not null))
            text.Append($"        /// {ConstantDocumentation.Of(code)}\n        public const int {code.Name} = {code.Code};\n");

        return text.Append("    }\n").Append(nested).Append("}\n").ToString();
    }

    /// <summary>
    /// UTF-8 text. A span of a new array of bytes is a view of the assembly's own data, in every version of the language.
    /// </summary>
    public static string WriteUtf8(string modifiers, IReadOnlyCollection<ErrorCode> codes)
    {
        var text = new StringBuilder(codes.Count * 200);
        text.Append("/// <summary>The error codes of the OKX v5 API, and the project's own, as UTF-8 text.</summary>\n");
        text.Append($"{modifiers} static class {ConstantsClass.Utf8Name}\n{{\n");
        foreach (var code in codes)
        {
            if (ConstantsClass.RenamedFrom(code) is { } packaged)
                Append(packaged);

            Append(code);
        }

        return text.Append("}\n").ToString();

        void Append(ErrorCode code)
        {
            var bytes = string.Join(", ", code.Code.Select(character => (int)character));
            text.Append($"    /// <inheritdoc cref=\"{ConstantsClass.Of(code)}\"/>\n");
            text.Append($"    public static global::System.ReadOnlySpan<byte> {code.Name} => new byte[] {{ {bytes} }};\n");
        }
    }
}
