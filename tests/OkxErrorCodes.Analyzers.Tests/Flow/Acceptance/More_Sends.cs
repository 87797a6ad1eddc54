// OKX0004: what makes it the same request, the next one, or a question, and how a reply reaches the test.
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace OkxAcceptance;

public interface IOkxTrades
{
    Task<OkxReply> PlaceAsync(OkxOrder order);
    Task<(bool Ok, string Code)> TryPlaceAsync(OkxOrder order);
    Task<OkxOrder?> FindOrder(string clOrdId);
    Task<OkxOrder?> CheckOrderAsync(string clOrdId);
    Task<OkxOrder?> LookupAsync(string clOrdId);
    Task<bool> ReconcileAsync(OkxOrder order);
    Task<bool> OrderExistsAsync(string clOrdId);
    Task<OkxReply> CandlesAsync(string instId);
    Task<OkxReply> OrdersPendingAsync(string instId);
    Task<OkxReply> GetBalanceAsync();
    Task<OkxReply> LoginAsync();
    Task<OkxReply> SubscribeAsync(string channel);
    Task<OkxReply> SetLeverageAsync(string instId, int leverage);
}

public sealed class Sends : OkxDesk
{
    readonly IOkxTrades trades = null!;
    readonly HttpClient http = null!;

    // 1: made anew in each round, from what has not changed
    public async Task<OkxReply> MadeAnew(string clOrdId, decimal size)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(new OkxOrder("BTC-USDT", clOrdId, size)); //! OKX0004
            if (reply.Code is "0" or OkxErrorCodes.InsufficientBalanceForOrder) return reply;
        }
    }
    // 2: another size, another order
    public async Task<OkxReply> Smaller(string clOrdId, decimal size)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(new OkxOrder("BTC-USDT", clOrdId, size));
            if (reply.Code is "0" or OkxErrorCodes.OrderAmountBelowMinimum) return reply;
            size /= 2;
        }
    }
    public async Task<OkxReply> SmallerByWith(OkxOrder order)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order);
            if (reply.Code is "0" or OkxErrorCodes.OrderAmountBelowMinimum) return reply;
            order = order with { Sz = order.Sz / 2 };
        }
    }
    // 3: made smaller for one code, sent as it was for another
    public async Task<OkxReply> SmallerForOne(OkxOrder order)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order);
            if (reply.Code == OkxErrorCodes.InsufficientBalanceForOrder) { order = order with { Sz = order.Sz / 2 }; continue; }
            if (reply.Code == OkxErrorCodes.OrderTimeout) continue; //! OKX0004
            return reply;
        }
    }
    // 4: a new id for each attempt makes two orders of one
    public async Task<OkxReply> NewId(OkxOrder order)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order with { ClOrdId = Guid.NewGuid().ToString("N") }); //! OKX0004
            if (reply.Code is "0" or OkxErrorCodes.InsufficientBalanceForOrder) return reply;
        }
    }
    // 5: the next item in the call itself
    public async Task Dequeues(Queue<OkxOrder> queue)
    {
        while (queue.Count > 0)
        {
            var reply = await client.PlaceAsync(queue.Dequeue());
            if (reply.Code == OkxErrorCodes.EndpointRequestTimeout) continue;
            Note(reply.Code);
        }
    }
    public async Task Raises(OkxOrder[] orders)
    {
        var next = 0;
        while (next < orders.Length)
        {
            var reply = await client.PlaceAsync(orders[next++]);
            if (reply.Code == OkxErrorCodes.EndpointRequestTimeout) continue;
            Note(reply.Code);
        }
    }
    // 6: from a channel, and back into it
    public async Task FromAChannel(Channel<OkxOrder> channel)
    {
        await foreach (var order in channel.Reader.ReadAllAsync())
        {
            var reply = await client.PlaceAsync(order);
            if (reply.Code == OkxErrorCodes.OrderTimeout) await channel.Writer.WriteAsync(order); //! OKX0004
        }
    }
    public async Task IntoAnother(Channel<OkxOrder> channel, Channel<OkxOrder> lost)
    {
        await foreach (var order in channel.Reader.ReadAllAsync())
        {
            var reply = await client.PlaceAsync(order);
            if (reply.Code == OkxErrorCodes.OrderTimeout) await lost.Writer.WriteAsync(order);
        }
    }
    // 7: a job that makes an order of its own in each round
    public async Task Job(string instId, decimal size)
    {
        while (true)
        {
            await PauseAsync();
            var order = new OkxOrder(instId, Guid.NewGuid().ToString("N"), size);
            var reply = await client.PlaceAsync(order);
            if (reply.Code == OkxErrorCodes.EndpointRequestTimeout) Note("late");
        }
    }
    // 8: asked first, whatever the question is called
    public async Task<bool> Finds(OkxOrder order)
    {
        while (true)
        {
            if ((await trades.PlaceAsync(order)).Code is "0" or OkxErrorCodes.InsufficientBalanceForOrder) return true;
            if (await trades.FindOrder(order.ClOrdId) is not null) return true;
        }
    }
    public async Task<bool> Checks(OkxOrder order)
    {
        while (true)
        {
            if ((await trades.PlaceAsync(order)).Code is "0" or OkxErrorCodes.InsufficientBalanceForOrder) return true;
            if (await trades.CheckOrderAsync(order.ClOrdId) != null) return true;
        }
    }
    public async Task<bool> LooksUp(OkxOrder order)
    {
        while (true)
        {
            if ((await trades.PlaceAsync(order)).Code is "0" or OkxErrorCodes.InsufficientBalanceForOrder) return true;
            if (await trades.LookupAsync(order.ClOrdId) is { } standing) return standing.Sz > 0;
        }
    }
    public async Task<bool> Reconciles(OkxOrder order)
    {
        while (true)
        {
            if ((await trades.PlaceAsync(order)).Code is "0" or OkxErrorCodes.InsufficientBalanceForOrder) return true;
            if (await trades.ReconcileAsync(order)) return true;
        }
    }
    public async Task<bool> Exists(OkxOrder order)
    {
        while (true)
        {
            if ((await trades.PlaceAsync(order)).Code is "0" or OkxErrorCodes.InsufficientBalanceForOrder) return true;
            if (await trades.OrderExistsAsync(order.ClOrdId)) return true;
        }
    }
    // 9: the balance says nothing of the order
    public async Task<bool> AsksForTheBalance(OkxOrder order)
    {
        while (true)
        {
            if ((await trades.PlaceAsync(order)).Code is "0" or OkxErrorCodes.InsufficientBalanceForOrder) return true; //! OKX0004
            Note((await trades.GetBalanceAsync()).Msg);
        }
    }
    // 10: reads, and settings that set what is set already
    public async Task Reads(string instId)
    {
        while ((await trades.CandlesAsync(instId)).Code is OkxErrorCodes.EndpointRequestTimeout or OkxErrorCodes.SystemBusy) { }
        while ((await trades.OrdersPendingAsync(instId)).Code is OkxErrorCodes.EndpointRequestTimeout or OkxErrorCodes.SystemBusy) { }
        while ((await trades.GetBalanceAsync()).Code is OkxErrorCodes.EndpointRequestTimeout or OkxErrorCodes.SystemBusy) { }
        while ((await trades.LoginAsync()).Code is OkxErrorCodes.EndpointRequestTimeout or OkxErrorCodes.SystemBusy) { }
        while ((await trades.SubscribeAsync("orders")).Code is OkxErrorCodes.EndpointRequestTimeout or OkxErrorCodes.SystemBusy) { }
        while ((await trades.SetLeverageAsync(instId, 3)).Code is OkxErrorCodes.EndpointRequestTimeout or OkxErrorCodes.SystemBusy) { }
    }
    // 11: a tuple that is taken apart
    public async Task<string> Tuple(OkxOrder order)
    {
        while (true)
        {
            var (ok, code) = await trades.TryPlaceAsync(order); //! OKX0004
            if (ok || code == OkxErrorCodes.InsufficientBalanceForOrder) return code;
        }
    }
    public async Task<string> SafeTuple(OkxOrder order)
    {
        while (true)
        {
            var (_, code) = await trades.TryPlaceAsync(order);
            if (code != OkxErrorCodes.RequestsTooFrequent) return code;
        }
    }
    // 12: a property pattern
    public async Task<OkxReply> Pattern(OkxOrder order)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order);
            if (reply is not { SCode: OkxErrorCodes.RequestsTooFrequent or OkxErrorCodes.EndpointRequestTimeout }) return reply; //! OKX0004
        }
    }
    // 13: the task in a variable: started in each round, or once
    public async Task<OkxReply> Started(OkxOrder order)
    {
        while (true)
        {
            var sending = client.PlaceAsync(order); //! OKX0004
            var reply = await sending;
            if (reply.Code is "0" or OkxErrorCodes.InsufficientBalanceForOrder) return reply;
        }
    }
    public async Task<OkxReply?> StartedOnce(OkxOrder order)
    {
        var sending = client.PlaceAsync(order);
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var reply = await sending;
            if (reply.Code == OkxErrorCodes.EndpointRequestTimeout) continue;
            return reply;
        }
        return null;
    }
    // 14: by a local function, and by a lambda
    public async Task<OkxReply> ByLocalFunction(OkxOrder order)
    {
        var reply = await Send();
        if (reply.Code == OkxErrorCodes.OrderTimeout) reply = await Send(); //! OKX0004
        return reply;

        Task<OkxReply> Send() => client.PlaceAsync(order);
    }
    public async Task<OkxReply> ByLambda(OkxOrder order)
    {
        Func<Task<OkxReply>> send = () => client.PlaceAsync(order);
        var reply = await send();
        if (reply.Code == OkxErrorCodes.OrderTimeout) reply = await send(); //! OKX0004
        return reply;
    }
    // 15: by HTTP: a POST trades, a GET reads
    public async Task<string?> Posts(string body)
    {
        while (true)
        {
            var response = await http.PostAsync("https://www.okx.com/api/v5/trade/order", new StringContent(body)); //! OKX0004
            using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            var code = json.RootElement.GetProperty("code").GetString();
            if (code is "0" or OkxErrorCodes.InsufficientBalanceForOrder) return code;
            await PauseAsync();
        }
    }
    public async Task<string?> PostsSafely(string body)
    {
        while (true)
        {
            var response = await http.PostAsync("https://www.okx.com/api/v5/trade/order", new StringContent(body));
            using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            var code = json.RootElement.GetProperty("code").GetString();
            if (code != OkxErrorCodes.RequestsTooFrequent) return code;
            await PauseAsync();
        }
    }
    public async Task<string?> Gets()
    {
        while (true)
        {
            var response = await http.GetAsync("https://www.okx.com/api/v5/market/ticker?instId=BTC-USDT");
            using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            var code = json.RootElement.GetProperty("code").GetString();
            if (code is "0" or OkxErrorCodes.InstrumentIdNotFound) return code;
            await PauseAsync();
        }
    }
    // 16: once more in the arm of a switch; what is left goes back to the caller
    public async Task<OkxReply> InAnArm(OkxOrder order)
    {
        var reply = await client.PlaceAsync(order);
        return reply.Code switch
        {
            OkxErrorCodes.RequestsTooFrequent => await client.PlaceAsync(order),
            OkxErrorCodes.OrderTimeout => await client.PlaceAsync(order), //! OKX0004
            _ => reply,
        };
    }
    // 17: what goes over a socket is told by its operation
    public interface IOkxSocket { Task<OkxReply> SendAsync(string op, object args); }
    public async Task Subscribes(IOkxSocket socket, object channel)
    {
        for (var i = 0; i < 5; i++)
        {
            var reply = await socket.SendAsync("subscribe", channel);
            if (reply.Code == "0") return;
            if (reply.Code == OkxErrorCodes.OrderTimeout) continue;
            throw new OkxException(reply.Code);
        }
    }
    public async Task Orders(IOkxSocket socket, object order)
    {
        for (var i = 0; i < 5; i++)
        {
            var reply = await socket.SendAsync("order", order);
            if (reply.Code == "0") return;
            if (reply.Code == OkxErrorCodes.OrderTimeout) continue; //! OKX0004
            throw new OkxException(reply.Code);
        }
    }
}
