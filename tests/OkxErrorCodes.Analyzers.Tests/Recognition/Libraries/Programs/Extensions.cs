// A class that is named for OKX says whose the shared errors are that it looks at.
using CryptoExchange.Net.Objects;

namespace Bot
{
    public static class OkxErrorExtensions
    {
        public static bool IsThrottled(this Error error) => error.ErrorCode is "50011" or "50061"; //! OKX0001

        public static bool IsLow(this Error error) => error.Code == 51008; //! OKX0001
    }
}
