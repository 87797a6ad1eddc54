using System;
using OkxAnalyzers.Tests.Fuzz;

namespace OkxAnalyzers.Tests.Flow.Runs;

/// <summary>A class with one method that decides by a reply's code, or that sends an order. Its number says all about it.</summary>
/// <param name="Branches">How many branches of a decision tell by what they return that a code has taken them.</param>
internal sealed record FlowProgram(int Number, bool Decides, string Text, int Branches)
{
    public string FileName => $"Flow{Number}.cs";

    public string TypeName => $"OkxBot.Flow{Number}.OkxDesk";

    public static FlowProgram Of(int number) => new Draft(number, new Random(Program.Mixed(number))).Program;

    /// <summary>One of known text.</summary>
    /// <param name="members">Its members.</param>
    public static FlowProgram Of(int number, bool decides, string members) =>
        new(number, decides, Draft.Around(number, decides, members), Branches: 0);

    public override string ToString() => $"program {Number}, OKX_FUZZ_PROGRAMS=1 OKX_FUZZ_SEED={Number}:{Environment.NewLine}{Text}";
}
