using System.Data.Common;

namespace TradingBot.Storage;

/// <summary>Remembers open orders. Stands in for a table on SQL Server.</summary>
public sealed class OrderStore
{
    private readonly Dictionary<string, decimal> _prices = [];

    public void Save(string orderId, decimal price)
    {
        try
        {
            Insert(orderId, price);
        }
        catch (StoreException ex) when (ex.Number == 51000)
        {
            // THROW 51000 in the stored procedure: the row is there already
        }
        catch (DbException ex) when (ex.ErrorCode is 50000 or 50001)
        {
            Console.WriteLine("RAISERROR: " + ex.Message);
        }
    }

    public void Forget(string orderId) => _prices.Remove(orderId);

    private void Insert(string orderId, decimal price)
    {
        if (!_prices.TryAdd(orderId, price))
            throw new StoreException(51000, "duplicate order " + orderId);
    }
}

public sealed class StoreException(int number, string message) : Exception(message)
{
    public int Number { get; } = number;
}
