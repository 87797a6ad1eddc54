using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Rules;

/// <summary>What a message says where the project does not have the constant that it names.</summary>
internal sealed class MissingConstant
{
    private readonly Lazy<string> _ofPackage;
    private readonly string _ofUtf8;

    public MissingConstant(Compilation compilation, AnalyzerConfigOptions project)
    {
        var hasTargets = GeneratorSettings.ValueOf(GeneratorSettings.ConstantsProperty, project) is not null;
        _ofUtf8 = GeneratorSettings.Read(project).HasUtf8 ? ""
            : hasTargets ? $" (set {GeneratorSettings.Utf8Property} to true)"
            : $" (add 'build' to the package's IncludeAssets, and set {GeneratorSettings.Utf8Property} to true)";
        _ofPackage = new(() => ConstantsClass.AreReferenced(compilation) ? ""
            : hasTargets ? $" (set {GeneratorSettings.ConstantsProperty} to true)"
            : " (add 'build' to the package's IncludeAssets)");
    }

    /// <summary>What to set; empty where nothing is missing.</summary>
    public string Advice(ConstantForm form, string constant) =>
        form == ConstantForm.Utf8 ? _ofUtf8
        : constant.StartsWith(ConstantsClass.OwnName + ".", StringComparison.Ordinal) ? ""
        : _ofPackage.Value;
}
