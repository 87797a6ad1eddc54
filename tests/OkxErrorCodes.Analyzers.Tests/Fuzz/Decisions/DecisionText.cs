using System;
using System.Collections.Generic;
using System.Linq;

namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>One program: the client, the method that is asked, and the decision in it.</summary>
internal sealed class DecisionText(Draw draw, Layout layout)
{
    private enum Shape
    {
        Statement,
        Expression,
        Conditions,
        List,
        LoopedStatement,
        LoopedConditions,
        Recursion,
    }

    public string Write(string name)
    {
        var shape = draw.Of(
            Shape.Statement, Shape.Statement, Shape.Statement, Shape.Expression, Shape.Expression, Shape.Conditions, Shape.List, Shape.List,
            Shape.LoopedStatement, Shape.LoopedStatement, Shape.LoopedConditions, Shape.Recursion);
        if (shape is Shape.Expression or Shape.Recursion && !draw.KnowsSwitchExpressions)
            shape = shape is Shape.Expression ? Shape.Statement : Shape.LoopedStatement;

        var usings = draw.OneIn(3) ? "" : "using System;\n";
        var members = shape == Shape.List ? new RetryListText(draw, layout).Write() : WithDecision(shape);
        return $$"""
            {{usings}}using System.Collections.Generic;
            using System.Linq;

            namespace {{name}}
            {
            {{layout.At(1)}}static class OkxClient
            {{layout.At(1)}}{
            {{members}}{{layout.At(1)}}}
            }

            """.ReplaceLineEndings("\n");
    }

    private string WithDecision(Shape shape)
    {
        var form = CodeForm.Drawn(draw, isCompared: shape is Shape.Conditions or Shape.LoopedConditions);
        return shape switch
        {
            Shape.Statement or Shape.Expression or Shape.Conditions => Once(shape, form),
            Shape.Recursion => Recursive(form),
            _ => InLoop(shape, form),
        };
    }

    private string Once(Shape shape, CodeForm form)
    {
        var isLogged = shape == Shape.Statement && draw.OneIn(3);
        var bodies = new Bodies(draw, isLogged ? Bodies.Way.Log : Bodies.Way.Return);
        var decision = shape switch
        {
            Shape.Statement => new SwitchStatementText(draw, layout, form, bodies).Write(3),
            Shape.Expression => layout.At(3) + "return " + new SwitchExpressionText(draw, layout, form, bodies).Write(3) + ";\n",
            _ => new ConditionsText(draw, layout, form, bodies).Write(3),
        };
        return layout.Line(2, "public static string Ask(string text)")
            + layout.Line(2, "{")
            + layout.Line(3, "var reply = OkxReply.Of(text);")
            + (form.Prologue is null ? "" : layout.Line(3, form.Prologue))
            + (isLogged ? layout.Line(3, "var log = \"e\";") : "")
            + decision
            + (isLogged ? layout.Line(3, "return log;") : shape == Shape.Expression ? "" : layout.Line(3, "return \"e\";"))
            + layout.Line(2, "}");
    }

    private string InLoop(Shape shape, CodeForm form)
    {
        var bodies = new Bodies(draw, Bodies.Way.Loop);
        return layout.Line(2, "public static string Ask(string text)")
            + layout.Line(2, "{")
            + layout.Line(3, "var exchange = new OkxExchange(text);")
            + layout.Line(3, "while (true)")
            + layout.Line(3, "{")
            + layout.Line(4, "var reply = exchange.PlaceOrder(\"BTC-USDT\");")
            + (form.Prologue is null ? "" : layout.Line(4, form.Prologue))
            + (shape == Shape.LoopedStatement
                ? new SwitchStatementText(draw, layout, form, bodies).Write(4)
                : new ConditionsText(draw, layout, form, bodies).Write(4))
            + layout.Line(4, "return \"e\" + exchange.Sent;")
            + layout.Line(3, "}")
            + layout.Line(2, "}");
    }

    private string Recursive(CodeForm form) =>
        layout.Line(2, "public static string Ask(string text) { return Send(new OkxExchange(text)); }")
        + "\n"
        + layout.Line(2, "private static string Send(OkxExchange exchange)")
        + layout.Line(2, "{")
        + layout.Line(3, "var reply = exchange.PlaceOrder(\"BTC-USDT\");")
        + (form.Prologue is null ? "" : layout.Line(3, form.Prologue))
        + layout.At(3) + "return " + new SwitchExpressionText(draw, layout, form, new Bodies(draw, Bodies.Way.Recursion)).Write(3) + ";\n"
        + layout.Line(2, "}");
}
