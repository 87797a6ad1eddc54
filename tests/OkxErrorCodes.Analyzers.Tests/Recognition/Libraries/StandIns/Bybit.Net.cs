// Another exchange's client, on the same shared library.
using System.Threading.Tasks;
using CryptoExchange.Net.Objects;

namespace Bybit.Net.Clients
{
    public class BybitRestClient
    {
        public Task<WebCallResult<string>> PlaceOrderAsync(string symbol) => null!;
    }
}
