using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>
/// OKX0015: what a program makes of a code that it only passes on; beside each design one like it that acts, which is OKX0003's.
/// </summary>
public sealed class MappedCodesTests
{
    // A value in an arm, and what is done instead in the other program.
    [Theory]
    [InlineData("Exception", """new InvalidOperationException("no funds")""", "new OkxApiException(code)")]
    [InlineData("Exception", """throw new InvalidOperationException("no funds")""", "throw new OkxApiException(code)")]
    [InlineData("Act", "Act.Shrink", "Act.Stop")]
    [InlineData("ErrorInfo", """new ErrorInfo(true, false, "funds")""", """new(IsFatal: true, IsFunds: false, "other")""")]
    [InlineData("ErrorInfo?", """new ErrorInfo(true, true, "funds") with { IsFatal = false }""", "null")]
    [InlineData("HttpStatusCode", "HttpStatusCode.PaymentRequired", "HttpStatusCode.BadGateway")]
    [InlineData("IResult", "Results.StatusCode(402)", "Results.Problem(code)")]
    [InlineData("GrpcStatus", """new GrpcStatus(GrpcCode.InvalidArgument, "funds")""", "new GrpcStatus(GrpcCode.Unknown, code)")]
    [InlineData("LogLevel", "LogLevel.Information", "LogLevel.Error")]
    [InlineData("string", "\"funds\"", "$\"code {code}\"")]
    [InlineData("string", "string.Format(\"funds {0}\", code)", "nameof(OkxReply) + code")]
    [InlineData("string", "_texts[\"Funds\"]", "_texts[\"Other\"]")]
    [InlineData("Task<string>", "Task.FromResult(\"funds\")", "_texts.GetTextAsync(code)")]
    [InlineData("Task<string>", "_texts.GetTextAsync(\"Funds\")", "Task.FromException<string>(new OkxApiException(code))")]
    [InlineData("Result<Order>", "Result<Order>.Fail(\"funds\")", "new Result<Order>(null, code)")]
    [InlineData("(Act, string)", "(Act.Shrink, \"funds\")", "(Act.Stop, code)")]
    [InlineData("(bool Fatal, bool Funds)", "(false, true)", "(true, false)")]
    [InlineData("Dictionary<string, object>", "new() { [\"error\"] = \"funds\" }", "new() { [\"error\"] = code, [\"fatal\"] = true }")]
    [InlineData("JsonNode", "new JsonObject { [\"error\"] = \"funds\" }", "JsonValue.Create(code)")]
    [InlineData("RefusedEventArgs", "new RefusedEventArgs(\"funds\")", "new(code)")]
    [InlineData("ConsoleColor", "ConsoleColor.Yellow", "ConsoleColor.Red")]
    [InlineData("int", "3", "-1")]
    [InlineData("TimeSpan?", "TimeSpan.FromSeconds(1)", "null")]
    [InlineData("TagList", "new() { { \"error.type\", \"funds\" } }", "new()")]
    [InlineData("OkxReply?", "Reply(\"51008\") with { Code = \"1\" }", "null")]
    [InlineData("bool?", "true", "null")]
    [InlineData("Func<string>", "() => \"funds\"", "() => code")]
    [InlineData("object", "code.Length > 4 ? new object() : Reply(code)", "Reply(code).Msg ?? \"\"")]
    public async Task A_code_becomes_a_value(string type, string value, string rest)
    {
        await MappingProgram.Judge(
            $$"""
            static OkxReply Reply(string code) => throw new NotImplementedException();

            {{type}} Map(string code) => {|OKX0015:code|} switch
            {
                "51008" => {{value}},
                _ => {{rest}},
            };
            """);
        await MappingProgram.Judge(
            $$"""
            static OkxReply Reply(string code) => throw new NotImplementedException();

            async Task<{{type}}> NextAsync(string code, Order order)
            {
                {|OKX0003:switch|} (code)
                {
                    case "51008":
                        await HalveAsync(order);
                        {{(value.StartsWith("throw") ? value : "return " + value)}};
                    default:
                        {{(rest.StartsWith("throw") ? rest : "return " + rest)}};
                }
            }
            """);
    }

    // What is told of two codes.
    [Theory]
    [InlineData("""_logger.LogWarning("funds")""", "_logger.Log(LogLevel.Error, code)")]
    [InlineData("Log(code)", "Console.Error.WriteLine(code)")]
    [InlineData("Trace.TraceWarning(code)", "Debug.Fail(code)")]
    [InlineData("""_failures.Add(1, new KeyValuePair<string, object?>("code", "funds"))""", "_failures.Add(1)")]
    [InlineData("""Activity.Current?.SetTag("error.type", "funds")""", "Activity.Current?.SetStatus(ActivityStatusCode.Error)")]
    [InlineData("_throttled++", "_counts[code]++")]
    [InlineData("_throttled += 1", "_counts[code] = _counts.GetValueOrDefault(code) + 1")]
    [InlineData("Interlocked.Increment(ref _throttled)", "_ = Interlocked.Increment(ref _throttled)")]
    [InlineData("await _notifier.SendAlertAsync(code)", "await _notifier.NotifyAsync(code).ConfigureAwait(false)")]
    [InlineData("_ = _notifier.NotifyAsync(code)", "_notifier.NotifyAsync(code).GetAwaiter().GetResult()")]
    [InlineData("Refused?.Invoke(this, new RefusedEventArgs(code))", "Refused?.Invoke(this, new RefusedEventArgs(\"other\"))")]
    [InlineData("""_window.Status.Text = "funds" """, "_window.Status.ForeColor = ConsoleColor.Red")]
    [InlineData("_window.Invoke(() => _window.Status.Text = code)", "_window.Invoke(() => Console.Beep())")]
    [InlineData("http.Response.StatusCode = 402", "http.Response.StatusCode = 502")]
    [InlineData("await http.Response.WriteAsync(code)", "http.Response.StatusCode = 502")]
    [InlineData("""_server.RespondWith(400, "{}")""", """_server.RespondWith(429, "{}")""")]
    [InlineData(
        "_mock.Setup(api => api.PlaceOrderAsync(order)).Returns(reply)",
        "_mock.Setup(api => api.PlaceOrderAsync(order)).Returns(null!)")]
    [InlineData("Environment.ExitCode = 3", "Environment.ExitCode = 1")]
    [InlineData("_lastError = \"funds\"", "_lastError = code")]
    [InlineData("Hint = \"add funds\"", "Hint = code")]
    [InlineData("reply.Status = \"funds\"", "reply.Status = code")]
    [InlineData("throw new OkxApiException(code)", "Log(code)")]
    public async Task A_code_is_told_to_somebody(string told, string rest)
    {
        await MappingProgram.Judge(Told("{|OKX0015:switch|}", told, rest, "Log(code);"));
        await MappingProgram.Judge(Told("{|OKX0003:switch|}", told, rest, "await HalveAsync(order);"));
    }

    [Theory]
    [InlineData("string text;", "text = \"funds\"", "text = code", "Log(text);")]
    [InlineData("var text = \"OKX: \";", "text += \"funds\"", "text = text + code", "Log(text);")]
    [InlineData(
        "LogLevel level; string text;",
        "(level, text) = (LogLevel.Information, \"funds\")",
        "level = LogLevel.Error; text = code",
        "_logger.Log(level, text);")]
    [InlineData("var fatal = false;", "fatal = true", "fatal = false", "Log(fatal.ToString());")]
    [InlineData(
        "var problems = new List<string>();",
        "problems.Add(\"funds\")",
        "problems.Insert(0, code)",
        "Log(string.Join(\", \", problems));")]
    [InlineData("var text = new StringBuilder();", "text.Append(code)", "text.AppendLine(code).AppendLine()", "Log(text.ToString());")]
    [InlineData("var info = new Label();", "info.Text = code", "info.ForeColor = ConsoleColor.Red", "Log(info.Text);")]
    [InlineData(
        "var found = new Dictionary<string, string>();",
        "found[\"kind\"] = \"funds\"",
        "found[\"rest\"] = code",
        "Log(found.Count.ToString());")]
    [InlineData("var pause = TimeSpan.Zero;", "pause = TimeSpan.FromSeconds(1)", "pause = TimeSpan.MaxValue", "Log(pause.ToString());")]
    public async Task A_code_becomes_the_value_of_a_variable(string declared, string first, string second, string after)
    {
        await MappingProgram.Judge(Told("{|OKX0015:switch|}", first, second, "", declared, after));
        await MappingProgram.Judge(Told("{|OKX0003:switch|}", first, second, "_paused = true;", declared, after));
    }

    [Fact]
    public Task A_code_becomes_an_out_parameter_or_the_next_of_a_sequence() => MappingProgram.Judge(
        """
        bool TryMap(string code, out Act act, ref string text)
        {
            {|OKX0015:if|} (code == "51008")
            {
                act = Act.Shrink;
                text = "funds";
            }
            else if (code is "50111" or "50113")
            {
                act = Act.Stop;
                return false;
            }
            else
            {
                act = default;
            }

            return true;
        }

        IEnumerable<string> Texts(string code)
        {
            {|OKX0015:switch|} (code)
            {
                case "51008": yield return "funds"; yield return code; break;
                case "50113": goto case "51008";
                case "50111": yield break;
                default: yield return code; break;
            }
        }
        """);

    /// <summary>Polly sends again what the exception says can be: outside, where the code is no more.</summary>
    [Fact]
    public Task A_policy_around_the_map_does_not_make_it_act() => MappingProgram.Judge(
        """
        async Task<OkxReply> PlaceAsync(Func<Func<Task<OkxReply>>, Task<OkxReply>> pipeline, Order order) => await pipeline(async () =>
        {
            var reply = await _client.PlaceOrderAsync(order);
            return {|OKX0015:reply.Code|} switch
            {
                "0" => reply,
                "51008" => throw new InvalidOperationException(),
                _ => throw new OkxApiException(reply.Code),
            };
        });
        """);

    private static string Told(string keyword, string first, string rest, string also, string declared = "", string after = "") =>
        $$"""
        async Task HandleAsync(string code, OkxReply reply, Order order, HttpContext http)
        {
            {{declared}}
            {{keyword}} (code)
            {
                case "0":
                    return;
                case "51008":
                    {{also}}
                    {{first}};
                    {{(first.StartsWith("throw") ? "" : "break;")}}
                default:
                    {{rest}};
                    break;
            }

            {{after}}
            await Wait();
        }
        """;
}
