using System.Collections.Generic;
using System.Linq;
using System.Text;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Benchmarks;

/// <summary>The sources under analysis, the same in every run: files of 10 methods, 10 literals each.</summary>
internal static class Sources
{
    private const int LiteralsPerMethod = 10;
    private const int MethodsPerFile = 10;

    private static readonly string[] s_codes = ErrorCodeCatalog.Embedded.Codes
        .Select(code => code.Code)
        .Where(code => code.Length == 5)
        .ToArray();

    private static readonly int[] s_unknownNumbers = Enumerable.Range(50_000, 10_000)
        .Where(number => ErrorCodeCatalog.Embedded.Find(number) is null)
        .ToArray();

    /// <summary>A shop: literals of every kind and length, five-digit numbers among them, none of which the catalog knows.</summary>
    public static IEnumerable<string> Misses(int literals) => Files(literals, "Warehouse", "Shelf", static n => $$"""
            internal static decimal Price{{n}}(int article, string grade, long stock)
            {
                if (article == {{Unknown(n)}} || grade == "standard")
                    return 12.5m;
                if (stock > {{10_000 + n % 30_000}}L && grade != "{{Unknown(n + 1)}}")
                    return 0.25m;
                switch (article)
                {
                    case {{Unknown(n + 2)}}: return 3;
                    case 7: return stock;
                    default: throw new System.ArgumentException("No price is known for the article " + grade);
                }
            }
        """);

    /// <summary>A file of 50 switch statements over an enum and 50 switch expressions over a word.</summary>
    public static string ForeignSwitches(int file) =>
        $"internal enum State{file} {{ Open, Held, Closed }}\ninternal static class Desk{file}\n{{\n"
            + string.Concat(Enumerable.Range(0, 50).Select(n => $$"""
            internal static int Step{{n}}(State{{file}} state, string grade)
            {
                switch (state)
                {
                    case State{{file}}.Open: return 1;
                    case State{{file}}.Held: break;
                    default: return 0;
                }

                return grade switch { "standard" => 1, "fine" or "finest" => 2, _ => 3 };
            }

        """)) + "}\n";

    /// <summary>An OKX client in which every literal is an error code.</summary>
    public static IEnumerable<string> Hits(int literals) => Files(literals, "OkxTrading", "OkxClient", static n => $$"""
            internal static bool IsRefused{{n}}(string sCode, int errorCode)
            {
                if (sCode == "{{Code(n, 0)}}" || sCode == "{{Code(n, 1)}}" || "{{Code(n, 2)}}" == sCode)
                    return true;
                if (errorCode == {{Code(n, 3)}} || errorCode != {{Code(n, 4)}})
                    return false;
                switch (sCode)
                {
                    case "{{Code(n, 5)}}": return true;
                    case "{{Code(n, 6)}}": return true;
                    case "{{Code(n, 7)}}": return true;
                    case "{{Code(n, 8)}}": return true;
                    case "{{Code(n, 9)}}": return true;
                    default: return false;
                }
            }
        """);

    /// <summary>Switches over error codes that leave the retryable ones to their default, ten a file.</summary>
    public static IEnumerable<string> Decisions(int switches) => Files(switches * LiteralsPerMethod, "OkxTrading", "OkxClient", static n => $$"""
            internal static void Next{{n}}(string sCode)
            {
                switch (sCode)
                {
                    case "50110":
                        System.Console.WriteLine("address");
                        break;
                    case "50111":
                        System.Console.WriteLine("key");
                        break;
                    default:
                        System.Console.WriteLine(sCode);
                        break;
                }
            }
        """);

    private static string Code(int method, int position) => s_codes[(method * LiteralsPerMethod + position) % s_codes.Length];

    private static int Unknown(int n) => s_unknownNumbers[n * 7 % s_unknownNumbers.Length];

    private static IEnumerable<string> Files(int literals, string @namespace, string type, System.Func<int, string> method)
    {
        var methods = literals / LiteralsPerMethod;
        for (var first = 0; first < methods; first += MethodsPerFile)
        {
            var text = new StringBuilder($"namespace {@namespace};\n\ninternal static class {type}{first}\n{{\n");
            for (var n = first; n < first + MethodsPerFile && n < methods; n++)
                text.Append(method(n)).Append("\n\n");

            yield return text.Append("}\n").ToString();
        }
    }
}
