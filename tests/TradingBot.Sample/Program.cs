using TradingBot.BitMart;
using TradingBot.Okx;
using TradingBot.Storage;
using TradingBot.Trading;

if (args.Contains("--help") || args.Length == 0)
{
    Console.WriteLine("TradingBot --simulate   run one round against canned answers, no network");
    Console.WriteLine("TradingBot --live       run one round with the keys in OKX_KEY, OKX_SECRET, OKX_PASSPHRASE");
    return 0;
}

var live = args.Contains("--live");
var credentials = new OkxCredentials(Setting("OKX_KEY"), Setting("OKX_SECRET"), Setting("OKX_PASSPHRASE"));
using var okxHttp = new HttpClient(live ? new HttpClientHandler() : new CannedAnswers()) { BaseAddress = new Uri("https://www.okx.com") };
using var bitMartHttp = new HttpClient(
    live ? new HttpClientHandler() : new CannedAnswers()) { BaseAddress = new Uri("https://api-cloud.bitmart.com") };

var okx = new OkxClient(okxHttp, credentials);
var orders = new OrderStore();
var desk = new OrderDesk(okx, orders);
var treasury = new Treasury(okx);
var hedge = new BitMartClient(bitMartHttp);

var price = new PriceTrigger().NextBid(lastPrice: 50120.5m);
await treasury.EnsureTradingBalanceAsync("USDT", 250m);
var id = await desk.BuyAsync("BTC-USDT", price, 0.005m);
if (id is null)
    return 1;

await desk.MoveAsync("BTC-USDT", id, price + 5m);
var stopped = await desk.StopAsync("BTC-USDT", id);
if (!stopped)
    await hedge.SellAsync("BTC_USDT", 0.005m);

return 0;

string Setting(string name) => live
    ? Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is not set")
    : "simulated";

internal sealed class CannedAnswers : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.RequestUri!.AbsolutePath switch
        {
            "/api/v5/trade/order" => """{"code":"0","msg":"","data":[{"ordId":"312269865356374016","clOrdId":"","sCode":"0","sMsg":""}]}""",
            "/api/v5/trade/cancel-order" =>
                """{"code":"1","msg":"","data":[{"ordId":"312269865356374016","clOrdId":"","sCode":"51402","sMsg":"Cancellation failed as the order is already completed"}]}""",
            "/spot/v2/submit_order" => """{"code":1000,"message":"OK","trace":"simulated"}""",
            _ => """{"code":"0","msg":"","data":[]}""",
        };
        return Task.FromResult(new HttpResponseMessage { Content = new StringContent(body) });
    }
}
