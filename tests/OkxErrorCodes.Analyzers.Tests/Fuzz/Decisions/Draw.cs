using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>What a program is drawn from: chance, the codes that are left, and comments that are never the same.</summary>
internal sealed class Draw
{
    private readonly Random _random;
    private readonly List<string> _retryable = ["50001", "50004", "50011", "50013", "50026", "50040", "50061", "50102"];
    private readonly List<string> _other = ["50110", "51008", "50014", "50100", "50111", "51000", "51603", "51020", "58350", "50025"];
    private int _comments;

    public Draw(Random random, LanguageVersion language)
    {
        _random = random;
        Language = language;
    }

    public LanguageVersion Language { get; }

    public bool KnowsOr => Language >= LanguageVersion.CSharp9;

    public bool KnowsSwitchExpressions => Language >= LanguageVersion.CSharp8;

    public static bool KnowsCollectionExpressions { get; } = LanguageVersionFacts.TryParse("12", out _);

    public bool OneIn(int times) => _random.Next(times) == 0;

    public int Below(int count) => _random.Next(count);

    public T Of<T>(params T[] options) => options[_random.Next(options.Length)];

    /// <summary>A code that was not drawn before; of those that an enum names where it is one's.</summary>
    public string? Code(bool isOfEnum)
    {
        var from = OneIn(3) ? _other : _retryable;
        var open = from.Where(code => !isOfEnum || CodeForm.IsInEnum(code)).ToList();
        if (open.Count == 0)
            return null;

        var drawn = open[_random.Next(open.Count)];
        from.Remove(drawn);
        return drawn;
    }

    public string NewComment() => $"note {++_comments}";
}
