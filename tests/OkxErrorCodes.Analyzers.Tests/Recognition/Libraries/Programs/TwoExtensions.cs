// Beside another exchange in the same file, a class that is named for OKX makes the shared errors possible.
using CryptoExchange.Net.Objects;

namespace Bot
{
    public static class OkxErrorExtensions
    {
        public static bool IsLow(this Error error) => error.Code == 51008; //! OKX0010
    }

    public static class BybitErrorExtensions
    {
        public static bool IsLow(this Error error) => error.Code == 51008;
    }
}
