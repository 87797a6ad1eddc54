namespace OkxAnalyzers.Tests.Flow.Runs;

/// <summary>
/// What all programs know: an exchange that a test plays. Everything goes through interfaces, so that the programs' own text is all that
/// an analysis can read.
/// </summary>
internal static class Exchange
{
    public const string FileName = "Exchange.cs";

    public const string Source = """
        #nullable enable
        using System;
        using System.Threading.Tasks;

        namespace OkxBot;

        public sealed record Order(string ClOrdId, decimal Size);
        public sealed record Reply(string SCode);
        public sealed class OkxException : Exception { public OkxException(string code) => Code = code; public string Code { get; } }
        public sealed class OrderRefusedException : Exception { public OrderRefusedException(string code) => Stage.Refused(code); }

        public interface IOkxClient
        {
            Task<Reply> PlaceAsync(Order order);
            Task<Reply?> GetOrderAsync(string clOrdId);
        }

        public interface ISignals { bool Ready(); }

        public abstract class Desk
        {
            protected static readonly int[] Delays = { 1, 2, 5 };
            protected readonly IOkxClient client = new Played();
            protected readonly ISignals signals = new Played();

            protected void Halve() { }
            protected void Drop() { }
            protected void Note(string text) { }
            protected Task PauseAsync() => Task.CompletedTask;
        }

        public abstract class DecidingDesk : Desk
        {
            public abstract Task<string> Handle(Reply first, Reply reply, Order order);
        }

        public abstract class SendingDesk : Desk
        {
            public abstract Task<Reply?> SendAsync(Order order, int left);
        }

        public static class Stage
        {
            public static Func<string> NextCode = () => "";
            public static Func<string> OtherCode = () => "";
            public static Func<bool> Ready = () => false;
            public static Func<bool> Throws = () => false;
            public static Action<object, string> Sent = (_, _) => { };
            public static Action Asked = () => { };
            public static Action<string> Refused = _ => { };

            public static Task Decide(DecidingDesk desk) =>
                desk.Handle(new Reply(OtherCode()), new Reply(NextCode()), new Order("a1", 8));

            public static Task Send(SendingDesk desk) => desk.SendAsync(new Order("a1", 8), 3);
        }

        internal sealed class Played : IOkxClient, ISignals
        {
            public bool Ready() => Stage.Ready();

            public Task<Reply> PlaceAsync(Order order)
            {
                var code = Stage.NextCode();
                Stage.Sent(order, code);
                return Stage.Throws() ? Task.FromException<Reply>(new OkxException(code)) : Task.FromResult(new Reply(code));
            }

            public Task<Reply?> GetOrderAsync(string clOrdId)
            {
                Stage.Asked();
                return Task.FromResult<Reply?>(null);
            }
        }
        """;
}
