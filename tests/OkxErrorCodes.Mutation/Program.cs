// Mutation tests: is every small change of the analyzers' sources noticed by a test?
//
//   dotnet build tests/OkxErrorCodes.Analyzers.Tests
//   dotnet run --project tests/OkxErrorCodes.Mutation -- src/OkxErrorCodes.Analyzers/Recognition \
//       --tests OkxAnalyzers.Tests.Recognition --sample 30 --seed 1
//
// --tests takes several namespaces, with commas between (one does not include those below it: Recognition.Libraries);
// --only 7,12 runs some of the sample; --list runs none.
// The first mutants of a larger sample are those of a smaller one.
// A sample of 100 takes about half an hour, so this project stands outside Analyzers.sln: no test run waits for it.
// Constructors are left alone: what they forget to store fails every test.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using OkxAnalyzers.Mutation;

var options = args.Where(arg => !arg.StartsWith("--", StringComparison.Ordinal) || arg == "--list").ToList();
string? Option(string name)
{
    var at = Array.IndexOf(args, name);
    if (at < 0 || at + 1 == args.Length)
        return null;

    options.Remove(args[at + 1]);
    return args[at + 1];
}

var sample = int.Parse(Option("--sample") ?? "30");
var random = new Random(int.Parse(Option("--seed") ?? "1"));
var tests = (Option("--tests") ?? "OkxAnalyzers.Tests").Split(',');
var only = Option("--only")?.Split(',').Select(int.Parse).ToHashSet();
var isList = options.Remove("--list");

var files = options
    .SelectMany(path => Directory.Exists(path) ? Directory.GetFiles(path, "*.cs", SearchOption.AllDirectories) : [path])
    .Select(Path.GetFullPath)
    .Order(StringComparer.Ordinal);
var places = files.SelectMany(MutationFinder.Find).ToArray();
random.Shuffle(places);
var mutants = places.Take(sample).Select((place, index) => place with { Number = index + 1 }).ToList();
Console.WriteLine($"{mutants.Count} of {places.Length} places");

using var folder = new ScratchFolder();
var compiled = isList ? mutants : MutatedProject.Build(mutants, folder);
Console.WriteLine($"{mutants.Count - compiled.Count} do not compile");

var run = isList ? null : new TestRun(tests, folder);
run?.RunUnchanged();

List<Mutant> survivors = [];
var killed = 0;
foreach (var mutant in compiled.Where(mutant => only?.Contains(mutant.Number) != false))
{
    var result = run?.Run(mutant);
    if (result == TestResult.Survived)
        survivors.Add(mutant);
    else
        killed++;

    Console.WriteLine($"{result,-9} {mutant}");
}

if (isList)
    return;

Console.WriteLine($"\nSurvivors:\n{string.Join('\n', survivors)}");
Console.WriteLine($"\nKilled {killed} of {killed + survivors.Count}: {100.0 * killed / Math.Max(1, killed + survivors.Count):0.0} %");
