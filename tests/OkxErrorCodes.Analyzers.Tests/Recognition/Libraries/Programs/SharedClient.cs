// A shared interface is whose client it was taken from.
using System.Threading.Tasks;
using CryptoExchange.Net.SharedApis;
using OKX.Net.Interfaces.Clients;

namespace Bot
{
    public class Desk
    {
        private readonly ISpotOrderRestClient _spot;

        public Desk(IOKXRestClient exchange) => _spot = exchange.UnifiedApi.SharedClient;

        public async Task<bool> PlaceAsync()
        {
            var result = await _spot.PlaceSpotOrderAsync("BTC-USDT", 1m);
            switch (result.Error?.ErrorCode)
            {
                case "51020": //! OKX0001
                    return false;
            }

            return result.Error?.ErrorCode != "51008"; //! OKX0001
        }
    }
}
