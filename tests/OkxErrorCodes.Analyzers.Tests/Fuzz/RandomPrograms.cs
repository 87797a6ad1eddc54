using System;
using System.Linq;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>Draws the text of a program from <see cref="Grammar"/>.</summary>
internal sealed class RandomPrograms
{
    private const string Usings =
        "\n#pragma warning disable CS0162, CS0164, CS0169, CS0219, CS0414, CS0649, CS1591, CS1998, CS8321, CS8509, CS8600, CS8602, CS8604\n"
        + "using System; using System.Collections.Generic; using System.Globalization; using System.Linq; using System.Threading.Tasks;";

    private static readonly Grammar s_grammar = new(
        Shapes.Literals,
        Shapes.Operands,
        Shapes.Conditions,
        Statements.All,
        Programs.Members,
        Programs.Files,
        Programs.OtherFiles,
        Programs.Decisions);
    private static readonly ErrorCode[] s_codes = ErrorCodeCatalog.Embedded.Codes.Where(code => code.Code.Length == 5).ToArray();
    private static readonly string[] s_types =
        ["OkxClient", "OkxClient", "OkxOrderRouter", "Client", "Trader", "BinanceClient", "OkxToKrakenBridge"];
    private static readonly string[] s_venues = ["Okx", "Okx", "OkxBot", "Bots.Okx.V5", "Trading", "Binance", "Okex"];
    private static readonly string[] s_nearly =
        ["5l008", "59999", "5100", "510088", "50O11", "051008", "5 008", "99999", "51999", "54999", "58777", "59888", "52777"];
    private static readonly string[] s_wrongNumbers = ["59999", "5100", "510088", "99999", "050011", "51999", "58777", "59888", "52777"];

    // Their outcome is unknown, or they may be sent again; a prime number of them.
    private static readonly string[] s_retryable =
        ["50004", "50011", "50013", "50001", "50026", "51149", "51054", "50061", "50040", "50102", "50064"];
    private static readonly string[] s_members = ["None", "Timeout", "TooMany", "Busy", "NoBalance", "Price"];

    private readonly int _number;
    private readonly Random _random;
    private readonly string _self;
    private readonly string _venue;

    // Shuffled once, so that few codes come twice: a switch takes each once only.
    private readonly int _first;
    private readonly int _step;
    private int _drawn;
    private int _retryable;
    private string _halved = "";

    private RandomPrograms(int number, Random random)
    {
        _number = number;
        _random = random;
        _self = s_types[random.Next(s_types.Length)];
        _venue = s_venues[random.Next(s_venues.Length)];
        _first = random.Next(s_codes.Length);
        _step = 2 * random.Next(1, 200) + 1;
    }

    /// <param name="number">What sets its namespace apart.</param>
    /// <param name="rule">The rule of the grammar that it is a sentence of.</param>
    public static string Draw(int number, string rule, int version, Random random) =>
        s_grammar.Sentence(rule, version, random, new RandomPrograms(number, random).Word);

    private ErrorCode Next() => s_codes[(_first + _step * _drawn++) % s_codes.Length];

    private string Word(string name)
    {
        switch (name)
        {
            case "code": return Next().Code;
            case "codeHead": return (_halved = Next().Code)[..2];
            case "codeTail": return _halved[2..];
            case "codeUnderscored": return Next().Code.Insert(_random.Next(1, 5), "_");
            case "codeHex": return $"0x{int.Parse(Next().Code):X}";
            case "long": return Next().Code + "L";
            case "uint": return Next().Code + "u";
            case "ul": return Next().Code + "UL";
            case "constant": return Next().Name;
            case "near": return s_nearly[_random.Next(s_nearly.Length)];
            case "nearNumber": return s_wrongNumbers[_random.Next(s_wrongNumbers.Length)];
            case "kindMember": return s_members[_random.Next(s_members.Length)];
            case "quote3": return "\"\"\"";
            case "nl": return "\n";
            case "N": return _number.ToString();
            case "self": return _self;
            case "venue": return _venue;
            case "retryable": return s_retryable[(_first + _step * ++_retryable) % s_retryable.Length];
            case "usings": return Usings;
            default: throw new ArgumentException($"no rule '{name}'");
        }
    }
}
