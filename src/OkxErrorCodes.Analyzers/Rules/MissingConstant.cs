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
        _ofUtf8 = GeneratorSettings.Read(project).HasUtf8 ? "" : $" (set {GeneratorSettings.Utf8Property} to true)";
        _ofPackage = new(() => ConstantsClass.AreReferenced(compilation) ? ""
            : GeneratorSettings.ValueOf(GeneratorSettings.ConstantsProperty, project) is null ? " (let 'build' into the package's IncludeAssets)"
            : $" (set {GeneratorSettings.ConstantsProperty} to true)");
    }

    /// <summary>What to set; empty where nothing is missing.</summary>
    public string Advice(ConstantForm form, string constant) =>
        form == ConstantForm.Utf8 ? _ofUtf8
        : constant.StartsWith(ConstantsClass.OwnName, StringComparison.Ordinal) ? ""
        : _ofPackage.Value;
}
