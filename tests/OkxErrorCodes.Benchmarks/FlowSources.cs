using System;
using System.Linq;
using System.Text;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Benchmarks;

/// <summary>A file whose one member the rules on decisions and resends have to go through.</summary>
public enum FlowSource
{
    /// <summary>A member of 50 lines: three attempts, and what becomes of the reply.</summary>
    Lines50,

    /// <summary>Eleven of those in one member.</summary>
    Lines500,

    /// <summary>A switch with a case for each of 1,000 codes.</summary>
    Cases1000,

    /// <summary>5,000 lines, each of which tests a code or takes a new reply.</summary>
    DenseLines5000,

    /// <summary>The member of 500 lines with words where the codes were.</summary>
    Miss,
}

/// <summary>The text of a <see cref="FlowSource"/>, the same in every run.</summary>
internal static class FlowSources
{
    private const string Around = """
        using System.Threading.Tasks;

        namespace Trading.$venue$;

        internal sealed record Order(string ClOrdId, decimal Size);
        internal sealed record Reply(string Code, string Message);
        internal interface I$venue$Client { Task<Reply> PlaceAsync(Order order); Task<Reply> GetOrderAsync(string clOrdId); }

        internal sealed class $venue$Desk
        {
            private readonly I$venue$Client _client;
            private int _halved, _dropped;

            public $venue$Desk(I$venue$Client client) => _client = client;

            public async Task<Reply> SendAsync(Order order, bool isUrgent)
            {
                Reply reply = null;
                var hasGivenUp = false;
        $body$
                return reply;
            }
        }
        """;

    // With the member's own six lines they are 50.
    private const string Attempts = """
                for (var attempt = 0; attempt < 3; attempt++)
                {
                    reply = await _client.PlaceAsync(order);
                    if (reply.Code == "0")
                        break;
                    if (reply.Code == "50011" || reply.Code == "50061")
                    {
                        await Task.Delay(1000);
                        continue;
                    }
                    var isBusy = reply.Code == "50013" || reply.Code == "50001";
                    if (isBusy && isUrgent)
                    {
                        var standing = await _client.GetOrderAsync(order.ClOrdId);
                        if (standing.Code == "0")
                            return standing;
                    }
                    switch (reply.Code)
                    {
                        case "51008":
                            _halved++;
                            order = order with { Size = order.Size / 2 };
                            break;
                        case "51020":
                            _dropped++;
                            return reply;
                        case "50004":
                            await Task.Delay(2000);
                            break;
                        default:
                            hasGivenUp = !isBusy;
                            break;
                    }
                    if (hasGivenUp)
                        return reply;
                }
                if (reply.Code == "51149")
                {
                    var placed = await _client.GetOrderAsync(order.ClOrdId);
                    if (placed.Code == "0")
                        return placed;
                }
                else if (reply.Code != "0")
                    hasGivenUp = true;
        """;

    private static readonly string[] s_codes = ErrorCodeCatalog.Embedded.Codes
        .Select(code => code.Code)
        .Where(code => code.Length == 5)
        .Take(1_000)
        .ToArray();

    public static string Of(FlowSource source) => source switch
    {
        FlowSource.Lines50 => Okx(Attempts),
        FlowSource.Lines500 => Okx(Repeated(Attempts, 11)),
        FlowSource.Cases1000 => Okx(Cases()),
        FlowSource.DenseLines5000 => Okx(Dense(5_000)),
        FlowSource.Miss => InVenue("Wares", Words(Repeated(Attempts, 11))),
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };

    private static string Okx(string body) => InVenue("Okx", body);

    private static string InVenue(string venue, string body) => Around.Replace("$venue$", venue).Replace("$body$", body);

    private static string Repeated(string body, int times) => string.Join("\n", Enumerable.Repeat(body, times));

    private static string Words(string body) =>
        s_codes.Aggregate(body, static (text, code) => text.Replace($"\"{code}\"", $"\"word{code[2..]}\""));

    private static string Cases()
    {
        var text = new StringBuilder("        reply = await _client.PlaceAsync(order);\n        switch (reply.Code)\n        {\n");
        foreach (var code in s_codes)
            text.Append($"            case \"{code}\": _halved++; break;\n");

        return text.Append("            default: _dropped++; break;\n        }").ToString();
    }

    private static string Dense(int lines)
    {
        var text = new StringBuilder();
        for (var line = 0; line < lines; line++)
        {
            var code = s_codes[line * 7 % s_codes.Length];
            text.Append((line % 10) switch
            {
                0 => "        reply = await _client.PlaceAsync(order);\n",
                1 => $"        var is{line} = reply.Code == \"{code}\";\n",
                2 => $"        if (is{line - 1} || reply.Code == \"{code}\") _halved++;\n",
                3 => $"        if (reply.Code == \"{code}\" && isUrgent) return reply;\n",
                4 => $"        if (reply.Code is \"{code}\" or \"50011\") order = order with {{ Size = order.Size / 2 }};\n",
                5 => $"        while (reply.Code == \"{code}\") reply = await _client.PlaceAsync(order);\n",
                _ => $"        if (reply.Code != \"{code}\") _dropped++;\n",
            });
        }

        return text.ToString();
    }
}
