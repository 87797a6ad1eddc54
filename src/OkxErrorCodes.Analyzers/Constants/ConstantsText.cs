using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Constants;

/// <summary>The source text of the constants class. Nothing in it needs more than C# 7.3.</summary>
internal static class ConstantsText
{
    public static string Write(ImmutableArray<ErrorCode> codes, bool documentInts)
    {
        var constants = Compilable(codes);
        var text = new StringBuilder(constants.Count * 400 + 2_000);
        text.Append(GeneratedFile.Header).Append($$"""
            /// <summary>
            /// The error codes of the OKX v5 API as its responses carry them: strings.
            /// <see cref="{{ConstantsClass.IntClass}}"/> holds the same codes as numbers.
            /// </summary>
            {{GeneratedFile.Attribute}}
            internal static class {{ConstantsClass.Name}}
            {

            """);
        foreach (var code in constants)
        {
            text.Append("    /// ").Append(ConstantDocumentation.Of(code)).Append('\n');
            text.Append($"    public const string {code.Name} = \"{code.Code}\";\n");
        }

        text.Append($$"""

                /// <summary>The error codes of the OKX v5 API as numbers.</summary>
                public static class {{ConstantsClass.IntClass}}
                {

            """);
        foreach (var code in constants)
        {
            if (documentInts)
                text.Append($"        /// <inheritdoc cref=\"{ConstantsClass.Path(ConstantForm.String, code.Name)}\"/>\n");
            text.Append($"        public const int {code.Name} = {code.Code};\n");
        }

        return text.Append("    }\n}\n").ToString();
    }

    /// <summary>Leaves out what no constant can be made of: the reader reports such rows, and one of them must not cost the project all others.</summary>
    private static List<ErrorCode> Compilable(ImmutableArray<ErrorCode> codes)
    {
        var names = new HashSet<string> { ConstantsClass.Name, ConstantsClass.IntClass };
        return codes.Where(code => IsNumber(code.Code) && IsIdentifier(code.Name) && names.Add(code.Name)).ToList();
    }

    private static bool IsNumber(string code) =>
        int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == code;

    private static bool IsIdentifier(string name) => SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;
}
