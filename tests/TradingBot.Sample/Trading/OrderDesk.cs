using TradingBot.Okx;
using TradingBot.Storage;

namespace TradingBot.Trading;

/// <summary>Places, moves and stops orders on OKX.</summary>
public sealed class OrderDesk(OkxClient okx, OrderStore orders)
{
    private const decimal SmallestSize = 0.00001m;

    public async Task<string?> BuyAsync(string instId, decimal price, decimal size)
    {
        OkxOrderResult result = await okx.PlaceOrderAsync(instId, "buy", price, size);
        switch (result.SCode)
        {
            case "0":
                orders.Save(result.OrderId, price);
                return result.OrderId;

            case "51008": // not enough money: try with half
            case "51131":
                return size / 2 >= SmallestSize ? await BuyAsync(instId, price, size / 2) : null;

            case "51020":
                Console.WriteLine($"{size} is too small for {instId}");
                return null;

            case "51006" when price > 1:
                return await BuyAsync(instId, price * 0.99m, size);

            default:
                Console.WriteLine($"order refused: {result.SCode} {result.SMsg}");
                return null;
        }
    }

    public async Task<bool> MoveAsync(string instId, string orderId, decimal newPrice)
    {
        try
        {
            OkxOrderResult result = await okx.AmendOrderAsync(instId, orderId, newPrice);
            if (result is { SCode: "51503" or "51509" or "51510" })
                orders.Forget(orderId);

            return result.SCode == "0";
        }
        catch (OkxException ex) when (ex.ErrorCode == 50011 || ex.ErrorCode == 50_013)
        {
            return false; // busy: the next round moves it
        }
    }

    public async Task<bool> StopAsync(string instId, string orderId)
    {
        OkxOrderResult result = await okx.CancelOrderAsync(instId, orderId);

        // gone already, one way or the other
        if (result.SCode is "51400" or "51401")
        {
            orders.Forget(orderId);
            return true;
        }

        if (result.SCode.Equals("51402") || string.Equals(result.SCode, "51603", StringComparison.Ordinal))
        {
            Console.WriteLine($"{orderId} was filled before it could be canceled");
            orders.Forget(orderId);
            return true;
        }

        var stopped = result.SCode == "0";
        if (!stopped && result.SCode != "51410")
            Console.WriteLine($"could not cancel {orderId}: {result.SMsg}");

        return stopped;
    }
}
