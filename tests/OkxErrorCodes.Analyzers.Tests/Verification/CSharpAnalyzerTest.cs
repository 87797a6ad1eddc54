using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace OkxAnalyzers.Tests.Verification;

/// <summary>One test of an analyzer, with everything about its project open to choice.</summary>
public class CSharpAnalyzerTest<TAnalyzer> : AnalyzerTest<DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public CSharpAnalyzerTest()
    {
        // "$$" belongs to raw strings; documentation comments are parsed only where a test asks for it, which saves a third of the time.
        MarkupOptions = MarkupOptions.TreatPositionIndicatorsAsCode;
        TestState.DocumentationMode = DocumentationMode.None;
        ReferenceAssemblies = ProjectUnderTest.NoPackages;
        SolutionTransforms.Add(ProjectUnderTest.Furnish);
    }

    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Preview;

    public NullableContextOptions NullableContext { get; set; } = NullableContextOptions.Enable;

    public override string Language => LanguageNames.CSharp;

    protected override string DefaultFileExt => "cs";

    protected override Task RunImplAsync(CancellationToken cancellationToken)
    {
        NeededLanguage.SkipUnlessKnown(TestState);
        return base.RunImplAsync(cancellationToken);
    }

    protected override CompilationOptions CreateCompilationOptions() => ProjectUnderTest.CompilationOptions(NullableContext);

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion);

    protected override Task<Workspace> CreateWorkspaceImplAsync() => Task.FromResult(ProjectUnderTest.CreateWorkspace());

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new TAnalyzer()];
}
