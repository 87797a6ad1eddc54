using System.IO;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>A compiled library whose error type serves many exchanges.</summary>
internal static class SharedErrors
{
    private static readonly MetadataReference s_library = Compile(
        """
        namespace CryptoExchange.Net.Objects;
        public class Error { public int? Code { get; set; } public string ErrorCode { get; set; } }
        public class CallResult { public Error Error { get; set; } }
        """);

    public static Task Verify(string source)
    {
        var test = new CSharpAnalyzerVerifier<LiteralAnalyzer>.Test { TestCode = source };
        test.TestState.AdditionalReferences.Add(s_library);
        return test.RunAsync();
    }

    private static MetadataReference Compile(string source)
    {
        var library = CSharpCompilation.Create(
            "CryptoExchange.Net",
            [CSharpSyntaxTree.ParseText(source)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
