using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace TradingBot.BitMart;

public sealed record BitMartResponse(
    [property: JsonPropertyName("code")] int Code,
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("trace")] string Trace);

/// <summary>The hedge venue. BitMart numbers its errors from 50000 too, and means other things by them.</summary>
public sealed class BitMartClient(HttpClient http)
{
    public async Task<bool> SellAsync(string symbol, decimal size)
    {
        using var answer = await http.PostAsJsonAsync(
            "/spot/v2/submit_order", new { symbol, side = "sell", type = "market", size = size.ToString(CultureInfo.InvariantCulture) });
        var response = await answer.Content.ReadFromJsonAsync<BitMartResponse>();

        switch (response?.Code)
        {
            case 1000:
                return true;
            case 50020: // balance not enough
            case 50022: // service unavailable
                return false;
        }

        if (response is { Code: 50005 } || response?.Code == 51003)
            Console.WriteLine("BitMart does not know that order");

        return false;
    }
}
