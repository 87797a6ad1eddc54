using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Tests.Fuzz;

namespace OkxAnalyzers.Tests.Flow.Runs;

/// <summary>Draws the text of a program from <see cref="Forms"/>.</summary>
internal sealed partial class Draft
{
    private const int Newest = 14;

    private static readonly Grammar s_grammar = new(Forms.Conditions, Forms.Members, Forms.Deciding, Forms.Sending);

    // What conditions ask for: codes that the rules know, and some that they have nothing to say about.
    private static readonly ImmutableArray<string> s_asked =
        [.. PlacingCodes.AskedFor, .. PlacingCodes.AskedFor, .. PlacingCodes.Open, "51000", "51001", "0"];

    private static readonly ImmutableArray<string> s_labels = [.. PlacingCodes.AskedFor, "51000", "51001"];

    private readonly Random _random;
    private readonly string[] _labels;
    private readonly string[] _refusals;
    private readonly bool _decidesByCopy;
    private int _nextLabel;
    private int _nextRefusal;
    private int _nextId;
    private int _branches;

    public Draft(int number, Random random)
    {
        _random = random;
        _labels = [.. s_labels.OrderBy(_ => random.Next())];
        _refusals = [.. PlacingCodes.Refusals.OrderBy(_ => random.Next())];
        _decidesByCopy = random.Next(4) == 0;
        var decides = number % 2 == 0;
        var copy = _decidesByCopy ? "var code = reply.SCode;\n" : "";
        var members = s_grammar.Sentence("members", Newest, random, WordAbout("code"));
        var method = decides
            ? $$"""
                public override async Task<string> Handle(Reply first, Reply reply, Order order)
                {
                var result = "";
                {{copy}}{{s_grammar.Sentence("deciding", Newest, random, WordAbout(_decidesByCopy ? "code" : "reply.SCode"))}}
                return result;
                }
                """
            : $$"""
                public override async Task<Reply?> SendAsync(Order order, int left)
                {
                {{s_grammar.Sentence("sending", Newest, random, WordAbout("reply.SCode"))}}
                }
                """;
        Program = new FlowProgram(number, decides, Around(number, decides, WithUsed(members, method)), _branches);
    }

    public FlowProgram Program { get; }

    public static string Around(int number, bool decides, string members) =>
        $$"""
        #nullable enable
        using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;

        namespace OkxBot.Flow{{number}};

        public sealed class OkxDesk : {{(decides ? "DecidingDesk" : "SendingDesk")}}
        {
        {{members}}
        }
        """;

    /// <summary>A finding is read by a person: no member that the method has nothing to do with.</summary>
    private static string WithUsed(string members, string method)
    {
        foreach (var member in members.Split('\n').Reverse())
        {
            if (method.Contains(MemberName().Match(member).Value))
                method = $"{member.Trim()}\n{method}";
        }

        return method;
    }

    [GeneratedRegex(@"s_\w+|Is\w+|Matches\w")]
    private static partial Regex MemberName();

    /// <summary>What the grammar's open names mean in a sentence about one code.</summary>
    private Func<string, string> WordAbout(string operand) => name => name switch
    {
        "nl" => "\n",
        "op" => operand,
        "d" => _decidesByCopy ? "code" : "reply.SCode",
        "c" => ConditionOn(_decidesByCopy && _random.Next(2) == 0 ? "reply.SCode" : operand),
        "ec" => ConditionOn("e.Code"),
        "cc" => ConditionOn("code"),
        "fc" => ConditionOn("first.SCode"),
        "K" => Written(s_asked[_random.Next(s_asked.Length)]),
        "A" => Written(_labels[_nextLabel++ % _labels.Length]),
        "N" => Written(_refusals[_nextRefusal++ % _refusals.Length]),
        "G" => _random.Next(2).ToString(),
        "mostList" => string.Join(", ", Most()),
        "mostOr" => string.Join(" or ", Most()),
        "id" => (++_nextId).ToString(),
        "same" => _nextId.ToString(),
        "branch" => $"\"branch {++_branches}\"",
        _ => throw new ArgumentException($"no rule '{name}'"),
    };

    private string ConditionOn(string operand)
    {
        if (operand == "reply.SCode" && _random.Next(8) == 0)
            return $"reply is {{ SCode: {WordAbout(operand)("K")} or {WordAbout(operand)("K")} }}";

        return s_grammar.Sentence("condition", Newest, _random, WordAbout(operand));
    }

    /// <summary>All that the rules ask for, more often than not: else one is forgotten.</summary>
    private IEnumerable<string> Most()
    {
        var forgotten = _random.Next(PlacingCodes.AskedFor.Length * 2);
        return PlacingCodes.AskedFor.Where((_, index) => index != forgotten).Select(Written);
    }

    private string Written(string code) => _random.Next(3) == 0 || code == "0"
        ? $"\"{code}\""
        : $"OkxErrorCodes.{ErrorCodeCatalog.Embedded.Find(code.AsSpan())!.Name}";
}
