using TradingBot.Okx;

namespace TradingBot.Trading;

/// <summary>Moves money between the funding account (6) and the trading account (18) of OKX.</summary>
public sealed class Treasury(OkxClient okx)
{
    public async Task EnsureTradingBalanceAsync(string ccy, decimal amount)
    {
        try
        {
            var transfer = await okx.TransferAsync(ccy, amount, from: "6", to: "18");
            Console.WriteLine(transfer is null ? "nothing moved" : $"moved {transfer.Amount} {transfer.Currency}");
        }
        catch (OkxException ex)
        {
            Console.WriteLine(Explain(ex));
            if (ex.ErrorCode is 58112 or 58007)
                throw; // may have been executed: somebody has to look
        }
    }

    private static string Explain(OkxException ex) => ex.ErrorCode switch
    {
        58102 => "too many transfers, next round",
        58116 => "more than OKX lets us move",
        59200 or 59201 => "the funding account is empty",
        >= 58000 and < 59000 => "funding problem: " + ex.Message,
        _ => ex.Message,
    };
}
