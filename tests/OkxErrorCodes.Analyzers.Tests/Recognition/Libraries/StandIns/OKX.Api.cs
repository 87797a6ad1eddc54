// The public shapes that a bot sees of OKX.Api.
using System.Threading.Tasks;
using ApiSharp.Models;

namespace OKX.Api
{
    public class OkxRestApiClient
    {
        public Trade.OkxTradeRestClient Trade { get; set; } = null!;
    }
}

namespace OKX.Api.Trade
{
    public class OkxTradeOrderPlaceResponse
    {
        public string ErrorCode { get; set; } = "";

        public long? OrderId { get; set; }
    }

    public class OkxTradeRestClient
    {
        public Task<RestCallResult<OkxTradeOrderPlaceResponse>> PlaceOrderAsync(string instrumentId, decimal size) => null!;
    }
}
