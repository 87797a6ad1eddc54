using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Constants;

/// <summary>Which files the generator writes into a project. Few facts of a project count, so that an edit seldom changes the plan.</summary>
internal sealed record ConstantsPlan
{
    // Projects of one compiler process share the texts, those with rows of their own only with themselves.
    private static readonly ConditionalWeakTable<ErrorCodeCatalog, ConcurrentDictionary<(ConstantsSettings, bool), SourceText>> s_constants = new();
    private static readonly ConcurrentDictionary<ConstantsSettings, SourceText> s_attributes = new();
    private static readonly ConcurrentDictionary<ConstantsSettings, SourceText> s_advice = new();
    private static readonly SourceText s_embedded = GeneratedFile.Write(EmbeddedAttributeText.Namespace, EmbeddedAttributeText.Write());

    private ConstantsPlan(ErrorCodeCatalog catalog, ConstantsSettings settings, bool documentsEachForm, bool writesClass, bool writesAttribute, bool writesEmbedded)
    {
        Catalog = catalog;
        Settings = settings;
        DocumentsEachForm = documentsEachForm;
        WritesClass = writesClass;
        WritesAttribute = writesAttribute;
        WritesEmbedded = writesEmbedded;
    }

    public ErrorCodeCatalog Catalog { get; }

    public ConstantsSettings Settings { get; }

    public bool DocumentsEachForm { get; }

    public bool WritesClass { get; }

    public bool WritesAttribute { get; }

    public bool WritesEmbedded { get; }

    public static ConstantsPlan For(Compilation compilation, ParseOptions options, ConstantsSettings settings, ErrorCodeCatalog catalog)
    {
        if (settings.Has(ConstantForm.Utf8) && !HasSpans(compilation))
            settings = settings.Without(ConstantForm.Utf8);

        var writesClass = settings.Forms != ConstantForm.None && OwnDeclaration.Of(ConstantsClass.Name, settings.Namespace, compilation) is null;
        if (!writesClass || OwnDeclaration.Of(ConstantsClass.AdviceEnum, settings.Namespace, compilation) is not null)
            settings = settings.WithoutRetryAdvice();

        var writesAttribute = OwnDeclaration.Of(ConstantsClass.Attribute, settings.Namespace, compilation) is null;

        // The compiler copies every comment into a documentation file, those of internal members too.
        // There only one form has them, or the file would nearly double for what it says already.
        return new ConstantsPlan(
            catalog,
            settings,
            documentsEachForm: options.DocumentationMode != DocumentationMode.Diagnose,
            writesClass,
            writesAttribute,
            writesEmbedded: (writesClass || writesAttribute)
                && !settings.IsPublic
                && EmbeddedAttributeText.IsUnderstood
                && OwnDeclaration.Of(EmbeddedAttributeText.Name, EmbeddedAttributeText.Namespace, compilation) is null);
    }

    /// <summary>Whether <see cref="ConstantForm.Utf8"/> can be written.</summary>
    public static bool HasSpans(Compilation compilation) => compilation.GetTypeByMetadataName("System.ReadOnlySpan`1") is not null;

    public IEnumerable<(string FileName, SourceText Text)> Files()
    {
        if (WritesClass)
            yield return (FileName(ConstantsClass.Name), Constants());
        if (Settings.HasRetryAdvice)
            yield return (FileName(ConstantsClass.AdviceEnum), s_advice.GetOrAdd(Settings, Advice));
        if (WritesAttribute)
            yield return (FileName(ConstantsClass.Attribute), s_attributes.GetOrAdd(Settings, Attribute));
        if (WritesEmbedded)
            yield return (FileName(EmbeddedAttributeText.Name), s_embedded);
    }

    private static string FileName(string type) => type + ".g.cs";

    private SourceText Constants() => s_constants.GetOrCreateValue(Catalog).GetOrAdd(
        (Settings, DocumentsEachForm),
        _ => GeneratedFile.Write(Settings.Namespace, ConstantsText.Write(Catalog.Codes, Settings, DocumentsEachForm)));

    private static SourceText Advice(ConstantsSettings settings) => GeneratedFile.Write(settings.Namespace, AdviceEnumText.Write(settings));

    private static SourceText Attribute(ConstantsSettings settings) => GeneratedFile.Write(settings.Namespace, AttributeText.Write(settings));
}
