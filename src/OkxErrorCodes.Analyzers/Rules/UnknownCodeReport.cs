using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Payloads;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Rules;

/// <summary>
/// Says of an unknown code what it may have meant. The codes that its method handles already show which part of OKX it is about.
/// </summary>
internal sealed class UnknownCodeReport
{
    private readonly ErrorCodeCatalog _catalog;
    private readonly Lazy<string> _knownWhen;
    private readonly Lazy<ILookup<string, string>> _sectionsByName;
    private readonly ConcurrentDictionary<SyntaxNode, HashSet<string>> _handledSections = new();

    public UnknownCodeReport(ErrorCodeCatalog catalog)
    {
        _catalog = catalog;
        _knownWhen = new(() => NewestMonth(ErrorCodeCatalog.Embedded) is { } month ? $" known in {month}" : "");
        _sectionsByName = new(() => catalog.Codes.ToLookup(code => code.Name, code => code.Section));
    }

    public Diagnostic Of(FoundCode found)
    {
        var sections = _handledSections.GetOrAdd(EnclosingMember.DeclarationOf(found.Expression), SectionsIn);
        var nearest = NearestCodes.Of(found.Text.AsSpan(), _catalog, code => sections.Contains(code.Section));
        var payload = new UnknownCodePayload(
            found.Form,
            nearest.Select(code => (code.Code, ConstantsClass.Of(code))).ToImmutableArray(),
            UnknownCode.MayBeNew(found.Text) ? found.Text : null);
        return Diagnostic.Create(
            RuleDescriptors.UnknownErrorCode,
            found.Expression.GetLocation(),
            payload.ToProperties(),
            found.Text.Trim().Length == found.Text.Length ? found.Text : Excerpt.Of(found.Text),
            _knownWhen.Value,
            Nearest(nearest));
    }

    /// <summary>The newest edition that is a month; the package's oldest codes are of none.</summary>
    private static string? NewestMonth(ErrorCodeCatalog catalog) =>
        catalog.Codes
            .Select(code => code.Edition)
            .Where(edition => edition is { Length: 7 } && edition[4] == '-')
            .OrderBy(month => month, StringComparer.Ordinal)
            .LastOrDefault();

    /// <summary>The sections of the codes that a member spells or names.</summary>
    private HashSet<string> SectionsIn(SyntaxNode member)
    {
        var sections = new HashSet<string>();
        foreach (var token in member.DescendantTokens())
        {
            if (token.ValueText is { Length: > 1 } word)
            {
                if (_catalog.Find(word.AsSpan()) is { } code)
                    sections.Add(code.Section);
                else
                    sections.UnionWith(_sectionsByName.Value[word]);
            }
        }

        return sections;
    }

    private static string Nearest(ImmutableArray<ErrorCode> codes)
    {
        var described = codes.Select(code => $"{code.Code} ({code.Summary.TrimEnd('.')})").ToArray();
        return described.Length switch
        {
            0 => "",
            1 => $"; nearest is {described[0]}",
            var last => $"; nearest are {string.Join(", ", described.Take(last - 1))} and {described[last - 1]}",
        };
    }
}
