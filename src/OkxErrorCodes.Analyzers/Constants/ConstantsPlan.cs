using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Constants;

/// <summary>Which files the generator writes into a project. Few facts of a project count, so that an edit seldom changes the plan.</summary>
internal sealed record ConstantsPlan
{
    // Projects of one compiler process share the texts, those with rows of their own only with themselves.
    private static readonly ConditionalWeakTable<ErrorCodeCatalog, ConcurrentDictionary<string, SourceText>> s_texts = new();

    private readonly ErrorCodeCatalog? _catalog;
    private readonly bool _writesOwnCodes;
    private readonly bool _writesUtf8;
    private readonly bool _writesRetryAdvice;

    /// <param name="compilation">The project.</param>
    /// <param name="settings">What it asks for.</param>
    /// <param name="catalog">The codes; null where nothing is asked for.</param>
    public ConstantsPlan(Compilation compilation, GeneratorSettings settings, ErrorCodeCatalog? catalog)
    {
        if (catalog is null)
            return;

        var ownCodes = catalog == ErrorCodeCatalog.Embedded ? Array.Empty<ErrorCode>() : catalog.Codes.Where(ConstantsClass.IsOwn).ToArray();
        var isKnown = ownCodes.Length == 0 || Shared(ConstantsClass.OwnName) is { } shared && ownCodes.All(code => IsIn(shared, code));
        _writesOwnCodes = ownCodes.Length > 0 && IsFree(ConstantsClass.OwnName);
        _writesUtf8 = settings.HasUtf8 && HasSpans(compilation) && IsFree(ConstantsClass.Utf8Name);
        _writesRetryAdvice = settings.HasRetryAdvice && IsFree(RetryClassText.Name) && IsFree(AdviceEnumText.Name);
        _catalog = _writesOwnCodes || _writesUtf8 || _writesRetryAdvice ? catalog : null;

        // What a project with the same codes lets this one see is used: a second type of that name would be CS0436 at each use.
        bool IsFree(string name) => OwnDeclaration.Of(name, compilation) is null && !(isKnown && Shared(name) is not null);

        INamedTypeSymbol? Shared(string name) => compilation.GetTypesByMetadataName(name).FirstOrDefault(type =>
            ConstantsClass.IsGenerated(type)
            && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
            && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
    }

    public static bool HasOwnCodes(ErrorCodeCatalog catalog) => catalog != ErrorCodeCatalog.Embedded && catalog.Codes.Any(ConstantsClass.IsOwn);

    private static bool IsIn(INamedTypeSymbol shared, ErrorCode code) =>
        shared.GetMembers(code.Name).Any(member => member is IFieldSymbol { ConstantValue: string text } && text == code.Code);

    /// <summary>Whether <see cref="ConstantForm.Utf8"/> can be written.</summary>
    public static bool HasSpans(Compilation compilation) => compilation.GetTypeByMetadataName("System.ReadOnlySpan`1") is not null;

    public IEnumerable<(string FileName, SourceText Text)> Files()
    {
        if (_catalog is not { Codes: var codes } catalog)
            yield break;

        if (_writesOwnCodes)
        {
            yield return File(ConstantsClass.OwnName, () =>
                ConstantsText.Write(GeneratedFile.Modifiers, ConstantsClass.OwnName, "that the project's own file names", codes.Where(ConstantsClass.IsOwn).ToList()));
        }

        if (_writesUtf8)
            yield return File(ConstantsClass.Utf8Name, () => ConstantsText.WriteUtf8(codes));

        if (_writesRetryAdvice)
        {
            yield return File(RetryClassText.Name, () => RetryClassText.Write(codes));
            yield return File(AdviceEnumText.Name, AdviceEnumText.Write);
        }

        (string, SourceText) File(string type, Func<string> write) =>
            (type + ".g.cs", s_texts.GetOrCreateValue(catalog).GetOrAdd(type, _ => GeneratedFile.Write(write())));
    }
}
