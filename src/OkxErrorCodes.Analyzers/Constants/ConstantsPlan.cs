using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Constants;

/// <summary>
/// Which files the generator writes into a project. Few facts of a project count, so that an edit seldom changes the plan.
/// </summary>
internal sealed record ConstantsPlan
{
    // Projects of one compiler process share the texts, those with rows of their own only with themselves.
    private static readonly ConditionalWeakTable<ErrorCodeCatalog, ConcurrentDictionary<string, SourceText>> s_texts = new();

    private readonly ErrorCodeCatalog? _catalog;
    private readonly bool _writesOwnCodes;
    private readonly bool _writesUtf8;
    private readonly bool _writesRetryAdvice;

    public ConstantsPlan(Compilation compilation, GeneratorSettings settings, ErrorCodeCatalog catalog)
    {
        _writesOwnCodes = HasOwnCodes(catalog) && IsFree(ConstantsClass.OwnName);
        _writesUtf8 = settings.HasUtf8 && HasSpans(compilation) && IsFree(ConstantsClass.Utf8Name);
        _writesRetryAdvice = settings.HasRetryAdvice && IsFree(RetryClassText.Name) && IsFree(AdviceEnumText.Name);
        _catalog = _writesOwnCodes || _writesUtf8 || _writesRetryAdvice ? catalog : null;

        // What a project with the same catalog lets this one see is used: a second type of that name would be CS0436 at each use.
        bool IsFree(string name) =>
            Namesake.InSource(name, compilation) is null
            && !Namesake.InReferences(name, compilation)
                .Any(type => ConstantsClass.GeneratedVersion(type) == GeneratedFile.Version(catalog));
    }

    public static bool HasOwnCodes(ErrorCodeCatalog catalog) =>
        catalog != ErrorCodeCatalog.Embedded && catalog.Codes.Any(ConstantsClass.IsOwn);

    /// <summary>Whether <see cref="ConstantForm.Utf8"/> can be written.</summary>
    public static bool HasSpans(Compilation compilation) => compilation.GetTypeByMetadataName("System.ReadOnlySpan`1") is not null;

    /// <summary>Whether nothing is written, as in most projects.</summary>
    public bool IsEmpty => _catalog is null;

    public IEnumerable<(string FileName, SourceText Text)> Files()
    {
        if (_catalog is not { Codes: var codes } catalog)
            yield break;

        if (_writesOwnCodes)
        {
            yield return File(ConstantsClass.OwnName, () => ConstantsText.Write(
                GeneratedFile.Modifiers(catalog),
                ConstantsClass.OwnName,
                "that the project's own file names",
                codes.Where(ConstantsClass.IsOwn).ToList()));
        }

        if (_writesUtf8)
            yield return File(ConstantsClass.Utf8Name, () => ConstantsText.WriteUtf8(GeneratedFile.Modifiers(catalog), codes));

        if (_writesRetryAdvice)
        {
            yield return File(RetryClassText.Name, () => RetryClassText.Write(GeneratedFile.Modifiers(catalog), codes));
            yield return File(AdviceEnumText.Name, () => AdviceEnumText.Write(GeneratedFile.Modifiers(catalog)));
        }

        (string, SourceText) File(string type, Func<string> write) =>
            (type + ".g.cs", s_texts.GetOrCreateValue(catalog).GetOrAdd(type, _ => GeneratedFile.Write(write())));
    }
}
