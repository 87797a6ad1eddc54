using System.Text.Json.Serialization;

namespace TradingBot.Okx;

public sealed record OkxCredentials(string ApiKey, string SecretKey, string Passphrase);

public sealed record OkxResponse<T>(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("msg")] string Message,
    [property: JsonPropertyName("data")] List<T> Data);

public sealed record OkxOrderResult
{
    [JsonPropertyName("ordId")] public string OrderId { get; init; } = "";

    [JsonPropertyName("clOrdId")] public string ClientOrderId { get; init; } = "";

    [JsonPropertyName("sCode")] public string SCode { get; init; } = "0";

    [JsonPropertyName("sMsg")] public string SMsg { get; init; } = "";
}

public sealed record OkxTransferResult
{
    [JsonPropertyName("transId")] public string TransferId { get; init; } = "";

    [JsonPropertyName("ccy")] public string Currency { get; init; } = "";

    [JsonPropertyName("amt")] public string Amount { get; init; } = "";
}

/// <summary>OKX refused the request as a whole.</summary>
public sealed class OkxException(int errorCode, string message) : Exception($"{errorCode}: {message}")
{
    public int ErrorCode { get; } = errorCode;
}
