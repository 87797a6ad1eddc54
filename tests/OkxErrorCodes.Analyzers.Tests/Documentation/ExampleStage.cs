using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Tests.Documentation;

/// <summary>What an example stands in: a page shows a few lines, and a compiler wants the rest of the bot.</summary>
internal static partial class ExampleStage
{
    // The literal in it is no code, but could be one by an option: so every example asks for the options.
    public const string Bot = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using MyBot;

        namespace MyBot;

        public class OkxOrder { public string ClOrdId { get; set; } = ""; public string SCode { get; set; } = ""; public string SubCode { get; set; } = ""; }

        public class OkxReply { public string Code { get; set; } = ""; }

        public class OkxException : Exception { public int ErrorCode { get; set; } }

        public class OrderRefusedException : Exception { public OrderRefusedException(string code) : base(code) { } }

        public class OkxClient
        {
            public Task<OkxReply> PlaceAsync(OkxOrder order) => throw new NotImplementedException();
            public Task<OkxReply?> GetOrderAsync(string clOrdId) => throw new NotImplementedException();
        }

        public class Desk
        {
            public static void Halve(OkxOrder order) { }
            public static void Enlarge(OkxOrder order) { }
            public static void Drop(OkxOrder order) { }
            public static Task SendAgainAsync(OkxOrder order) => Task.CompletedTask;
            public static Task QueryAsync(string clOrdId) => Task.CompletedTask;
            public static bool IsLong(string text) => text.Length > 3 && text != "50013";
        }

        public static class Assert { public static void Equal<T>(T expected, T actual) { } }

        """;

    private const string Method =
        "public class Example : Desk\n{\nstatic async Task<object?> RunAsync(OkxClient client, OkxOrder order, OkxException error, decimal size)\n{\n{\n";

    private static readonly (string Before, string After)[] s_places =
    [
        ("", ""),
        (Method, "}\nreturn null;\n}\n}\n"),
        (Method, ";\n}\nreturn null;\n}\n}\n"),
        ("public class Example : Desk\n{\n", "}\n"),
    ];

    /// <summary>Types stand by themselves, statements and a condition that ends the example in a method, members in a class.</summary>
    public static (string Before, string After) Around(string code)
    {
        foreach (var (before, after) in s_places)
        {
            var root = CSharpSyntaxTree.ParseText(before + code + after).GetCompilationUnitRoot();
            if (!root.ContainsDiagnostics && !root.Members.OfType<GlobalStatementSyntax>().Any())
                return EmptyReturn().IsMatch(code) ? (before.Replace("<object?>", ""), after.Replace("return null;", "")) : (before, after);
        }

        // The compiler says what is wrong with it.
        return s_places[0];
    }

    [GeneratedRegex(@"\breturn;")]
    private static partial Regex EmptyReturn();
}
