using System;
using System.Collections.Immutable;
using System.Linq;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Requests;

/// <summary>What names say of sending again, by their words.</summary>
internal static class RetryNames
{
    private static readonly ImmutableHashSet<string> s_retry = Words(
        "retry retries retryable retriable retryables transient transients resend resendable");
    private static readonly ImmutableHashSet<string> s_adjective = Words("retryable retriable transient resendable");
    private static readonly ImmutableHashSet<string> s_question = Words(
        "should is are can could needs need must may will wants worth allows allow");
    private static readonly ImmutableHashSet<string> s_condition = Words("on if when for");
    private static readonly ImmutableHashSet<string> s_negation = Words(
        "non not no never dont don cannot cant un without permanent fatal stop skip exclude excluded except ignore abort exhausted max "
        + "unless forbidden forbid "
        + "before verify confirm reconcile");
    private static readonly ImmutableHashSet<string> s_pause = Words(
        "delay backoff pause wait waiting seconds retry retries exponential jitter");

    private static readonly ImmutableHashSet<string> s_wait = Words("wait delay pause sleep backoff");

    private static readonly ImmutableHashSet<string> s_stop = Words("stop halt abort fail reject exit");

    private static readonly ImmutableHashSet<string> s_end = Words(
        "until done success successful succeeded ok complete completed finished accept accepted valid validate final terminal give abort");

    private static readonly ImmutableHashSet<string> s_time = Words(
        "delay delays interval intervals backoff backoffs count counts time times timeout timeouts ms milliseconds seconds wait waits");

    /// <summary>Words that leave a list general; any other narrows it to what need not be complete.</summary>
    private static readonly ImmutableHashSet<string> s_general = Words(
        "s okx okex v5 api rest http client server service exchange code codes error errors err errs scode scodes list set array table "
        + "lookup all known default common exception exceptions "
        + "response result failure failures request async the a to be should is are can could needs need must may will on if when for "
        + "ret status e ex number numbers string int");

    private static readonly ImmutableHashSet<string> s_send = Words("retry resend resubmit retransmit requeue reenqueue replay repost");
    private static readonly ImmutableHashSet<string> s_repeat = Words("send try place submit post execute run");

    /// <summary>What follows "retry" in the name of a helper that sends nothing: <c>RetryDelay(attempt)</c>.</summary>
    private static readonly ImmutableHashSet<string> s_noun = Words(
        "delay delays after count policy interval limit attempts attempt codes code budget time timeout info options option config "
        + "settings reason message allowed exceeded exhausted "
        + "backoff wait predicate handler helper able on if when is queue context state strategy pipeline number metric metrics counter "
        + "failed");

    private static readonly ImmutableHashSet<string> s_attempt = Words(
        "attempt attempts retry retries try tries delay delays backoff backoffs wait waits remaining pause pauses");
    private static readonly ImmutableHashSet<string> s_read = Words(
        "read reads reader readonly query queries get gets fetch fetches idempotent poll polling");
    private static readonly ImmutableHashSet<string> s_write = Words("write writes post posts order orders");
    private static readonly ImmutableHashSet<string> s_writeOfKind = Words(
        "writer place places placement amend amends amendment cancel cancels cancellation trade trading transfer transfers withdraw "
        + "withdrawal withdrawals");

    private static ImmutableHashSet<string> Words(string words) => ImmutableHashSet.Create(StringComparer.Ordinal, words.Split(' '));

    /// <summary>Asked for every declaration: looks before it splits.</summary>
    public static bool MayBeList(string name) =>
        name.IndexOf("etr", StringComparison.Ordinal) >= 0
        || name.IndexOf("ransient", StringComparison.Ordinal) >= 0
        || name.IndexOf("esend", StringComparison.Ordinal) >= 0;

    /// <summary>
    /// <c>RetryableCodes</c>, <c>TransientErrors</c>; not <c>NonRetryableCodes</c>, <c>CheckBeforeRetry</c>,
    /// <c>RetryWithSmallerSize</c>.
    /// </summary>
    public static bool IsList(string name)
    {
        if (!MayBeList(name))
            return false;

        var words = NameWords.Of(name);
        return words.Any(s_retry.Contains) && !words.Any(s_negation.Contains) && !IsChanged(words);
    }

    /// <summary>Whether the word is about sending again, or about what passes.</summary>
    public static bool IsWord(string word) => s_retry.Contains(word) || word is "temporary" or "recoverable";

    /// <summary>A call that sends, by a word of its name.</summary>
    public static bool IsSending(string word) => s_repeat.Contains(word);

    /// <summary>A call that waits, by a word of its name.</summary>
    public static bool IsWaiting(string word) => s_wait.Contains(word);

    /// <summary>A call that gives up, by the first word of its name.</summary>
    public static bool IsStopping(string verb) => s_stop.Contains(verb);

    /// <summary>A collection of waiting times: <c>RetryDelays</c>; not <c>RetryBackoffCodes</c>.</summary>
    public static bool IsOfTimes(string name) =>
        NameWords.Of(name) is var words
        && words.Any(word => s_time.Contains(word))
        && !words.Any(word => word is "code" or "codes" or "error" or "errors");

    /// <summary><c>ShouldRetry</c>, <c>IsTransient</c>, <c>RetryOn</c>; not <c>RetryAsync</c>, which acts.</summary>
    public static bool IsPredicate(string name)
    {
        if (!IsList(name))
            return false;

        var words = NameWords.Of(name);
        return words.Any(word => s_question.Contains(word) || s_adjective.Contains(word))
            || (words.Length > 1 && s_retry.Contains(words[0]) && s_condition.Contains(words[1]));
    }

    /// <summary>A flag that is followed later: <c>shouldRetry</c>, <c>retry</c>.</summary>
    public static bool IsFlag(string name) =>
        IsPredicate(name) || name is "retry" or "_retry" or "resend" or "again" or "tryAgain" or "sendAgain" or "doRetry";

    /// <summary>What a helper asks to stop: <c>until</c>, <c>isDone</c>.</summary>
    public static bool IsEnd(string name) => NameWords.Of(name).Any(word => s_end.Contains(word) || s_negation.Contains(word));

    /// <summary>Nothing in the name narrows it: a list of all that is worth a retry, or of all for reads, or for writes.</summary>
    public static bool IsGeneral(string name) => NameWords.Of(name).All(word =>
        s_retry.Contains(word) || s_general.Contains(word) || s_read.Contains(word) || s_write.Contains(word));

    /// <summary>The request is another one then.</summary>
    private static bool IsChanged(ImmutableArray<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is "with" or "after" && !(i + 1 < words.Length && s_pause.Contains(words[i + 1])))
                return true;
        }

        return false;
    }

    /// <summary>
    /// <c>RetryAsync</c>, <c>ResendOrder</c>, <c>SendAgain</c>, <c>WaitAndRetry</c>; not <c>RetryDelay</c>, <c>LogRetry</c>.
    /// </summary>
    public static bool IsResendCall(string name)
    {
        var words = NameWords.Of(name);
        if (words.Length == 0 || words.Any(s_negation.Contains) || IsChanged(words))
            return false;

        if (s_send.Contains(words[0]))
            return words.Length == 1 || !s_noun.Contains(words[1]);

        if (words.Length > 1 && words[0] is "re" && words[1] is "try" or "send" or "submit" or "queue" or "enqueue" or "place")
            return true;

        for (var i = 1; i < words.Length; i++)
        {
            if ((words[i] == "again" && s_repeat.Contains(words[i - 1]))
                || (s_send.Contains(words[i]) && words[i - 1] is "and" or "with" or "then" or "schedule" or "enqueue" or "queue" or "do"))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsPolicyCall(string name) =>
        NameWords.Of(name) is var words && words.Contains("retry") && !words.Any(s_negation.Contains);

    public static bool IsAttempt(string name) => NameWords.Of(name).Any(s_attempt.Contains);

    /// <summary>
    /// A list or predicate for reads: <c>RetryableReadCodes</c>, <c>ShouldRetryGet</c>;
    /// the verb of <c>GetRetryableCodes</c> says nothing.
    /// </summary>
    public static bool IsForReads(string name)
    {
        var words = NameWords.Of(name);
        return words
            .Where((word, i) =>
                s_read.Contains(word) && !(i == 0 && word is "get" or "fetch" or "read" && words.Length > 1 && s_retry.Contains(words[1])))
            .Any();
    }

    /// <summary><c>OrderRetryCodes</c>, <c>ShouldRetryTransfer</c>.</summary>
    public static bool IsForWrites(string name) =>
        NameWords.Of(name).Any(word => s_write.Contains(word) || s_writeOfKind.Contains(word));
}
