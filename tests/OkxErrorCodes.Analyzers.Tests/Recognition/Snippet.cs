using System.Text.RegularExpressions;
using System.Threading.Tasks;
using OkxAnalyzers.Rules;
using Verify = OkxAnalyzers.Tests.Verification.CSharpAnalyzerVerifier<OkxAnalyzers.Rules.LiteralAnalyzer>;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>A few lines of C#, put into an OKX client. What stands in <c>[|…|]</c> is an OKX error code.</summary>
internal static partial class Snippet
{
    public const string Usings =
        """
        using System;
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Globalization;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Runtime.Serialization;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;

        """;

    private const string Models =
        """

        public record OkxReply(string Code, string Message, int ErrorCode)
        {
            public string Code { get; set; } = Code;
            public int ErrorCode { get; set; } = ErrorCode;
            public int? RetCode { get; set; }
            public object? RawCode { get; set; }
            public string[] Codes { get; set; } = new string[0];
            public List<string> CodeList { get; set; } = new();
            public List<OkxReply> Data { get; set; } = new();
            public OkxReply? Inner { get; set; }
            public decimal Price { get; set; }
            public Dictionary<string, string> MessagesByCode { get; set; } = new();
        }

        public class OkxRejection : Exception
        {
            public OkxRejection(string code) => Code = code;
            public string Code { get; }
            public int ErrorCode { get; set; }
        }

        """;

    /// <summary>Every code in brackets is reported, and nothing else.</summary>
    public static Task Reported(string source) => Verify.VerifyAnalyzerAsync(
        Usings + source.Replace("[|", $"{{|{RuleIds.LiteralErrorCode}:").Replace("|]", "|}"));

    /// <summary>Nothing is reported, brackets or not.</summary>
    public static Task Silent(string source) => Verify.VerifyAnalyzerAsync(Usings + Unmarked(source));

    /// <summary>The same program, of no exchange that anyone has heard of.</summary>
    public static Task SilentOfAnotherVenue(string source) =>
        Silent(source.Replace("Okx", "Acme").Replace("OKX", "ACME").Replace("okx", "acme"));

    /// <summary>The same program about zip codes, area codes and country codes.</summary>
    public static Task SilentOfAnotherTrade(string source) => Silent(CodeWord().Replace(source, code => code.Value switch
    {
        "Code" => "ZipCode",
        "Codes" => "ZipCodes",
        "ErrorCode" => "AreaCode",
        "RetCode" => "PostalCode",
        "RawCode" => "CountryCode",
        "CodeList" => "ZipCodeList",
        "MessagesByCode" => "MessagesByZipCode",
        "code" or "sCode" or "subCode" => "zipCode",
        "codes" => "zipCodes",
        "errorCode" => "areaCode",
        _ => code.Value,
    }));

    /// <summary>A condition over <c>reply</c>.</summary>
    public static string Condition(string condition) => Body($"if ({condition}) return;");

    /// <summary>Statements over <c>reply</c>.</summary>
    public static string Body(string statements) => Members($"async Task Handle(OkxReply reply) {{ {statements} }}");

    /// <summary>Members of the client.</summary>
    public static string Members(string members) => $"namespace OkxBot;\n{Models}\npublic class OkxClient\n{{\n    {members}\n}}\n";

    private static string Unmarked(string source) => source.Replace("[|", "").Replace("|]", "");

    [GeneratedRegex(@"\b(Code|Codes|ErrorCode|RetCode|RawCode|CodeList|MessagesByCode|code|sCode|subCode|codes|errorCode)\b")]
    private static partial Regex CodeWord();
}
