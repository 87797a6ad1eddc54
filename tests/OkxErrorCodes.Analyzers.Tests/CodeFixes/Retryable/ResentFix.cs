using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes.Retryable;

/// <summary>
/// The body of a method that places an order, before and after one fix of OKX0004, marked <c>[|…|]</c>, or of OKX0017. After it both
/// are silent, unless a mark says otherwise.
/// </summary>
internal static class ResentFix<TFix>
    where TFix : CodeFixProvider, new()
{
    private const string Around =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;

        namespace OkxBot
        {
            public class Order { public string ClOrdId; }
            public class OkxReply { public string Code; public int? ErrorCode; public int Status; public bool Ok; }
            public class OkxException : Exception { public string Code; }

            public class OkxClient
            {
                Task<OkxReply> PlaceOrderAsync(Order order) { throw new Exception(); }
                static bool IsOpen(int attempt) { return attempt < 3; }
                static void Log(string text) { }

                async Task<OkxReply> SendAsync(Order order)
                {
        BODY
                }
            }
        }
        """;

    public static Task Changes(string before, string after, LanguageVersion version = LanguageVersion.CSharp11)
    {
        var test = new CSharpCodeFixVerifier<ResendAnalyzer, TFix>.Test
        {
            TestCode = Marked(before),
            FixedState = { Sources = { Marked(after) }, MarkupHandling = MarkupMode.Allow },
            LanguageVersion = version,
            NullableContext = NullableContextOptions.Disable,
        };
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    public static Task Leaves(string body, LanguageVersion version = LanguageVersion.CSharp11) => Changes(body, body, version);

    /// <summary>In a loop that sends again at its end.</summary>
    public static Task ChangesInLoop(string before, string after, LanguageVersion version = LanguageVersion.CSharp11) =>
        Changes(InLoop(before), InLoop(after), version);

    /// <inheritdoc cref="ChangesInLoop"/>
    public static Task LeavesInLoop(string body) => ChangesInLoop(body, body);

    private static string InLoop(string body) =>
        $$"""
        for (var attempt = 0; ; attempt++)
        {
            var reply = await PlaceOrderAsync(order);
            {{body.Replace("\n", "\n    ").Replace("\n    \n", "\n\n").Replace("\n    \r\n", "\n\r\n")}}
        }
        """;

    private static string Marked(string body) => Around
        .Replace("BODY", "            " + body.Replace("\n", "\n            ").Replace("\n            \n", "\n\n").Replace("\n            \r\n", "\n\r\n"))
        .Replace("[|", $"{{|{RuleIds.ResentErrorCode}:").Replace("|]", "|}");
}
