using System.Collections.Generic;

namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>What branches do: each answers with its own mark, <c>b1</c>, and what is left with <c>d</c>.</summary>
internal sealed class Bodies(Draw draw, Bodies.Way way)
{
    /// <summary>A guard that something else may change the answer of.</summary>
    public const string CallingGuard = "Wait.IsOver()";

    private int _marks;

    public enum Way
    {
        Return,
        Log,
        Loop,
        Recursion,
    }

    public IReadOnlyList<string> OfBranch()
    {
        var mark = $"b{++_marks}";
        var statements = new List<string>();
        if (draw.OneIn(4))
            statements.Add("Wait.Pause();");

        switch (way)
        {
            case Way.Return:
                statements.Add(draw.OneIn(3) ? $"return \"{mark}:\" + text;" : $"return \"{mark}\";");
                break;
            case Way.Log:
                statements.AddRange([$"log = \"{mark}\";", "break;"]);
                break;
            default:
                statements.Add(draw.OneIn(2) ? "continue;" : $"return \"{mark}:\" + exchange.Sent;");
                break;
        }

        return statements;
    }

    public IReadOnlyList<string> OfRest() => way switch
    {
        Way.Return => [draw.Of("return \"d\";", "return \"d:\" + text;", "throw new System.InvalidOperationException();")],
        Way.Log => ["log = \"d\";", "break;"],
        _ => ["return \"d:\" + exchange.Sent;"],
    };

    public string ValueOfBranch() => way == Way.Recursion
        ? draw.OneIn(2) ? "Send(exchange)" : $"\"b{++_marks}:\" + exchange.Sent"
        : draw.OneIn(3) ? $"\"b{++_marks}:\" + text" : $"\"b{++_marks}\"";

    public string ValueOfRest() => way == Way.Recursion
        ? "\"d:\" + exchange.Sent"
        : draw.Of("\"d\"", "\"d:\" + text", "throw new System.InvalidOperationException()");

    public string Guard => draw.Of(way == Way.Recursion ? "exchange != null" : "text.Length > 3", CallingGuard);
}
