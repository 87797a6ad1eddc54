// A client that a field keeps, and numbers that may be missing: the same order is sent again, whatever else the loop notes down.
using System.Threading.Tasks;
using CryptoExchange.Net.Objects;
using OKX.Net.Interfaces.Clients;

namespace Bot.Loops
{
    public class Desk
    {
        private readonly IOKXRestClient _rest;
        private Error? _last;
        private int _count;

        public Desk(IOKXRestClient rest) => _rest = rest;

        public async Task NumberAsync()
        {
            while (true)
            {
                var result = await _rest.UnifiedApi.Trading.PlaceOrderAsync("BTC-USDT", 1m);
                if (result.Error?.Code == 50026) //! OKX0001 OKX0004
                    continue;

                break;
            }
        }

        public async Task NumberOrZeroAsync()
        {
            while (true)
            {
                var result = await _rest.UnifiedApi.Trading.PlaceOrderAsync("BTC-USDT", 1m);
                if ((result.Error?.Code ?? 0) == 50026) //! OKX0001 OKX0004
                    continue;

                break;
            }
        }

        public async Task NotedAsync()
        {
            while (true)
            {
                var result = await _rest.UnifiedApi.Trading.PlaceOrderAsync("BTC-USDT", 1m);
                _last = result.Error;
                _count++;
                if (result.Error is { ErrorCode: "50004" }) //! OKX0001 OKX0004
                {
                    await Task.Delay(100);
                    continue;
                }

                break;
            }
        }

        public async Task AnotherQuantityAsync()
        {
            var quantity = 1m;
            while (true)
            {
                var result = await _rest.UnifiedApi.Trading.PlaceOrderAsync("BTC-USDT", quantity);
                _last = result.Error;
                if (result.Error?.Code == 50026) //! OKX0001
                {
                    quantity /= 2;
                    continue;
                }

                break;
            }
        }

        // The library's flag is set for 50026, 51054 and 51149 too.
        public async Task WhileTransientAsync()
        {
            while (true)
            {
                var result = await _rest.UnifiedApi.Trading.PlaceOrderAsync("BTC-USDT", 1m); //! OKX0004
                if (result.Success || !result.Error!.IsTransient)
                    return;

                await Task.Delay(100);
            }
        }

        public async Task WhileMaybeTransientAsync()
        {
            while (true)
            {
                var result = await _rest.UnifiedApi.Trading.PlaceOrderAsync("BTC-USDT", 1m); //! OKX0004
                if (result.Error?.IsTransient != true)
                    return;
            }
        }

        public async Task WhereTransientAndRefusedAsync()
        {
            while (true)
            {
                var result = await _rest.UnifiedApi.Trading.PlaceOrderAsync("BTC-USDT", 1m);
                if (result.Success || result.Error!.IsTransient)
                    return;

                if (result.Error.Code != 50011) //! OKX0001
                    return;

                await Task.Delay(100);
            }
        }

        public bool IsLow() => _last?.ErrorCode == "51008" && _count > 0; //! OKX0001
    }
}
