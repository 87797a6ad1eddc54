using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Constants;

/// <summary>
/// The source text of the class that tells a code's retry advice. Nothing in it needs more than C# 7.3, and no call allocates.
/// It looks up in tables: a <c>switch</c> of as many cases would cost several times the bytes, and the compiler time in the square of them.
/// </summary>
internal static class RetryClassText
{
    public const string Name = "OkxRetry";

    public const string Method = "GetAdvice";

    private const string Table = "AdviceTable";

    private const string Returns = "/// <returns>The catalog's advice; "
        + $"<see cref=\"{AdviceEnumText.UnknownMember}\"/> for everything that is no known code.</returns>";

    /// <summary>Finds the codes that are no numbers, only a project's own.</summary>
    private const string TextLookup = $$"""
                int text = global::System.Array.BinarySearch({{Table}}.Texts, code, global::System.StringComparer.Ordinal);
                if (text >= 0)
                    return ({{AdviceEnumText.Name}}){{Table}}.TextAdvice[text];


        """;

    public static string Write(string modifiers, ImmutableArray<ErrorCode> codes)
    {
        var steps = Steps(codes);
        var texts = codes.Where(code => code.Number is null).OrderBy(code => code.Code, StringComparer.Ordinal).ToList();
        var (textLookup, textTable) = texts.Count == 0 ? ("", "") : (TextLookup, TextTable(texts));
        return $$"""
            /// <summary>Tells a program what it may do after an OKX error code.</summary>
            {{modifiers}} static class {{Name}}
            {
                /// <summary>What a program may do after this error code.</summary>
                /// <param name="code">The code exactly as OKX sends it; may be null.</param>
                {{Returns}}
                public static {{AdviceEnumText.Name}} {{Method}}(string code)
                {
            {{textLookup}}        if (code == null || code.Length == 0 || code.Length > 10 || (code[0] == '0' && code.Length > 1))
                        return {{AdviceEnumText.UnknownMember}};

                    long number = 0;
                    foreach (char digit in code)
                    {
                        if (digit < '0' || digit > '9')
                            return {{AdviceEnumText.UnknownMember}};

                        number = number * 10 + (digit - '0');
                    }

                    return number > int.MaxValue ? {{AdviceEnumText.UnknownMember}} : {{Method}}((int)number);
                }

                /// <summary>What a program may do after this error code.</summary>
                /// <param name="code">The code as a number.</param>
                {{Returns}}
                public static {{AdviceEnumText.Name}} {{Method}}(int code)
                {
                    int step = 0;
                    int end = {{Table}}.From.Length;
                    while (step + 1 < end)
                    {
                        int middle = (step + end) / 2;
                        if ({{Table}}.From[middle] <= code)
                            step = middle;
                        else
                            end = middle;
                    }

                    return ({{AdviceEnumText.Name}}){{Table}}.Advice[step];
                }

                /// <summary>From each number on, up to the next, codes have the advice that stands in the same place.</summary>
                private static class {{Table}}
                {
                    internal static readonly int[] From = { {{Listed(steps.Select(step => step.From))}} };

                    internal static readonly byte[] Advice = { {{Listed(steps.Select(step => step.Advice))}} };{{textTable}}
                }
            }

            """;
    }

    private static string TextTable(IReadOnlyList<ErrorCode> texts) => $$"""


                internal static readonly string[] Texts = { {{Listed(texts.Select(code => $"\"{code.Code}\""))}} };

                internal static readonly byte[] TextAdvice = { {{Listed(texts.Select(code => AdviceEnumText.ValueOf(code.Retry)))}} };
        """;

    private static string Listed<T>(IEnumerable<T> values) => string.Join(", ", values);

    /// <summary>The advice of all numbers, from the smallest on: where it changes, and to what.</summary>
    private static List<(int From, int Advice)> Steps(ImmutableArray<ErrorCode> codes)
    {
        var steps = new List<(int From, int Advice)> { (int.MinValue, AdviceEnumText.Unknown) };
        foreach (var code in codes.Where(code => code.Number is not null).OrderBy(code => code.Number))
        {
            var (number, advice) = (code.Number!.Value, AdviceEnumText.ValueOf(code.Retry));

            // There is no gap to the number before.
            if (steps[steps.Count - 1].From == number)
                steps.RemoveAt(steps.Count - 1);

            if (steps[steps.Count - 1].Advice != advice)
                steps.Add((number, advice));

            if (number < int.MaxValue)
                steps.Add((number + 1, AdviceEnumText.Unknown));
        }

        return steps;
    }
}
