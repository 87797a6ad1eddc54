using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace OkxAnalyzers.Tests.Verification;

/// <summary>
/// Runs an analyzer over marked-up source: exactly the marked diagnostics must come, and the source must compile. Then its fix, one
/// by one and as Fix All for document, project and solution.
/// </summary>
public class CSharpCodeFixVerifier<TAnalyzer, TCodeFix> : CodeFixVerifier<TAnalyzer, TCodeFix, CSharpCodeFixVerifier<TAnalyzer, TCodeFix>.Test, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>For what a call of the verifier cannot say: several files, configuration, language version.</summary>
    public class Test : CSharpCodeFixTest<TAnalyzer, TCodeFix, DefaultVerifier>
    {
        public Test()
        {
            // "$$" belongs to raw strings; documentation comments are parsed only where a test asks for it, which saves a third of
            // the time. An unnamed mark is the first rule of an analyzer that has several.
            MarkupOptions = MarkupOptions.TreatPositionIndicatorsAsCode | MarkupOptions.UseFirstDescriptor;
            TestState.DocumentationMode = DocumentationMode.None;
            ReferenceAssemblies = ProjectUnderTest.NoPackages;
            SolutionTransforms.Add(ProjectUnderTest.Furnish);
        }

        public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Preview;

        public NullableContextOptions NullableContext { get; set; } = NullableContextOptions.Enable;

        protected override Task RunImplAsync(CancellationToken cancellationToken)
        {
            NeededLanguage.SkipUnlessKnown(TestState);
            return base.RunImplAsync(cancellationToken);
        }

        protected override CompilationOptions CreateCompilationOptions() => ProjectUnderTest.CompilationOptions(NullableContext);

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion);

        protected override Task<Workspace> CreateWorkspaceImplAsync() => Task.FromResult(ProjectUnderTest.CreateWorkspace());
    }
}
