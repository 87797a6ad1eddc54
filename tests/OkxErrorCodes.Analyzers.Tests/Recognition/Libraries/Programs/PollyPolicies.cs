// Polly before v8, and its handlers for HTTP.
using System;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Polly;

namespace Bot.Okx.Policies
{
    public record OkxReply(string Code, string SCode);

    public class OkxException : Exception
    {
        public string Code { get; } = "";
    }

    public class Policies
    {
        public object Exceptions() => Policy
            .Handle<OkxException>(e => e.Code == "50004") //! OKX0001 OKX0004
            .WaitAndRetryAsync(3, _ => TimeSpan.FromSeconds(1));

        public object Results() => Policy.HandleResult<OkxReply>(r => r.SCode == "50004").RetryAsync(3); //! OKX0001 OKX0004

        public object Block() => Policy.HandleResult<OkxReply>(r => { return r.SCode == "50004"; }).RetryAsync(3); //! OKX0001 OKX0004

        public object Fallback() => Policy.HandleResult<OkxReply>(r => r.SCode == "50004").FallbackAsync(new OkxReply("", "")); //! OKX0001

        public object Http(IHttpClientBuilder builder) => builder.AddPolicyHandler(Policy
            .Handle<OkxException>(e => e.Code == "50004") //! OKX0001 OKX0004
            .OrResult<HttpResponseMessage>(_ => false)
            .RetryAsync(2));
    }
}
