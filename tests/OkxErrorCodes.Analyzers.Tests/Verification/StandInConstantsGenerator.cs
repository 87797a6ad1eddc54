using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Tests.Verification;

/// <summary>Writes the bare constants while the analyzers' assembly has no generator.</summary>
internal sealed class StandInConstantsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(output => output.AddSource($"{ConstantsClass.Name}.g.cs", SourceText.From(Source(), Encoding.UTF8)));

    private static string Source()
    {
        var codes = ErrorCodeCatalog.Embedded.Codes;
        return $$"""
            internal static class {{ConstantsClass.Name}}
            {
                {{string.Concat(codes.Select(code => $"public const string {code.Name} = \"{code.Code}\";\n"))}}
                public static class {{ConstantsClass.IntClass}}
                {
                    {{string.Concat(codes.Select(code => $"public const int {code.Name} = {code.Code};\n"))}}
                }
            }
            """;
    }
}
