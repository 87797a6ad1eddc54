using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace OkxAnalyzers.Mutation;

internal enum TestResult
{
    Survived,
    Killed,
    TimedOut,
}

/// <summary>The tests of some namespaces, beside the mutated analyzers.</summary>
internal sealed class TestRun
{
    private const string Built = "tests/OkxErrorCodes.Analyzers.Tests/bin/Debug/net10.0";

    private readonly IReadOnlyList<string> _namespaces;
    private readonly string _program;
    private TimeSpan _timeout = TimeSpan.FromMinutes(10);

    public TestRun(IReadOnlyList<string> namespaces, ScratchFolder folder)
    {
        folder.Copy(Built, "tests");
        File.Copy(MutatedProject.Assembly(folder), folder["tests/OkxErrorCodes.Analyzers.dll"], overwrite: true);
        _namespaces = namespaces;
        _program = folder["tests/OkxErrorCodes.Analyzers.Tests"];
    }

    /// <summary>Tells how long a run takes. A mutant that takes much longer runs in a circle.</summary>
    public void RunUnchanged()
    {
        var watch = Stopwatch.StartNew();
        if (Run(0) != TestResult.Survived)
            throw new InvalidOperationException("The tests fail without a mutant.");

        _timeout = (watch.Elapsed * 2) + TimeSpan.FromSeconds(20);
        Console.WriteLine($"The tests pass in {watch.Elapsed.TotalSeconds:0} s");
    }

    public TestResult Run(Mutant mutant) => Run(mutant.Number);

    private TestResult Run(int number)
    {
        var namespaces = _namespaces.SelectMany(name => new[] { "-namespace", name });
        var start = new ProcessStartInfo(_program, ["-noColor", "-stopOnFail", .. namespaces]) { RedirectStandardOutput = true };
        start.Environment[MutatedProject.Variable] = number.ToString();

        // Thousands of short compilations: collect less often, and not beside the tests, which fill all cores.
        start.Environment["DOTNET_GCgen0size"] = "0x4000000";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        if (process.WaitForExit(_timeout))
            return process.ExitCode == 0 ? TestResult.Survived : TestResult.Killed;

        process.Kill(entireProcessTree: true);
        return TestResult.TimedOut;
    }
}
