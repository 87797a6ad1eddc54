using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OkxAnalyzers.Constants;

/// <summary>What the project's file says of the constants. Equal settings give equal texts.</summary>
internal sealed record ConstantsSettings
{
    public const string NamespaceProperty = "OkxErrorCodesNamespace";
    public const string VisibilityProperty = "OkxErrorCodesVisibility";
    public const string ConstantsProperty = "OkxErrorCodesConstants";
    public const string DocumentationProperty = "OkxErrorCodesDocumentation";
    public const string RetryAdviceProperty = "OkxErrorCodesRetryAdvice";

    private static readonly char[] s_separators = { ',', ';' };

    private ConstantsSettings(string @namespace, bool isPublic, ConstantForm forms, bool isDocumented, bool hasRetryAdvice)
    {
        Namespace = @namespace;
        IsPublic = isPublic;
        Forms = forms;
        IsDocumented = isDocumented;
        HasRetryAdvice = hasRetryAdvice;
    }

    public static ConstantsSettings Default { get; } = new("", isPublic: false, ConstantForm.String | ConstantForm.Int, isDocumented: true, hasRetryAdvice: false);

    /// <summary>Where class and attribute stand; empty for the global namespace.</summary>
    public string Namespace { get; }

    public bool IsPublic { get; }

    public ConstantForm Forms { get; }

    public bool IsDocumented { get; }

    /// <summary>Whether the constants class tells each code's retry advice.</summary>
    public bool HasRetryAdvice { get; }

    public static ConstantsSettings Read(AnalyzerConfigOptions project) => Read(project, out _);

    /// <summary>A project without the package's targets has no such properties; a value that is not understood counts as left out.</summary>
    public static ConstantsSettings Read(AnalyzerConfigOptions project, out ImmutableArray<(string Property, string Reason)> mistakes)
    {
        var found = ImmutableArray.CreateBuilder<(string, string)>();
        var settings = new ConstantsSettings(
            Value(NamespaceProperty, value => IsNamespace(value) ? value : null, "a namespace") ?? Default.Namespace,
            Value(VisibilityProperty, value => Parse(value, ("Public", true), ("Internal", false)), "Internal or Public") ?? Default.IsPublic,
            Value(ConstantsProperty, ParseForms, "None or a list of String, Int and Utf8") ?? Default.Forms,
            Value(DocumentationProperty, value => Parse(value, ("true", true), ("false", false)), "true or false") ?? Default.IsDocumented,
            Value(RetryAdviceProperty, value => Parse(value, ("true", true), ("false", false)), "true or false") ?? Default.HasRetryAdvice);
        mistakes = found.ToImmutable();
        return settings;

        T? Value<T>(string property, Func<string, T?> parse, string possible)
        {
            if (!project.TryGetValue("build_property." + property, out var text) || string.IsNullOrWhiteSpace(text))
                return default;

            var value = parse(text.Trim());
            if (value is null)
                found.Add((property, $"'{text}' is not {possible}"));
            return value;
        }
    }

    public bool Has(ConstantForm form) => (Forms & form) != 0;

    public ConstantsSettings Without(ConstantForm form) => new(Namespace, IsPublic, Forms & ~form, IsDocumented, HasRetryAdvice);

    public ConstantsSettings WithoutRetryAdvice() => new(Namespace, IsPublic, Forms, IsDocumented, hasRetryAdvice: false);

    /// <summary>The name of a type of ours, as metadata has it.</summary>
    public string InNamespace(string type) => Namespace.Length == 0 ? type : $"{Namespace}.{type}";

    private static bool? Parse(string text, params (string Name, bool Value)[] values) =>
        values.Where(value => Is(text, value.Name)).Select(value => (bool?)value.Value).FirstOrDefault();

    private static ConstantForm? ParseForms(string text)
    {
        if (Is(text, nameof(ConstantForm.None)))
            return ConstantForm.None;

        var forms = ConstantForm.None;
        foreach (var name in text.Split(s_separators, StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim()))
        {
            if (Is(name, nameof(ConstantForm.String)))
                forms |= ConstantForm.String;
            else if (Is(name, nameof(ConstantForm.Int)))
                forms |= ConstantForm.Int;
            else if (Is(name, nameof(ConstantForm.Utf8)))
                forms |= ConstantForm.Utf8;
            else if (name.Length > 0)
                return null;
        }

        return forms == ConstantForm.None ? null : forms;
    }

    private static bool Is(string text, string name) => text.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool IsNamespace(string text) =>
        text.Split('.').All(part => SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None);
}
