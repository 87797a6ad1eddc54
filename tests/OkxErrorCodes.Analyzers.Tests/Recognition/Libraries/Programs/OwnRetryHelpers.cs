// A bot's own retry helper, and the flag that another part of it follows.
using System;
using System.Threading.Tasks;

namespace Bot.Okx.Helpers
{
    public record OkxOrder(string Id);

    public record OkxReply(string Code, string SCode);

    public record OkxError(string Code, bool IsRetryable);

    public class OkxTrader
    {
        public Task<OkxReply> PlaceAsync(OkxOrder order) => null!;

        public Task<OkxReply> GetBalanceAsync() => null!;
    }

    public static class Attempts
    {
        public static Task<T> RetryAsync<T>(Func<Task<T>> send, Func<T, bool> again) => null!;

        public static Task<T> RetryUntilAsync<T>(Func<Task<T>> send, Func<T, bool> isDone) => null!;

        public static Task<T> RunAsync<T>(Func<Task<T>> send, Func<T, bool>? shouldRetry = null) => null!;

        public static Task<T> RetryWithAttempt<T>(Func<Task<T>> send, Func<T, int, bool> when) => null!;
    }

    public class Desk
    {
        private readonly OkxTrader _okx = new();

        public Task Predicate(OkxOrder o) =>
            Attempts.RetryAsync(() => _okx.PlaceAsync(o), r => r.SCode == "50004"); //! OKX0001 OKX0004

        public Task Named(OkxOrder o) =>
            Attempts.RunAsync(() => _okx.PlaceAsync(o), shouldRetry: r => r.SCode == "50004"); //! OKX0001 OKX0004

        public Task ByPosition(OkxOrder o) =>
            Attempts.RunAsync(() => _okx.PlaceAsync(o), r => { return r.SCode is "50004" or "50011"; }); //! OKX0001 OKX0004

        public Task Counted(OkxOrder o) => Attempts.RetryWithAttempt(
            async () =>
            {
                var reply = await _okx.PlaceAsync(o);
                return reply;
            },
            (r, attempt) => attempt < 3 && r.SCode == "50004"); //! OKX0001 OKX0004

        public Task Read() => Attempts.RetryAsync(() => _okx.GetBalanceAsync(), r => r.SCode == "50004"); //! OKX0001

        public Task Until(OkxOrder o) => Attempts.RetryUntilAsync(() => _okx.PlaceAsync(o), r => r.SCode == "50004"); //! OKX0001

        public OkxError Flag(string c) => new OkxError(c, IsRetryable: c is "50004"); //! OKX0001 OKX0004

        public OkxError FlagByPosition(string code) => new(code, code is "50011" or "50026"); //! OKX0001 OKX0004

        public OkxError FlagByArms(string code) => new(
            code,
            code switch
            {
                "50004" => true, //! OKX0001 OKX0004
                "50011" => true, //! OKX0001
                _ => false,
            });

        public OkxError FlagOfOthers(string code) => new(code, IsRetryable: code is not "50004"); //! OKX0001
    }
}
