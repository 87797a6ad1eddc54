using System.Threading.Tasks;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>The bot of <see cref="TradingProgram"/> with what codes are mapped to: a log, metrics, a web server, a window, texts.</summary>
internal static class MappingProgram
{
    private const string Usings =
        """
        using System.Diagnostics;
        using System.Diagnostics.Metrics;
        using System.Net;
        using System.Text;
        using System.Text.Json.Nodes;
        using System.Threading.Channels;

        """;

    private const string Members =
        """
        private readonly ILogger _logger = null!;
        private readonly INotifier _notifier = null!;
        private readonly IStringLocalizer _texts = null!;
        private readonly Mock<IExchange> _mock = new();
        private readonly FakeOkxServer _server = new();
        private readonly MainWindow _window = new();
        private readonly Dictionary<string, int> _counts = new();
        private readonly Channel<Order> _orders = Channel.CreateUnbounded<Order>();
        private readonly Counter<int> _failures = new Meter("okx").CreateCounter<int>("failures");
        private int _throttled;
        private int _attempts;
        private bool _paused;
        private decimal _size;
        private string _lastError = "";

        public event EventHandler<RefusedEventArgs>? Refused;

        public string Hint { get; set; } = "";
        public decimal Leverage { get; set; }

        private Task HalveAsync(Order order) => Task.CompletedTask;
        private Task ExplainAsync(Order order) => Task.CompletedTask;
        private Task<OkxReply> HandleAsync(string code) => throw new NotImplementedException();
        private Order Halved(Order order) => order;

        """;

    private const string Types =
        """

        public enum LogLevel { Information, Warning, Error }
        public interface ILogger { void Log(LogLevel level, string text); void LogWarning(string text); }
        public interface INotifier { Task SendAlertAsync(string text); Task NotifyAsync(string text); }
        public interface IStringLocalizer { string this[string key] { get; } Task<string> GetTextAsync(string key); }
        public interface IExchange { Task<OkxReply> PlaceOrderAsync(Order order); }
        public interface IResult { }
        public static class Results
        {
            public static IResult StatusCode(int code) => null!;
            public static IResult Problem(string text) => null!;
        }
        public enum GrpcCode { Unavailable, InvalidArgument, Unknown }
        public sealed record GrpcStatus(GrpcCode Code, string Detail);
        public sealed class HttpResponse { public int StatusCode { get; set; } public Task WriteAsync(string text) => Task.CompletedTask; }
        public sealed class HttpContext { public HttpResponse Response { get; } = new(); }
        public sealed class Mock<T> { public Mock<T> Setup(Func<T, object> call) => this; public Mock<T> Returns(OkxReply reply) => this; }
        public sealed class FakeOkxServer { public void RespondWith(int status, string body) { } }
        public sealed class Label { public string Text { get; set; } = ""; public ConsoleColor ForeColor { get; set; } }
        public sealed class MainWindow { public Label Status { get; } = new(); public void Invoke(Action action) => action(); }
        public sealed class RefusedEventArgs : EventArgs { public RefusedEventArgs(string reason) { } }
        public sealed record Result<T>(T? Value, string Error) { public static Result<T> Fail(string error) => new(default, error); }
        public sealed record ErrorInfo(bool IsFatal, bool IsFunds, string Category);
        """;

    public static Task Judge(string members) =>
        RealBots.JudgeFile(Usings + TradingProgram.Members(Members + members) + Types);
}
