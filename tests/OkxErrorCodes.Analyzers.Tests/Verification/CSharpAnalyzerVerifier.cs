using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace OkxAnalyzers.Tests.Verification;

/// <summary>Runs an analyzer over marked-up source: exactly the marked diagnostics must come, and the source must compile.</summary>
public class CSharpAnalyzerVerifier<TAnalyzer> : AnalyzerVerifier<TAnalyzer, CSharpAnalyzerTest<TAnalyzer>, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>For what a call of the verifier cannot say: several files, configuration, language version.</summary>
    public sealed class Test : CSharpAnalyzerTest<TAnalyzer>;
}
