// OKX.Api, whose errors are ApiSharp's.
using System.Threading.Tasks;
using ApiSharp.Models;
using OKX.Api;

namespace Bot
{
    public class Desk
    {
        private readonly OkxRestApiClient _api = new();

        public async Task<bool> PlaceAsync()
        {
            var result = await _api.Trade.PlaceOrderAsync("BTC-USDT", 1m);
            if (result.Error?.Code == 50011) //! OKX0001
                await Task.Delay(1);

            return result.Success && result.Data.ErrorCode != "51008" && !IsLow(result.Error); //! OKX0001
        }

        private static bool IsLow(Error? error) => error is { Code: 51008 }; //! OKX0001
    }
}
