using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Tests.CodeFixes.Retryable;

/// <summary>
/// What the public methods of each static <c>OkxClient</c> in an assembly answer to every code, and to what is none:
/// <c>string M(string code)</c>, or the same with the code's number as well.
/// </summary>
internal sealed class ProgramAnswers
{
    private static readonly string?[] s_codes = [.. ErrorCodeCatalog.Embedded.Codes.Select(code => code.Code), "", "99999", "x4", null];

    private readonly Dictionary<string, string[]> _answers;

    public ProgramAnswers(byte[] image)
    {
        var context = new AssemblyLoadContext("answers", isCollectible: true);
        _answers = context.LoadFromStream(new System.IO.MemoryStream(image)).GetTypes()
            .Where(type => type is { Name: "OkxClient", IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .ToDictionary(method => $"{method.DeclaringType}.{method.Name}", method => s_codes.Select(Asking(method)).ToArray());
        context.Unload();
    }

    /// <summary>What each method is asked for.</summary>
    public static IReadOnlyList<string?> Codes => s_codes;

    public int Methods => _answers.Count;

    /// <summary>What <c>OkxClient.Ask</c> of a namespace answers to each code.</summary>
    public IReadOnlyList<string> Of(string name) => _answers[$"{name}.OkxClient.Ask"];

    public IEnumerable<string> DifferencesFrom(ProgramAnswers other) =>
        from mine in _answers
        from index in Enumerable.Range(0, s_codes.Length)
        where mine.Value[index] != other._answers[mine.Key][index]
        select $"{mine.Key}({s_codes[index] ?? "null"}): {mine.Value[index]}, then {other._answers[mine.Key][index]}";

    private static Func<string?, string> Asking(MethodInfo method)
    {
        var ask = method.GetParameters().Length == 1
            ? method.CreateDelegate<Func<string?, string>>()
            : WithNumber(method.CreateDelegate<Func<string?, int, string>>());
        return code =>
        {
            try
            {
                return ask(code);
            }
            catch (Exception e)
            {
                return e.GetType().Name;
            }
        };
    }

    private static Func<string?, string> WithNumber(Func<string?, int, string> ask) =>
        code => ask(code, int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1);
}
