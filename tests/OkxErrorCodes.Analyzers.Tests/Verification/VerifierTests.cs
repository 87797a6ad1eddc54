using System.Threading.Tasks;
using Xunit;
using Verify = OkxAnalyzers.Tests.Verification.CSharpAnalyzerVerifier<OkxAnalyzers.Rules.LiteralAnalyzer>;

namespace OkxAnalyzers.Tests.Verification;

public sealed class VerifierTests
{
    [Fact]
    public async Task A_marked_literal_is_reported() => await Verify.VerifyAnalyzerAsync(
        """
        class OkxClient
        {
            bool Busy(string code) => code == {|#0:"50011"|} || code == OkxErrorCodes.RequestsTooFrequent;
        }
        """,
        Verify.Diagnostic("OKX0001").WithLocation(0).WithArguments("50011", "Requests arrived faster than the rate limit permits", "OkxErrorCodes.RequestsTooFrequent"));

    [Fact]
    public async Task Timing()
    {
        System.Console.Error.WriteLine("ROSLYN " + typeof(Microsoft.CodeAnalysis.CSharp.CSharpCompilation).Assembly.GetName().Version + " " + typeof(Microsoft.CodeAnalysis.Workspace).Assembly.GetName().Version);
        for (var round = 0; round < 6; round++)
        {
            var w = System.Diagnostics.Stopwatch.StartNew();
            for (var i = 0; i < 20; i++) await A_marked_literal_is_reported();
            var hit = w.ElapsedMilliseconds / 20.0; w.Restart();
            for (var i = 0; i < 20; i++) await Verify.VerifyAnalyzerAsync("class OkxClient { bool Busy(string code) => code == OkxErrorCodes.RequestsTooFrequent; }");
            System.Console.Error.WriteLine($"hit {hit} ms, silent {w.ElapsedMilliseconds / 20.0} ms");
        }
    }
}
