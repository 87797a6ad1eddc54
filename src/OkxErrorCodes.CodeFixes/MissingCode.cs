using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.CodeFixes;

/// <summary>A code that OKX0003 misses, as its diagnostic tells it.</summary>
internal sealed class MissingCode
{
    private MissingCode(string code, RetryAdvice advice, string constant)
    {
        Code = code;
        Advice = advice;
        Constant = constant;
    }

    public string Code { get; }

    public RetryAdvice Advice { get; }

    /// <summary>The constant of its string.</summary>
    public string Constant { get; }

    /// <summary>In the order of the codes.</summary>
    public static ImmutableArray<MissingCode> In(Diagnostic diagnostic) => (diagnostic.Properties.GetValueOrDefault(DiagnosticProperties.Missing) ?? "")
        .Split(';')
        .Select(entry => entry.Split(' '))
        .Where(parts => parts.Length == 3)
        .Select(parts => new MissingCode(parts[0], RetryAdviceText.Parse(parts[1]) ?? RetryAdvice.Never, parts[2]))
        .ToImmutableArray();
}
