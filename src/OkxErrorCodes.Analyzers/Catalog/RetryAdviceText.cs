using System.Collections.Immutable;
using System.Linq;

namespace OkxAnalyzers.Catalog;

/// <summary>All that is written of a <see cref="RetryAdvice"/>, wherever it is written: a row for each.</summary>
internal sealed class RetryAdviceText
{
    /// <summary>In the order of the enum.</summary>
    public static readonly ImmutableArray<RetryAdviceText> All = ImmutableArray.Create(
        new RetryAdviceText(
            RetryAdvice.Never,
            word: "never",
            tooltip: "never",
            meaning: "The same request fails again: change it or give up."),
        new RetryAdviceText(
            RetryAdvice.AfterBackoff,
            word: "after-backoff",
            tooltip: "after backing off",
            meaning: "A rate limiter refused the request, it was not executed: wait, then resend.",
            new OwnBranch(
                place: 1,
                phrase: "after backing off",
                comment: "After backing off: refused by a rate limiter, not executed.",
                placeholder: "Back off, then send again.")),
        new RetryAdviceText(
            RetryAdvice.AfterPause,
            word: "after-pause",
            tooltip: "after a pause",
            meaning: "The server is busy or away and most likely did not execute the request, which OKX does not promise. "
                + "Wait, then repeat a read; before you repeat a write, check that it did not happen.",
            new OwnBranch(
                place: 2,
                phrase: "after a pause",
                comment: "After a pause: the server is busy or away, most likely not executed. Query before an order is sent again.",
                placeholder: "Pause, query, then send again what did not happen.")),
        new RetryAdviceText(
            RetryAdvice.AfterResign,
            word: "after-resign",
            tooltip: "with a new timestamp and signature",
            meaning: "The timestamp was stale: resend with a new one and a new signature.",
            new OwnBranch(
                place: 3,
                phrase: "after signing again",
                comment: "After signing again: the timestamp was stale, not executed.",
                placeholder: "Sign again, then send.")),
        new RetryAdviceText(
            RetryAdvice.AfterReconnect,
            word: "after-reconnect",
            tooltip: "after reconnecting",
            meaning: "The connection closed for a harmless reason: reconnect."),
        new RetryAdviceText(
            RetryAdvice.AfterWait,
            word: "after-wait",
            tooltip: "when the state has passed",
            meaning: "Refused in a state that passes: resend when it is over, after another look at prices and positions.",
            new OwnBranch(
                place: 5,
                phrase: "after waiting",
                comment: "After waiting: refused in a state that passes.",
                placeholder: "Wait, then send again.")),
        new RetryAdviceText(
            RetryAdvice.AfterCheck,
            word: "after-check",
            tooltip: "only after a query of the outcome",
            meaning: "The outcome is unknown: query it, and send again only what did not happen.",
            new OwnBranch(
                place: 4,
                phrase: "after a check of the outcome",
                comment: "After a check of the outcome: it may have been executed. Query it before anything is sent again.",
                placeholder: "Query the outcome.")),
        new RetryAdviceText(
            RetryAdvice.AlreadyDone,
            word: "already-done",
            tooltip: "no; look it up",
            meaning: "What the request asks for stands already or has ended: look it up; neither resend nor take it for a refusal."),
        new RetryAdviceText(
            RetryAdvice.InspectItems,
            word: "inspect-items",
            tooltip: "as each item's sCode says",
            meaning: "Only the envelope: look at each item's own <c>sCode</c>."),
        new RetryAdviceText(
            RetryAdvice.Success,
            word: "success",
            tooltip: "not needed",
            meaning: "Not an error."));

    /// <summary>Those with a branch of their own, in the order in which a message lists them and a fix writes them.</summary>
    public static readonly ImmutableArray<RetryAdviceText> InDecisions =
        All.Where(row => row.Branch is not null).OrderBy(row => row.Branch!.Place).ToImmutableArray();

    private RetryAdviceText(RetryAdvice advice, string word, string tooltip, string meaning, OwnBranch? branch = null)
    {
        Advice = advice;
        Word = word;
        Tooltip = tooltip;
        Meaning = meaning;
        Branch = branch;
    }

    public RetryAdvice Advice { get; }

    /// <summary>How a catalog file writes it.</summary>
    public string Word { get; }

    /// <summary>What a constant's tooltip says of a retry.</summary>
    public string Tooltip { get; }

    /// <summary>What a program's author reads of it, as XML documentation.</summary>
    public string Meaning { get; }

    /// <summary>Null where a retry is no question: a decision misses no code of such advice.</summary>
    public OwnBranch? Branch { get; }

    public static RetryAdviceText Of(RetryAdvice advice) => All[(int)advice];

    /// <summary>The advice that the word means; without a word it is <see cref="RetryAdvice.Never"/>, which risks nothing.</summary>
    public static RetryAdvice? Parse(string word)
    {
        if (word.Length == 0)
            return RetryAdvice.Never;

        foreach (var row in All)
        {
            if (row.Word == word)
                return row.Advice;
        }

        return null;
    }

    /// <summary>The branch of a decision that handles the codes of an advice.</summary>
    internal sealed class OwnBranch
    {
        public OwnBranch(int place, string phrase, string comment, string placeholder)
        {
            Place = place;
            Phrase = phrase;
            Comment = comment;
            Placeholder = placeholder;
        }

        /// <summary>Where it stands among the others.</summary>
        public int Place { get; }

        /// <summary>When its codes may be sent again, as a message says it.</summary>
        public string Phrase { get; }

        /// <summary>What stands above it: what to do with its codes, and why.</summary>
        public string Comment { get; }

        /// <summary>The message of the exception that holds the place of its body.</summary>
        public string Placeholder { get; }
    }
}
