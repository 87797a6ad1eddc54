using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Benchmarks;

/// <summary>A project that has chosen the forms of its constants.</summary>
internal sealed class ChosenConstants(string constants) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(constants);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(string constants) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_property." + ConstantsSettings.ConstantsProperty ? constants : null;
            return value is not null;
        }
    }
}
