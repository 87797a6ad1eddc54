using System.Collections.Immutable;
using System.Text;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Constants;

/// <summary>
/// The source text of the constants class. Nothing in it needs more than C# 7.3. Every code makes a constant that compiles:
/// the catalog's reader keeps no row of which none can be made.
/// </summary>
internal static class ConstantsText
{
    public static string Write(ImmutableArray<ErrorCode> codes, bool documentInts)
    {
        var text = new StringBuilder(codes.Length * 400 + 2_000);
        text.Append(GeneratedFile.Header).Append($$"""
            /// <summary>
            /// The error codes of the OKX v5 API as its responses carry them: strings.
            /// <see cref="{{ConstantsClass.IntClass}}"/> holds the same codes as numbers.
            /// </summary>
            {{GeneratedFile.Attribute}}
            internal static class {{ConstantsClass.Name}}
            {

            """);
        foreach (var code in codes)
        {
            text.Append("    /// ").Append(ConstantDocumentation.Of(code)).Append('\n');
            text.Append($"    public const string {code.Name} = \"{code.Code}\";\n");
        }

        text.Append($$"""

                /// <summary>The error codes of the OKX v5 API as numbers.</summary>
                public static class {{ConstantsClass.IntClass}}
                {

            """);
        foreach (var code in codes)
        {
            if (documentInts)
                text.Append($"        /// <inheritdoc cref=\"{ConstantsClass.Path(ConstantForm.String, code.Name)}\"/>\n");
            text.Append($"        public const int {code.Name} = {code.Code};\n");
        }

        return text.Append("    }\n}\n").ToString();
    }
}
