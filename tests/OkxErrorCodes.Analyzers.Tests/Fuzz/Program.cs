using System;

namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>A program under test. Its number says all about it.</summary>
internal sealed record Program(int Number, string Text)
{
    public string FileName => $"P{Number}.cs";

    public static Program Of(int number)
    {
        var random = new Random(Mixed(number));
        var batch = BatchSettings.Of(number);
        if (batch.HasDecisions && number % 4 == 0)
            return new Program(number, RandomPrograms.Draw(number, "decisions", batch.Version, random));

        // As many half-typed ones as whole ones.
        return new Program(number, random.Next(20) switch
        {
            < 7 => Mutation.HalfTyped(RandomPrograms.Draw(number, "file", batch.Version, random), random),
            < 10 => Mutation.HalfTyped(KnownSources.Draw(number, random), random),
            < 12 => Mutation.Respaced(RandomPrograms.Draw(number, "file", batch.Version, random), random),
            < 13 when batch.HasCaptures => RandomPrograms.Draw(number, "captured", batch.Version, random),
            < 20 when number == batch.First && batch.Version >= 9 => RandomPrograms.Draw(number, "script", batch.Version, random),
            _ => RandomPrograms.Draw(number, "file", batch.Version, random),
        });
    }

    public override string ToString() => $"program {Number} (C# {BatchSettings.Of(Number).Version}):{Environment.NewLine}{Text}";

    // Neighbours among the seeds of Random begin alike.
    public static int Mixed(int number)
    {
        var hash = (uint)number * 2654435761u;
        hash = (hash ^ (hash >> 15)) * 2246822519u;
        return (int)(hash ^ (hash >> 13));
    }
}
