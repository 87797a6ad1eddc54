using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Payloads;

/// <summary>The form of a reported literal, in the properties of its diagnostic: it says which constant fits.</summary>
internal static class FormProperty
{
    private const string Key = "ConstantForm";

    public static ImmutableDictionary<string, string?> Of(ConstantForm form) =>
        ImmutableDictionary<string, string?>.Empty.Add(Key, form.ToString());

    public static ConstantForm? Read(Diagnostic diagnostic) =>
        Enum.TryParse<ConstantForm>(diagnostic.Properties.GetValueOrDefault(Key), out var form)
        && Enum.IsDefined(typeof(ConstantForm), form)
            ? form
            : null;
}
