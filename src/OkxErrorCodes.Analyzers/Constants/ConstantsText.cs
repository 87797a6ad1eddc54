using System.Collections.Immutable;
using System.Linq;
using System.Text;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Constants;

/// <summary>
/// The source text of the constants class. Nothing in it needs more than C# 7.3. Every code makes a constant that compiles:
/// the catalog's reader keeps no row of which none can be made.
/// </summary>
internal static class ConstantsText
{
    private static readonly ConstantForm[] s_forms = { ConstantForm.String, ConstantForm.Int, ConstantForm.Utf8 };

    public static string Write(ImmutableArray<ErrorCode> codes, ConstantsSettings settings, bool documentsEachForm)
    {
        var forms = s_forms.Where(form => settings.Has(form)).ToArray();
        var text = new StringBuilder(codes.Length * 400 + 2_000);
        text.Append($$"""
            /// <summary>The error codes of the OKX v5 API{{(settings.Has(ConstantForm.String) ? " as its responses carry them: strings" : "")}}.</summary>
            {{GeneratedFile.Modifiers(settings)}} static class {{ConstantsClass.Name}}
            {

            """);
        foreach (var form in forms)
        {
            var indent = "    ";
            if (form != ConstantForm.String)
            {
                text.Append($"{(form == forms[0] ? "" : "\n")}    /// <summary>The error codes of the OKX v5 API as {(form == ConstantForm.Int ? "numbers" : "UTF-8 text")}.</summary>\n");
                text.Append($"    public static class {(form == ConstantForm.Int ? ConstantsClass.IntClass : ConstantsClass.Utf8Class)}\n    {{\n");
                indent = "        ";
            }

            foreach (var code in codes)
            {
                if (!IsPossible(form, code))
                    continue;

                if (code.OtherName is { } packageName)
                    AppendConstant(packageName);
                AppendConstant(code.Name);

                void AppendConstant(string name)
                {
                    var documented = forms.First(form => IsPossible(form, code));
                    if (settings.IsDocumented && form == documented)
                        text.Append($"{indent}/// {ConstantDocumentation.Of(code, name, form)}\n");
                    else if (settings.IsDocumented && documentsEachForm)
                        text.Append($"{indent}/// <inheritdoc cref=\"{ConstantsClass.Path(documented, name)}\"/>\n");

                    text.Append(indent).Append(Constant(form, name, code)).Append('\n');
                }
            }

            if (form != ConstantForm.String)
                text.Append("    }\n");
        }

        if (settings.Has(ConstantForm.String))
            text.Append(SubCodesText.Write(settings));

        if (settings.HasRetryAdvice)
            text.Append(AdviceMethodText.Write(codes));

        return text.Append("}\n").ToString();
    }

    /// <summary>A code that is no number has no constant of that form.</summary>
    private static bool IsPossible(ConstantForm form, ErrorCode code) => form != ConstantForm.Int || code.Number is not null;

    /// <summary>A span of a new array of bytes is a view of the assembly's own data, in every version of the language.</summary>
    private static string Constant(ConstantForm form, string name, ErrorCode code) => form switch
    {
        ConstantForm.Int => $"public const int {name} = {code.Code};",
        ConstantForm.Utf8 => $"public static global::System.ReadOnlySpan<byte> {name} => new byte[] {{ {string.Join(", ", code.Code.Select(character => (int)character))} }};",
        _ => $"public const string {name} = \"{code.Code}\";",
    };
}
