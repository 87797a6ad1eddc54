using System;
using System.Collections.Generic;
using System.Linq;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Decisions;

/// <summary>
/// What a pattern or a condition answers for a code. What does not speak of the code at all (<c>attempt &lt; 3</c>, a type, <c>null</c>)
/// is <see cref="Silent"/>: it neither lets a code in nor keeps it out.
/// </summary>
internal sealed class CodeTest
{
    /// <summary>Says nothing of the code.</summary>
    public static readonly CodeTest Silent = new(static _ => Answer.No);

    /// <summary>Asks something of the code that cannot be seen from here: <c>IsRetryable(code)</c>.</summary>
    public static readonly CodeTest Unknown = new(static _ => Answer.Maybe);

    private readonly Func<ErrorCode, Answer> _ask;

    private CodeTest(Func<ErrorCode, Answer> ask) => _ask = ask;

    private enum Answer
    {
        No,
        Maybe,
        Yes,
    }

    public bool Speaks => this != Silent;

    public static CodeTest When(Func<ErrorCode, bool> condition) => new(code => condition(code) ? Answer.Yes : Answer.No);

    /// <summary>Many constants are one look into a set.</summary>
    public static CodeTest AnyOf(IEnumerable<string> codes)
    {
        var set = new HashSet<string>(codes);
        return set.Count == 0 ? Silent : When(code => set.Contains(code.Code));
    }

    public static CodeTest Any(IEnumerable<CodeTest> tests) => Combine(tests, Enumerable.Max);

    public static CodeTest All(IEnumerable<CodeTest> tests) => Combine(tests, Enumerable.Min);

    public CodeTest Negated() => Speaks ? new(code => Answer.Yes - (int)_ask(code)) : this;

    /// <summary>The code may pass.</summary>
    public bool MayMatch(ErrorCode code) => Speaks && _ask(code) != Answer.No;

    /// <summary>The code cannot pass.</summary>
    public bool NeverMatches(ErrorCode code) => Speaks && _ask(code) == Answer.No;

    private static CodeTest Combine(IEnumerable<CodeTest> tests, Func<IEnumerable<Answer>, Answer> pick)
    {
        var speaking = tests.Where(test => test.Speaks).ToArray();
        return speaking.Length switch
        {
            0 => Silent,
            1 => speaking[0],
            _ => new(code => pick(speaking.Select(test => test._ask(code)))),
        };
    }
}
