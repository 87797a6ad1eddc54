// The public shapes that a bot sees of CryptoExchange.Net: the error and result types that many exchanges share.
using System.Collections.Generic;
using System.Threading.Tasks;

namespace CryptoExchange.Net.Objects
{
    public abstract class Error
    {
        public int? Code { get; set; }

        public string? ErrorCode { get; set; }

        public string? Message { get; set; }

        public bool IsTransient { get; set; }
    }

    public class ServerError : Error
    {
        public ServerError(string errorCode, Errors.ErrorInfo info)
        {
            ErrorCode = errorCode;
            IsTransient = info.IsTransient;
        }
    }

    public class CallResult
    {
        public bool Success => Error is null;

        public Error? Error { get; set; }
    }

    public class WebCallResult<T> : CallResult
    {
        public T Data { get; set; } = default!;
    }
}

namespace CryptoExchange.Net.Objects.Errors
{
    public class ErrorInfo
    {
        public ErrorInfo(string description, bool isTransient, params string[] errorCodes)
        {
            IsTransient = isTransient;
            ErrorCodes = errorCodes;
        }

        public bool IsTransient { get; }

        public IReadOnlyList<string> ErrorCodes { get; }
    }
}

namespace CryptoExchange.Net.SharedApis
{
    using CryptoExchange.Net.Objects;

    public class SharedId
    {
        public string Id { get; set; } = "";
    }

    public interface ISpotOrderRestClient
    {
        Task<WebCallResult<SharedId>> PlaceSpotOrderAsync(string symbol, decimal quantity);

        Task<WebCallResult<SharedId>> CancelSpotOrderAsync(string symbol, string orderId);
    }
}
