// No client, only the library's namespace: the file is OKX's, but not a type of its own beside it.
using System.Collections.Generic;
using CryptoExchange.Net.Objects;
using OKX.Net.Clients;

namespace Bot.Helpers
{
    public static class ErrorClassifier
    {
        private static readonly Dictionary<string, string> s_texts = new()
        {
            ["51008"] = "low", //! OKX0011
            ["51020"] = "small", //! OKX0011
        };

        public static bool IsBusy(Error error) => error.ErrorCode is "50001" or "50013"; //! OKX0001

        public static bool IsLow<T>(WebCallResult<T> result) => !result.Success && result.Error!.Code == 51008; //! OKX0001

        public static bool IsSmall(string errorCode) => errorCode == "51020"; //! OKX0001

        public static string Text(Error error) => s_texts[error.ErrorCode!];

        public static bool IsPaid(Payment payment) => payment.Code == "51020"; //! OKX0010
    }

    public class Payment
    {
        public string Code { get; set; } = "";
    }
}
