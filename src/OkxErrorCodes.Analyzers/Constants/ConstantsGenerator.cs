using System;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Constants;

/// <summary>Writes the constants class and its attribute into the project that installs the package.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ConstantsGenerator : IIncrementalGenerator
{
    /// <summary>The step that decides what is written; it looks at no syntax, so an edit re-runs nothing.</summary>
    internal const string ConstantsStep = "Constants";

    // Projects of one compiler process share the texts.
    private static readonly Lazy<SourceText> s_full = new(() => Constants(documentInts: true));
    private static readonly Lazy<SourceText> s_lean = new(() => Constants(documentInts: false));
    private static readonly SourceText s_attribute = Encode(AttributeText.Write());

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The compiler copies every comment into a documentation file, those of internal members too.
        // There the ints go without, or the file would nearly double for what it says of the strings already.
        var constants = context.ParseOptionsProvider
            .Select(static (options, _) => options.DocumentationMode == DocumentationMode.Diagnose ? s_lean.Value : s_full.Value)
            .WithTrackingName(ConstantsStep);

        context.RegisterSourceOutput(constants, static (output, text) =>
        {
            output.AddSource(ConstantsClass.Name + ".g.cs", text);
            output.AddSource(ConstantsClass.Attribute + ".g.cs", s_attribute);
        });
    }

    private static SourceText Constants(bool documentInts) => Encode(ConstantsText.Write(ErrorCodeCatalog.Embedded.Codes, documentInts));

    private static SourceText Encode(string text) => SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256);
}
