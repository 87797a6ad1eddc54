// The shared library by itself is nobody's.
using CryptoExchange.Net.Objects;

namespace Bot.Helpers
{
    public static class ErrorClassifier
    {
        public static bool IsTransient(Error error) => error.ErrorCode is "50001" or "50026";

        public static bool IsLow<T>(WebCallResult<T> result) => !result.Success && result.Error!.Code == 51008;

        public static string Describe(Error? error) => error?.Code switch
        {
            51008 => "low",
            50011 => "many",
            _ => "?",
        };
    }
}
