// Polly v8: what a strategy that sends again is told to handle, in all its spellings. What only falls back or breaks sends nothing.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.CircuitBreaker;
using Polly.Fallback;
using Polly.Hedging;
using Polly.Retry;

namespace Bot.Okx.Strategies
{
    public record OkxReply(string Code, string SCode);

    public class OkxException : Exception
    {
        public string Code { get; } = "";
    }

    public class Strategies
    {
        private static readonly HashSet<string> s_codes = new()
        {
            "50004", //! OKX0004 OKX0011
            "50011", //! OKX0011
        };

        private static readonly string[] s_reported = { "50004" }; //! OKX0011

        private static readonly PredicateBuilder<OkxReply> s_transient = new PredicateBuilder<OkxReply>()
            .HandleResult(reply => reply.Code == "50004"); //! OKX0001 OKX0004

        public object Expression() => new RetryStrategyOptions<OkxReply>
        {
            ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result!.Code == "50004"), //! OKX0001 OKX0004
        };

        public object Created() => new ResiliencePipelineBuilder<OkxReply>().AddRetry(new()
        {
            ShouldHandle = args => new ValueTask<bool>(args.Outcome.Result!.Code == "50004"), //! OKX0001 OKX0004
        });

        public object Block() => new ResiliencePipelineBuilder<OkxReply>().AddRetry(new()
        {
            ShouldHandle = args =>
            {
                return ValueTask.FromResult(args.Outcome.Result is { Code: "50004" } or { SCode: "50011" }); //! OKX0001 OKX0004
            },
        });

        public object Branches() => new ResiliencePipelineBuilder<OkxReply>().AddRetry(new()
        {
            ShouldHandle = args =>
            {
                if (args.Outcome.Result?.Code == "50004") //! OKX0001 OKX0004
                    return PredicateResult.True();

                if (args.Outcome.Result?.Code == "51008") //! OKX0001
                    return PredicateResult.False();

                return PredicateResult.False();
            },
        });

        public object Async() => new ResiliencePipelineBuilder<HttpResponseMessage>().AddRetry(new HttpRetryStrategyOptions
        {
            ShouldHandle = async args =>
            {
                var reply = await args.Outcome.Result!.Content.ReadFromJsonAsync<OkxReply>();
                return reply!.Code is "50004"; //! OKX0001 OKX0004
            },
        });

        public object Arms() => new ResiliencePipelineBuilder<OkxReply>().AddRetry(new()
        {
            ShouldHandle = static args => args.Outcome switch
            {
                { Result.Code: "50004" } => PredicateResult.True(), //! OKX0001 OKX0004
                { Exception: OkxException { Code: "50026" } } => PredicateResult.True(), //! OKX0001 OKX0004
                { Result.Code: "51008" } => PredicateResult.False(), //! OKX0001
                _ => PredicateResult.False(),
            },
        });

        public object Variable()
        {
            var options = new RetryStrategyOptions<OkxReply>();
            options.ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result!.Code is "50011" or "50004"); //! OKX0001 OKX0004
            return new ResiliencePipelineBuilder<OkxReply>().AddRetry(options);
        }

        public object Method() => new RetryStrategyOptions<OkxReply> { ShouldHandle = IsWorthIt };

        public object List() => new RetryStrategyOptions<OkxReply>
        {
            ShouldHandle = args => ValueTask.FromResult(s_codes.Contains(args.Outcome.Result!.Code)),
        };

        public bool IsReported(OkxReply reply) => s_reported.Contains(reply.Code);

        public object Predicate() => new RetryStrategyOptions<OkxReply>
        {
            ShouldHandle = args => ValueTask.FromResult(IsUnsure(args.Outcome.Result!.Code)),
        };

        public object NegatedPredicate() => new RetryStrategyOptions<OkxReply>
        {
            ShouldHandle = args => ValueTask.FromResult(!IsFinal(args.Outcome.Result!.Code)),
        };

        public object Builder() => new RetryStrategyOptions<OkxReply>
        {
            ShouldHandle = new PredicateBuilder<OkxReply>()
                .Handle<OkxException>(e => e.Code == "50004") //! OKX0001 OKX0004
                .HandleResult(reply => reply.Code == "50011"), //! OKX0001
        };

        public object BuilderInAField() => new RetryStrategyOptions<OkxReply> { ShouldHandle = s_transient };

        public object Hedging() => new HedgingStrategyOptions<OkxReply>
        {
            ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result!.Code == "50004"), //! OKX0001 OKX0004
        };

        public object Fallback() => new FallbackStrategyOptions<OkxReply>
        {
            ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result!.Code == "50004"), //! OKX0001
        };

        public object Breaker() => new CircuitBreakerStrategyOptions<OkxReply>
        {
            ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result!.Code == "50004"), //! OKX0001
        };

        public object AllOthers() => new RetryStrategyOptions<OkxReply>
        {
            ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result!.Code != "50004"), //! OKX0001
        };

        public object RateLimit() => new RetryStrategyOptions<OkxReply>
        {
            ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result!.Code == "50011"), //! OKX0001
        };

        private static bool IsUnsure(string code) => code is "50026"; //! OKX0001 OKX0004

        private static bool IsFinal(string code) => code is "50026"; //! OKX0001

        private static ValueTask<bool> IsWorthIt(RetryPredicateArguments<OkxReply> args) =>
            ValueTask.FromResult(args.Outcome.Result!.Code == "50004"); //! OKX0001 OKX0004
    }
}
