using System.Text;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Constants;

/// <summary>The source text of the class of sub-codes. OKX sends them as text only, so there are no other forms.</summary>
internal static class SubCodesText
{
    public static string Write(ConstantsSettings settings)
    {
        var text = new StringBuilder($$"""

                /// <summary>What OKX sends as <c>subCode</c> beside an <c>sCode</c>: which of the code's causes it was.</summary>
                public static class {{ConstantsClass.SubCodesClass}}
                {

            """);
        foreach (var subCode in SubCodeCatalog.Embedded.SubCodes)
        {
            if (settings.IsDocumented)
                text.Append($"        /// {ConstantDocumentation.Of(subCode)}\n");

            text.Append($"        public const string {subCode.Name} = \"{subCode.Text}\";\n");
        }

        return text.Append("    }\n").ToString();
    }
}
