// A class that is named for nothing holds OKX.Net's client: what its calls give is OKX's.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using CryptoExchange.Net.Objects;
using OKX.Net.Clients;

namespace Bot.Trading
{
    public class RetryPolicy
    {
        private static readonly HashSet<int> s_again = new()
        {
            50011, //! OKX0011
        };

        private static readonly HashSet<int> s_retryableCodes = new() //! OKX0003
        {
            50011, //! OKX0011
            50026, //! OKX0004 OKX0011
        };

        private static readonly HashSet<string> s_gone = new()
        {
            "51400", //! OKX0011
        };

        private readonly OKXRestClient client;
        private string? lastCode;

        public RetryPolicy(OKXRestClient client) => this.client = client;

        public async Task PlaceAsync()
        {
            for (var i = 0; i < 3; i++)
            {
                var result = await client.UnifiedApi.Trading.PlaceOrderAsync("BTC-USDT", 1m); //! OKX0004
                if (result.Success)
                    return;

                lastCode = result.Error?.ErrorCode;
                if (s_again.Contains(result.Error!.Code ?? 0) || s_retryableCodes.Contains(result.Error.Code ?? 0))
                    continue;

                throw new InvalidOperationException(result.Error.ToString());
            }
        }

        public async Task<bool> AskAsync()
        {
            var result = await client.UnifiedApi.Trading.CancelOrderAsync("BTC-USDT", 1);
            if (result.Error?.Code == 51008) //! OKX0001
                return false;

            if (result.Error is { } error && ShouldWait(error))
                await Task.Delay(1);

            return IsGone(result) || IsLow(result.Error?.Code) || IsUnknown(result.Error?.ErrorCode ?? "")
                || lastCode == "51020"; //! OKX0001
        }

        public async Task<bool> AskEachAsync(string[] orders)
        {
            var result = await client.UnifiedApi.Trading.PlaceMultipleOrdersAsync(orders);
            foreach (var order in result.Data)
            {
                if (order.Code == "51008") //! OKX0001
                    return false;
            }

            return true;
        }

        private static bool ShouldWait(Error e) => e.Code == 50013; //! OKX0001

        private static bool IsGone<T>(WebCallResult<T> r) => r.Error!.ErrorCode == "51400"; //! OKX0001

        private static bool IsLow(int? number) => number is 51008; //! OKX0001

        private static bool IsUnknown(string why) => s_gone.Contains(why);
    }
}
