using System.Linq;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Constants;

/// <summary>
/// The source text of the enum that tells a program what it may do after an error code: the catalog's <see cref="RetryAdvice"/>,
/// after a member for the codes that it does not know.
/// </summary>
internal static class AdviceEnumText
{
    // The catalog's enum in its order, after what a variable holds that nobody has set.
    private static readonly (string Name, string Meaning)[] s_members =
    {
        ("Unknown", "No known error code, so it may mean anything: never resend."),
        (nameof(RetryAdvice.Never), "The same request fails again: change it or give up."),
        (nameof(RetryAdvice.AfterBackoff), "A rate limiter refused the request, it was not executed: wait, then resend."),
        (nameof(RetryAdvice.AfterPause), "The server is busy or away and most likely did not execute the request, which OKX does not promise. Wait, then repeat a read; before you repeat a write, check that it did not happen."),
        (nameof(RetryAdvice.AfterResign), "The timestamp was stale: resend with a new one and a new signature."),
        (nameof(RetryAdvice.AfterReconnect), "The connection closed for a harmless reason: reconnect."),
        (nameof(RetryAdvice.AfterWait), "Refused in a state that passes: resend when it is over, after another look at prices and positions."),
        (nameof(RetryAdvice.AfterCheck), "The outcome is unknown: query it, and send again only what did not happen."),
        (nameof(RetryAdvice.AlreadyDone), "What the request asks for stands already or has ended: look it up; neither resend nor take it for a refusal."),
        (nameof(RetryAdvice.InspectItems), "Only the envelope: look at each item's own <c>sCode</c>."),
        (nameof(RetryAdvice.Success), "Not an error."),
    };

    public const string Name = "OkxRetryAdvice";

    /// <summary>The value of the member for codes that are not in the catalog.</summary>
    public const int Unknown = 0;

    /// <summary>The value of the member that has this advice's name.</summary>
    public static int ValueOf(RetryAdvice advice) => (int)advice + 1;

    /// <summary>How code refers to a member.</summary>
    public static string Member(int value) => $"{Name}.{s_members[value].Name}";

    public static string Write(string modifiers) => $$"""
        /// <summary>What a program may do after an OKX error code. Only after an advice that begins with <c>After</c> may a request be sent again.</summary>
        {{modifiers}} enum {{Name}}
        {
        {{string.Join("\n\n", s_members.Select(member => $"    /// <summary>{member.Meaning}</summary>\n    {member.Name},"))}}
        }

        """;
}
