using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace OkxAnalyzers.Tests.Verification;

/// <summary>For a rule without a fix, or a test that is not about the fix.</summary>
public class CSharpAnalyzerVerifier<TAnalyzer> : CSharpCodeFixVerifier<TAnalyzer, EmptyCodeFixProvider>
    where TAnalyzer : DiagnosticAnalyzer, new();
