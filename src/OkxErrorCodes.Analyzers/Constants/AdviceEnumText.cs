using System.Collections.Generic;
using System.Linq;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Constants;

/// <summary>
/// The source text of the enum that tells a program what it may do after an error code: the catalog's <see cref="RetryAdvice"/>,
/// after a member for the codes that it does not know.
/// </summary>
internal static class AdviceEnumText
{
    public const string Name = "OkxRetryAdvice";

    /// <summary>How code refers to the member for codes that are not in the catalog.</summary>
    public const string UnknownMember = $"{Name}.{UnknownName}";

    /// <summary>Its value: what a variable holds that nobody has set.</summary>
    public const int Unknown = 0;

    private const string UnknownName = "Unknown";

    private const string Summary = "What a program may do after an OKX error code. "
        + "Only after an advice that begins with <c>After</c> may a request be sent again.";

    /// <summary>The value of the member that has this advice's name.</summary>
    public static int ValueOf(RetryAdvice advice) => (int)advice + 1;

    public static string Write(string modifiers)
    {
        var members = new List<(string Name, string Meaning)>
        {
            (UnknownName, "No known error code, so it may mean anything: never resend."),
        };
        members.AddRange(RetryAdviceText.All.Select(text => (text.Advice.ToString(), text.Meaning)));
        return $$"""
            /// <summary>{{Summary}}</summary>
            {{modifiers}} enum {{Name}}
            {
            {{string.Join("\n\n", members.Select(member => $"    /// <summary>{member.Meaning}</summary>\n    {member.Name},"))}}
            }

            """;
    }
}
