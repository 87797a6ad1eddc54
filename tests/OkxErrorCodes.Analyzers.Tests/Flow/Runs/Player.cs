using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Tests.Flow.Runs;

/// <summary>Plays the exchange to programs: every reply has every code in turn, every signal is there and is not.</summary>
internal sealed partial class Player(RunAssembly assembly)
{
    // A program that has more is left out of the comparison.
    private const int MostWays = 3_000;
    private const int MostSends = 3;
    private const int MostQuestions = 20;

    /// <summary>After the first send only two things matter: whether the outcome is open, and whether it went well.</summary>
    private static readonly string[] s_later = ["0", .. PlacingCodes.Open];

    public Observed Play(FlowProgram program) => program.Decides ? Decide(program) : Send(program);

    /// <summary>Which codes meet the exception that stands for the rest of the decision.</summary>
    private Observed Decide(FlowProgram program)
    {
        var ways = new Ways(MostWays);
        var codes = CodesIn(program);
        var left = new HashSet<string>();
        var branches = new HashSet<string>();
        var canThrow = program.Text.Contains("catch");
        var atHand = new HashSet<string>();
        var last = "";
        Set<Func<string>>("NextCode", () => last = ways.Choose(codes));
        Set<Func<string>>("OtherCode", () => program.Text.Contains("first.") ? ways.Choose(codes) : "0");
        Set<Func<bool>>("Ready", () => ways.Choose(2) == 1);
        Set<Func<bool>>("Throws", () => canThrow && ways.Choose(2) == 0);
        Set<Action<object, string>>("Sent", (_, _) => { });
        Set<Action>("Asked", () => { });
        Set<Action<string>>("Refused", code =>
        {
            left.Add(code);
            atHand.Add(last);
        });
        var isWhole = Run(program, ways, end: result => branches.Add(result));
        return new Observed(IsWhole: isWhole, Codes: [.. left], AtHand: [.. atHand], Branches: [.. branches]);
    }

    /// <summary>After which codes an order is sent that was sent before, with no question in between.</summary>
    private Observed Send(FlowProgram program)
    {
        var ways = new Ways(MostWays);
        var codes = CodesIn(program);
        var resent = new HashSet<string>();
        var unasked = new Dictionary<object, string>();
        var (sends, questions, code) = (0, 0, "");
        var canThrow = program.Text.Contains("catch");
        Set<Func<string>>("NextCode", () => code = ways.Choose(sends == 0 ? codes : s_later));
        Set<Func<bool>>("Ready", () => ways.Choose(2) == 1);
        Set<Func<bool>>("Throws", () => canThrow && code != "0" && ways.Choose(2) == 0);
        Set<Action<object, string>>("Sent", (order, code) =>
        {
            if (unasked.TryGetValue(order, out var before))
                resent.Add(before);

            unasked[order] = code;
            if (++sends == MostSends)
                throw new Enough();
        });
        Set<Action>("Asked", () =>
        {
            unasked.Clear();
            if (++questions == MostQuestions)
                throw new Enough();
        });
        Set<Action<string>>("Refused", _ => { });
        var isWhole = Run(program, ways, start: () =>
        {
            unasked.Clear();
            (sends, questions) = (0, 0);
        });
        return new Observed(IsWhole: isWhole, Codes: [.. resent], AtHand: [], Branches: []);
    }

    private bool Run(FlowProgram program, Ways ways, Action? start = null, Action<string>? end = null)
    {
        var run = assembly.StartOf(program);
        return ways.Each(() =>
        {
            start?.Invoke();
            var task = run();
            if (task is Task<string> { IsCompletedSuccessfully: true } told)
                end?.Invoke(told.Result);
            else if (task.Exception?.InnerException is { } thrown and not Enough && thrown.GetType().Assembly != assembly.Stage.Assembly)
                throw new InvalidOperationException(program.ToString(), thrown);
        });
    }

    private void Set<T>(string field, T value) => assembly.Stage.GetField(field)!.SetValue(null, value);

    /// <summary>What the program names, what the rules ask for, and one that is nothing to anyone.</summary>
    private static string[] CodesIn(FlowProgram program) =>
    [
        .. Constant().Matches(program.Text)
            .Select(name => ErrorCodeCatalog.Embedded.Codes.First(code => code.Name == name.Groups["name"].Value).Code)
            .Concat(Literal().Matches(program.Text).Select(literal => literal.Groups["code"].Value))
            .Concat(PlacingCodes.AskedFor)
            .Append("0")
            .Append("51004")
            .Distinct(),
    ];

    [GeneratedRegex(@"OkxErrorCodes\.(?<name>\w+)")]
    private static partial Regex Constant();

    [GeneratedRegex("\"(?<code>\\d+)\"")]
    private static partial Regex Literal();

    private sealed class Enough : Exception;
}
