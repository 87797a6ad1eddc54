// The public shapes that a bot sees of OKX.Net.
using System.Threading.Tasks;
using CryptoExchange.Net.Objects;
using CryptoExchange.Net.SharedApis;

namespace OKX.Net.Interfaces.Clients
{
    public interface IOKXRestClient
    {
        UnifiedApi.IOKXRestClientUnifiedApi UnifiedApi { get; }
    }
}

namespace OKX.Net.Interfaces.Clients.UnifiedApi
{
    using OKX.Net.Objects.Trade;

    public interface IOKXRestClientUnifiedApi
    {
        IOKXRestClientUnifiedApiTrading Trading { get; }

        IOKXRestClientUnifiedApiShared SharedClient { get; }
    }

    public interface IOKXRestClientUnifiedApiTrading
    {
        Task<WebCallResult<OKXOrderPlaceResponse>> PlaceOrderAsync(string symbol, decimal quantity);

        Task<WebCallResult<OKXOrderPlaceResponse>> CancelOrderAsync(string symbol, long orderId);

        Task<WebCallResult<OKXOrderPlaceResponse[]>> PlaceMultipleOrdersAsync(string[] orders);
    }

    public interface IOKXRestClientUnifiedApiShared : ISpotOrderRestClient
    {
    }
}

namespace OKX.Net.Objects.Trade
{
    public class OKXOrderPlaceResponse
    {
        public long? OrderId { get; set; }

        public string Code { get; set; } = "";

        public string Message { get; set; } = "";
    }
}

namespace OKX.Net.Clients
{
    using OKX.Net.Interfaces.Clients;
    using OKX.Net.Interfaces.Clients.UnifiedApi;

    public class OKXRestClient : IOKXRestClient
    {
        public IOKXRestClientUnifiedApi UnifiedApi { get; set; } = null!;
    }
}
