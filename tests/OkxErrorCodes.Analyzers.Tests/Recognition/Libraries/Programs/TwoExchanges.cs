// Where another exchange is named as well, only what comes from OKX's client is certain.
using System.Threading.Tasks;
using Bybit.Net.Clients;
using CryptoExchange.Net.Objects;
using OKX.Net.Clients;

namespace Bot
{
    public class Desk
    {
        private readonly BybitRestClient _bybit = new();
        private readonly OKXRestClient _okx = new();

        public static bool IsLow(Error error) => error.ErrorCode == "51008"; //! OKX0010

        public async Task<bool> BybitAsync()
        {
            var result = await _bybit.PlaceOrderAsync("BTCUSDT");
            return result.Error?.ErrorCode == "51008";
        }

        public async Task<bool> OkxAsync()
        {
            var result = await _okx.UnifiedApi.Trading.PlaceOrderAsync("BTC-USDT", 1m);
            return result.Error?.ErrorCode == "51008"; //! OKX0001
        }
    }
}
