using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace OkxAnalyzers.Tests.Verification;

/// <summary>Runs an analyzer over marked-up source, then its fix, one by one and as Fix All for document, project and solution.</summary>
public class CSharpCodeFixVerifier<TAnalyzer, TCodeFix> : CodeFixVerifier<TAnalyzer, TCodeFix, CSharpCodeFixTest<TAnalyzer, TCodeFix>, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>For what a call of the verifier cannot say: several files, configuration, language version.</summary>
    public sealed class Test : CSharpCodeFixTest<TAnalyzer, TCodeFix>;
}
