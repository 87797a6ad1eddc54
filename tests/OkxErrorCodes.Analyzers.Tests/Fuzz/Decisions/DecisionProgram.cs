using System;
using Microsoft.CodeAnalysis.CSharp;

namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>A program that decides by a code once: <c>OkxClient.Ask</c> answers every code. Its number says all about it.</summary>
internal sealed record DecisionProgram(int Number, string Text, string Indent)
{
    /// <summary>How many programs one compilation holds.</summary>
    public const int BatchSize = 50;

    public string Namespace => $"P{Number}";

    public static LanguageVersion LanguageOf(int number) => (number / BatchSize % 6) switch
    {
        1 => LanguageVersion.CSharp7_3,
        3 => LanguageVersion.CSharp8,
        _ => LanguageVersion.Preview,
    };

    public static DecisionProgram Of(int number)
    {
        var draw = new Draw(new Random(Program.Mixed(number)), LanguageOf(number));
        var layout = new Layout(draw);
        var text = new DecisionText(draw, layout).Write($"P{number}");
        return new DecisionProgram(number, layout.WithLineBreaks(text), layout.Indent);
    }

    public override string ToString() => $"program {Number} ({LanguageOf(Number)}):\n{Text}";
}
