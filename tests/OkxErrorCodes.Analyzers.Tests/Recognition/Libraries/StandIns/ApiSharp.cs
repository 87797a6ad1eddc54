// The public shapes that a bot sees of ApiSharp, which OKX.Api is built on.
namespace ApiSharp.Models
{
    public class Error
    {
        public int? Code { get; set; }

        public string Message { get; set; } = "";
    }

    public class RestCallResult<T>
    {
        public bool Success => Error is null;

        public T Data { get; set; } = default!;

        public Error? Error { get; set; }
    }
}
