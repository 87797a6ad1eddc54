using System.Globalization;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace TradingBot.Okx;

public sealed class OkxClient(HttpClient http, OkxCredentials credentials)
{
    private const int MaxAttempts = 3;

    public Task<OkxOrderResult> PlaceOrderAsync(string instId, string side, decimal price, decimal size) =>
        SendOrderAsync("/api/v5/trade/order", new
        {
            instId,
            tdMode = "cash",
            side,
            ordType = "limit",
            px = price.ToString(CultureInfo.InvariantCulture),
            sz = size.ToString(CultureInfo.InvariantCulture),
        });

    public Task<OkxOrderResult> AmendOrderAsync(string instId, string ordId, decimal newPrice) =>
        SendOrderAsync("/api/v5/trade/amend-order", new { instId, ordId, newPx = newPrice.ToString(CultureInfo.InvariantCulture) });

    public Task<OkxOrderResult> CancelOrderAsync(string instId, string ordId) =>
        SendOrderAsync("/api/v5/trade/cancel-order", new { instId, ordId });

    public async Task<OkxTransferResult?> TransferAsync(string ccy, decimal amount, string from, string to)
    {
        var response = await SendAsync<OkxTransferResult>(
            "/api/v5/asset/transfer", new { ccy, amt = amount.ToString(CultureInfo.InvariantCulture), from, to });
        ThrowIfRefused(response);
        return response.Data.FirstOrDefault();
    }

    private async Task<OkxOrderResult> SendOrderAsync(string path, object body)
    {
        var response = await SendAsync<OkxOrderResult>(path, body);

        // 1: every item failed, 2: some did; the item's sCode says why
        if (response.Code is not ("1" or "2"))
            ThrowIfRefused(response);

        return response.Data.FirstOrDefault() ?? new OkxOrderResult();
    }

    private async Task<OkxResponse<T>> SendAsync<T>(string path, object body)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var request = Sign(path, JsonSerializer.Serialize(body));
            using var answer = await http.SendAsync(request);
            var response = await answer.Content.ReadFromJsonAsync<OkxResponse<T>>()
                ?? throw new InvalidOperationException("OKX sent an empty answer");

            var delay = RetryDelay(response.Code, attempt);
            if (delay is null || attempt == MaxAttempts)
                return response;

            await Task.Delay(delay.Value);
        }
    }

    private static TimeSpan? RetryDelay(string code, int attempt) => code switch
    {
        "50011" => TimeSpan.FromMilliseconds(500 * attempt),
        "50001" or "50013" => TimeSpan.FromSeconds(5),
        "50102" => TimeSpan.Zero,
        _ => null,
    };

    private static void ThrowIfRefused<T>(OkxResponse<T> response)
    {
        if (response.Code == "0")
            return;

        if (response.Code == "50111" || response.Code == "50113")
            throw new UnauthorizedAccessException("check the API key: " + response.Message);

        throw new OkxException(int.Parse(response.Code, CultureInfo.InvariantCulture), response.Message);
    }

    private HttpRequestMessage Sign(string path, string body)
    {
        var timestamp = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        var signature = Convert.ToBase64String(HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(credentials.SecretKey), Encoding.UTF8.GetBytes(timestamp + "POST" + path + body)));

        var request = new HttpRequestMessage(
            HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("OK-ACCESS-KEY", credentials.ApiKey);
        request.Headers.Add("OK-ACCESS-SIGN", signature);
        request.Headers.Add("OK-ACCESS-TIMESTAMP", timestamp);
        request.Headers.Add("OK-ACCESS-PASSPHRASE", credentials.Passphrase);
        return request;
    }
}
