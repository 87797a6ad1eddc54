using System.Linq;
using System.Threading.Tasks;
using OkxAnalyzers.Rules;
using Xunit;
using Verify = OkxAnalyzers.Tests.Verification.CSharpAnalyzerVerifier<OkxAnalyzers.Rules.LiteralAnalyzer>;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>
/// Every use with every operand in every venue: each code is reported once, and not at all when the venue is renamed away.
/// </summary>
public sealed class Combinations
{
    // {0}: the operand
    private static readonly string[] s_uses =
    [
        """{0} == [|"51020"|]""",
        """[|"51020"|] != {0}""",
        """string.Equals({0}, [|"51020"|])""",
        """[|"51020"|].Equals({0}, StringComparison.Ordinal)""",
        """{0}.Equals([|"51020"|])""",
        """string.CompareOrdinal({0}, [|"51020"|]) == 0""",
        """EqualityComparer<string>.Default.Equals({0}, [|"51020"|])""",
        """({0}, 1) == ([|"51020"|], 1)""",
        """{0} is [|"51020"|] or [|"51008"|]""",
        """{0} is not (null or [|"51020"|])""",
        """({0}, 1) is ([|"51020"|], _)""",
        """{0} switch {{ [|"51020"|] => true, _ => false }}""",
        """({0}, 1) switch {{ ([|"51020"|], _) => true, _ => false }}""",
        """new[] {{ [|"51020"|], [|"51008"|] }}.Contains({0})""",
        """new HashSet<string> {{ [|"51020"|] }}.Contains({0})""",
        """{0} == $"{{[|"51020"|]}}" """,
    ];

    private static readonly string[] s_operands =
    [
        "code",
        "reply.Code",
        "reply.Code.Trim()",
        "(reply.Inner?.Code!)",
        "(reply.Inner?.Code ?? reply.Code)",
        "((string)reply.RawCode!)",
        "reply.ErrorCode.ToString()",
        "json.GetProperty(\"sCode\").GetString()!",
        "((string)node[\"code\"]!)",
        "fields[\"sCode\"]",
        "text",
        "filled",
        "reply.Codes[0]",
    ];

    // The client's own members: the client's name says more of them than the method that they are read in.
    private static readonly string[] s_ownMembers = ["(await ReadCode())", "Reason", "_kept", "_seen.Peek()"];

    public static TheoryData<string, string> Venues => new()
    {
        { "/bot/Client.cs", "class OkxClient { Methods }" },
        { "/bot/Client.cs", "class Client { OkxMethods }" },
        { "/bot/Client.cs", "namespace Bots.Okx { class Client { Methods } }" },
        { "/bot/Client.cs", "class OkxApi { class Client { Methods } }" },
        { "/bot/Client.cs", "class Client { const string Host = \"https://www.okx.com\"; Methods }" },
        { "/bot/Client.cs", "class Client { const string Header = \"OK-ACCESS-SIGN\"; Methods }" },
        { "/binance/OkxClient.cs", "class Client { Methods }" },
    };

    [Theory]
    [MemberData(nameof(Venues))]
    public Task Each_code_is_reported_once(string file, string frame) => Verified(file, Program(frame, [.. s_operands, .. s_ownMembers])
        .Replace("[|", $"{{|{RuleIds.LiteralErrorCode}:").Replace("|]", "|}"));

    [Theory]
    [MemberData(nameof(Venues))]
    public Task No_code_is_reported_when_the_venue_is_renamed_away(string file, string frame) => Verified(
        file.Replace("Okx", "Acme"),
        Program(frame, [.. s_operands, .. s_ownMembers])
            .Replace("[|", "")
            .Replace("|]", "")
            .Replace("OK-ACCESS", "ACME")
            .Replace("Okx", "Acme")
            .Replace("okx", "acme"));

    [Theory]
    [MemberData(nameof(Venues))]
    public Task No_code_is_reported_in_a_nearer_venue(string file, string frame) => Verified(
        file, Program(frame, s_operands).Replace("[|", "").Replace("|]", "").Replace(" M", " DeepCoinM").Replace(" OkxM", " DeepCoinM"));

    private static string Program(string frame, string[] operands)
    {
        var prefix = frame.Contains("OkxMethods") ? "OkxM" : "M";
        var conditions = operands.SelectMany(_ => s_uses, (operand, use) => string.Format(use, operand));
        var methods = conditions.Select((condition, i) =>
            $$"""
            async Task {{prefix}}{{i}}(Reply reply, JsonElement json, JsonNode node, Dictionary<string, string> fields, string code)
            {
                var text = reply.Code;
                fields.TryGetValue("code", out var filled);
                if ({{condition}}) return;
            }

            """);
        return
            """
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text.Json;
            using System.Text.Json.Nodes;
            using System.Threading.Tasks;

            """
            + frame.Replace(frame.Contains("OkxMethods") ? "OkxMethods" : "Methods",
                """
                Task<string> ReadCode() => null!; Reply _last = null!; string Reason => _last.Code;
                string _kept = ""; Queue<string> _seen = new(); void Keep(Reply reply) { _kept = reply.Code; _seen.Enqueue(reply.Code); }

                """
                + string.Concat(methods))
            + """

            class Reply { public string Code = ""; public int ErrorCode; public object? RawCode; public Reply? Inner; public string[] Codes = new string[0]; }
            """;
    }

    private static Task Verified(string file, string source) => new Verify.Test { TestState = { Sources = { (file, source) } } }.RunAsync();
}
