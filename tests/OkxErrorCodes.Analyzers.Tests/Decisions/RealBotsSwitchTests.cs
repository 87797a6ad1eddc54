using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>Switches as bots write them.</summary>
public sealed class RealBotsSwitchTests
{
    public static TheoryData<string> Forgetful { get; } = new()
    {
        // A statement over a string, the most frequent form of all.
        """
        void Handle(OkxReply r)
        {
            {|OKX0003:switch|} (r.Code)
            {
                case "0": return;
                case "50011": Thread.Sleep(1000); break;
                case "51008": Log("no balance"); break;
                default: throw new OkxApiException(r.Code);
            }
        }
        """,
        // An int.
        """
        void Handle(OkxApiException e)
        {
            {|OKX0015:switch|} (e.Code)
            {
                case 50111:
                case 50113: Log("keys"); break;
                case 51008: break;
                default: throw e;
            }
        }
        """,
        // A nullable int.
        """
        Act Next(OkxReply r) => {|OKX0015:r.RetCode|} switch
        {
            null or 0 => Act.Go,
            51008 => Act.Shrink,
            _ => Act.Stop,
        };
        """,
        // An enum.
        """
        Act Next(OkxReply r)
        {
            {|OKX0015:switch|} (r.Kind)
            {
                case OkxErrorKind.None: return Act.Go;
                case OkxErrorKind.RateLimit: return Act.Retry;
                case OkxErrorKind.NoBalance: return Act.Shrink;
                default: return Act.Stop;
            }
        }
        """,
        // A number made an enum.
        """
        Act Next(OkxReply r) => {|OKX0015:(OkxErrorKind)r.ErrorCode|} switch
        {
            OkxErrorKind.RateLimit => Act.Retry,
            OkxErrorKind.BadSign => Act.Stop,
            _ => Act.Stop,
        };
        """,
        // The bot's own constants.
        """
        Act Next(OkxReply r) => {|OKX0015:r.Code|} switch
        {
            Codes.RateLimit => Act.Retry,
            Codes.NoBalance => Act.Shrink,
            _ => Act.Stop,
        };
        """,
        // The package's constants say what the operand doesn't.
        """
        Act Next(string x) => {|OKX0015:x|} switch
        {
            OkxErrorCodes.RequestsTooFrequent => Act.Retry,
            OkxErrorCodes.InsufficientBalanceForOrder => Act.Shrink,
            _ => Act.Stop,
        };
        """,
        """
        Act Next(int x)
        {
            {|OKX0015:switch|} (x)
            {
                case OkxErrorCodes.AsInt.RequestsTooFrequent: return Act.Retry;
                default: return Act.Stop;
            }
        }
        """,
        // Each label tests the same member.
        """
        Act Next(OkxReply r) => {|OKX0015:r|} switch
        {
            { Code: "0" } => Act.Go,
            { Code: "51008" } => Act.Shrink,
            { Code: "50111" or "50113" } => Act.Stop,
            _ => Act.Stop,
        };
        """,
        """
        void Next(OkxReply r)
        {
            {|OKX0003:switch|} (r)
            {
                case { Code: "51008" }: Log("small"); break;
                case { Code: "50011" }: Thread.Sleep(1); break;
            }
        }
        """,
        // A label with an extra guard handles its own code only.
        """
        Act Next(OkxReply r, int attempt) => {|OKX0015:r.Code|} switch
        {
            "50011" or "50040" or "50061" when attempt < 3 => Act.Retry,
            "50111" => Act.Stop,
            _ => Act.Stop,
        };
        """,
        // A range for the trade codes, but none for the general ones.
        """
        Act Next(OkxReply r) => {|OKX0015:r.ErrorCode|} switch
        {
            0 => Act.Go,
            50011 => Act.Retry,
            >= 51000 and < 55000 => Act.Shrink,
            _ => Act.Stop,
        };
        """,
        // A range for the general codes, but a trade code brings the trade codes.
        """
        Act Next(OkxReply r) => {|OKX0015:r.ErrorCode|} switch
        {
            51008 => Act.Shrink,
            >= 50000 and < 51000 => Act.Retry,
            _ => Act.Stop,
        };
        """,
        """
        Act Next(OkxReply r) => {|OKX0015:r.Code|} switch
        {
            "51008" => Act.Shrink,
            var c when c.StartsWith("50") => Act.Retry,
            _ => Act.Stop,
        };
        """,
        // The inner switch; the outer one only asks whether all went well.
        """
        void Handle(OkxReply r)
        {
            switch (r.Code)
            {
                case "0": return;
                case "1":
                case "2":
                    {|OKX0015:switch|} (r.Data[0].SCode)
                    {
                        case "51008": Log("small"); break;
                        case "51137": Log("price"); break;
                    }
                    break;
                default: throw new OkxApiException(r.Code);
            }
        }
        """,
        // The outer and the inner one.
        """
        Act Next(OkxReply r) => {|OKX0015:r.Code|} switch
        {
            "50011" => Act.Retry,
            "1" => {|OKX0015:r.Data[0].SCode|} switch { "51008" => Act.Shrink, "51137" => Act.Stop, _ => Act.Stop },
            _ => Act.Stop,
        };
        """,
        // From JSON.
        """
        void Read(JsonDocument okx)
        {
            {|OKX0015:switch|} (okx.RootElement.GetProperty("sCode").GetString())
            {
                case "51008": Log("small"); break;
                default: Log("?"); break;
            }
        }
        """,
        // Parsed first.
        """
        Act Next(OkxReply r) => {|OKX0015:int.Parse(r.Code)|} switch
        {
            0 => Act.Go,
            50011 => Act.Retry,
            50111 => Act.Stop,
            _ => Act.Stop,
        };
        """,
        """
        void Next(OkxReply r)
        {
            if (int.TryParse(r.Code, out var code))
            {
                {|OKX0015:switch|} (code)
                {
                    case 50111: Log("key"); break;
                }
            }
        }
        """,
        // An if before it leaves for one code only.
        """
        Act Next(OkxReply r)
        {
            if (r.Code == "50011")
                return Act.Retry;
            {|OKX0015:switch|} (r.Code)
            {
                case "50111": return Act.Stop;
                default: return Act.Stop;
            }
        }
        """,
        // An if before it does not leave.
        """
        Act Next(OkxReply r)
        {
            if (IsTemporary(r.Code))
                Log(r.Code);
            {|OKX0015:switch|} (r.Code)
            {
                case "50111": return Act.Stop;
                default: return Act.Stop;
            }
        }
        """,
        // The catch before it takes one code only.
        """
        async Task Go(Order o)
        {
            try
            {
                await _client.PlaceOrderAsync(o);
            }
            catch (OkxApiException e) when (e.ErrorCode == "50011")
            {
                await Wait();
            }
            catch (OkxApiException e)
            {
                {|OKX0015:switch|} (e.ErrorCode)
                {
                    case "50111": return;
                    default: throw new OkxApiException("");
                }
            }
        }
        """,
        // A guard about something else.
        """
        Act Next(OkxReply r, int attempt)
        {
            {|OKX0015:switch|} (r.Code)
            {
                case "50111": return Act.Stop;
                case var _ when attempt < 3: return Act.Retry;
                default: return Act.Stop;
            }
        }
        """,
        // Text for the program itself.
        """
        string NextState(OkxReply r) => {|OKX0015:r.Code|} switch
        {
            "50111" => "stopped",
            "50011" => "waiting",
            _ => "failed",
        };
        """,
        // Words for people.
        """
        static string Describe(string okxCode) => {|OKX0015:okxCode|} switch
        {
            "50011" => "too fast",
            "51008" => "too poor",
            _ => "unknown",
        };
        """,
        """
        static string GetErrorMessage(OkxReply r)
        {
            {|OKX0015:switch|} (r.Code)
            {
                case "50011": return "too fast";
                case "51008": return $"too poor: {r.Msg}";
                default: return r.Msg;
            }
        }
        """,
        """
        static string FormatReason(OkxErrorKind kind) => {|OKX0015:kind|} switch
        {
            OkxErrorKind.Timeout => "timeout",
            OkxErrorKind.NoBalance => "balance",
            _ => kind.ToString(),
        };
        """,
        """
        string ErrorText(OkxReply r)
        {
            string text;
            {|OKX0015:switch|} (r.Code)
            {
                case "51008": text = "poor"; break;
                default: text = r.Msg; break;
            }
            return text;
        }
        """,
        // It says what happened, and stops the bot too.
        """
        void Describe(OkxReply r)
        {
            {|OKX0003:switch|} (r.Code)
            {
                case "50111":
                    Log("keys");
                    Environment.Exit(1);
                    break;
                case "50011": Thread.Sleep(1000); break;
            }
        }
        """,
        // All general codes, but not those of trade.
        """
        Act Next(OkxReply r) => {|OKX0015:r.Code|} switch
        {
            "50001" or "50004" or "50011" or "50013" or "50026" or "50040" or "50061" or "50102" => Act.Retry,
            "51008" => Act.Shrink,
            _ => Act.Stop,
        };
        """,
        // A local function, a lambda.
        """
        void Run(OkxReply r)
        {
            Act Next() => {|OKX0015:r.Code|} switch
            {
                "50111" => Act.Stop,
                _ => Act.Go,
            };
            Log(Next().ToString());
        }
        """,
        """
        Func<OkxReply, Act> _next = r => {|OKX0015:r.Code|} switch
        {
            "50111" => Act.Stop,
            _ => Act.Go,
        };
        """,
        // A websocket's codes.
        """
        void OnEvent(OkxReply r)
        {
            {|OKX0015:switch|} (r.Code)
            {
                case "60009": Log("login"); break;
                case "60012": Log("request"); break;
            }
        }
        """,
    };

    public static TheoryData<string> Careful { get; } = new()
    {
        // Only whether it went well.
        """
        void Handle(OkxReply r)
        {
            switch (r.Code)
            {
                case "0": return;
                default: throw new OkxApiException(r.Code);
            }
        }
        """,
        """
        Act Next(OkxReply r) => r.Code switch
        {
            "0" => Act.Go,
            "1" or "2" => Act.Stop,
            _ => Act.Stop,
        };
        """,
        """
        Act Next(OkxReply r)
        {
            switch (r.Code)
            {
                default: return Act.Stop;
            }
        }
        """,
        // Retryable codes leave before.
        """
        Act Next(OkxReply r)
        {
            if (IsTemporary(r.Code))
                return Act.Retry;
            switch (r.Code)
            {
                case "51008": return Act.Shrink;
                default: return Act.Stop;
            }
        }
        """,
        """
        Act Next(OkxReply r)
        {
            if (_transient.Contains(r.Code))
            {
                return Act.Retry;
            }
            return r.Code switch
            {
                "51008" => Act.Shrink,
                _ => Act.Stop,
            };
        }
        """,
        """
        Act Next(OkxReply r)
        {
            if (r.Code.StartsWith("50"))
                return Act.Retry;
            return r.Code switch
            {
                "50111" => Act.Shrink,
                _ => Act.Stop,
            };
        }
        """,
        """
        async Task Go(Order o)
        {
            for (var i = 0; i < 3; i++)
            {
                var r = await _client.PlaceOrderAsync(o);
                if (IsTemporary(r.Code))
                {
                    await Wait();
                    continue;
                }
                switch (r.Code)
                {
                    case "51008": return;
                    default: throw new OkxApiException(r.Code);
                }
            }
        }
        """,
        """
        Act Next(OkxReply r)
        {
            switch (r.Code)
            {
                case var c when IsTemporary(c): return Act.Retry;
            }
            switch (r.Code)
            {
                case "51008": return Act.Shrink;
                default: return Act.Stop;
            }
        }
        """,
        // A catch before it takes them.
        """
        async Task Go(Order o)
        {
            try
            {
                await _client.PlaceOrderAsync(o);
            }
            catch (OkxApiException e) when (IsTemporary(e.ErrorCode))
            {
                await Wait();
            }
            catch (OkxApiException e)
            {
                switch (e.ErrorCode)
                {
                    case "51008": return;
                    default: throw;
                }
            }
        }
        """,
        // A guard that asks about the code.
        """
        Act Next(OkxReply r) => r.Code switch
        {
            "51008" => Act.Shrink,
            var c when IsTemporary(c) => Act.Retry,
            _ => Act.Stop,
        };
        """,
        """
        Act Next(OkxReply r)
        {
            switch (r.Code)
            {
                case "51008": return Act.Shrink;
                case var c when _transient.Contains(c): return Act.Retry;
                default: return Act.Stop;
            }
        }
        """,
        """
        Act Next(OkxReply r) => r.Code switch
        {
            "50111" => Act.Shrink,
            var c when c.StartsWith("50") => Act.Retry,
            _ => Act.Stop,
        };
        """,
        // Patterns that let everything retryable in.
        """
        Act Next(OkxReply r) => r.Code switch
        {
            not ("51008" or "51137") => Act.Retry,
            _ => Act.Stop,
        };
        """,
        """
        Act Next(OkxReply r) => r.ErrorCode switch
        {
            51008 => Act.Shrink,
            >= 50000 and < 55000 => Act.Retry,
            _ => Act.Stop,
        };
        """,
        """
        Act Next(OkxReply r) => r.ErrorCode switch
        {
            50111 => Act.Shrink,
            > 50000 and not 50113 => Act.Retry,
            _ => Act.Stop,
        };
        """,
        """
        Act Next(OkxReply r) => r.Code switch
        {
            "50111" => Act.Stop,
            "50001" or "50013" => Act.Retry,
            "50011" or "50040" or "50061" => Act.Retry,
            "50102" => Act.Retry,
            "50004" or "50026" => Act.Stop,
            _ => Act.Stop,
        };
        """,
        """
        Act Next(OkxReply r)
        {
            switch (r.Code)
            {
                case "50111": return Act.Stop;
                case "50001":
                case "50013":
                case "50011":
                case "50040":
                case "50061":
                case "50102":
                case "50004":
                case "50026": goto default;
                default: return Act.Stop;
            }
        }
        """,
        """
        Act Next(OkxReply r) => r switch
        {
            { Code: "50111" } => Act.Stop,
            { Code: var c } when IsTemporary(c) => Act.Retry,
            _ => Act.Stop,
        };
        """,
        // Other trades.
        """
        void Handle(HttpResponseMessage m)
        {
            switch ((int)m.StatusCode)
            {
                case 429: Log("slow"); break;
                case 503: Log("busy"); break;
            }
        }
        """,
        """
        Act Next(OkxReply r) => r.State switch
        {
            "live" => Act.Go,
            "filled" => Act.Stop,
            _ => Act.Stop,
        };
        """,
        """
        Act Next(Order o) => o.Size switch
        {
            50011m => Act.Go,
            51008m => Act.Stop,
            _ => Act.Stop,
        };
        """,
        """
        Act Next(int zipCode) => zipCode switch
        {
            50011 => Act.Go,
            51008 => Act.Stop,
            _ => Act.Stop,
        };
        """,
        // No decision between codes.
        """Act Next(OkxReply r) => r.Code == "51008" ? Act.Shrink : Act.Stop;""",
    };

    public static TheoryData<string> ElsewhereFiles { get; } = new()
    {
        """
        namespace BybitTrading;

        public record BybitReply(int RetCode, string Code);

        public class BybitClient
        {
            int Next(BybitReply r) => r.RetCode switch
            {
                50011 => 1,
                51008 => 2,
                _ => 3,
            };
        }
        """,
        """
        namespace Trading;

        public record BinanceReply(string Code);

        public class BinanceTrader
        {
            int Next(BinanceReply r)
            {
                switch (r.Code)
                {
                    case "50004": return 1;
                    case "51008": return 2;
                    default: return 3;
                }
            }
        }
        """,
        """
        namespace Trading;

        public record DeepCoinReply(string SCode);

        public class DeepCoinClient
        {
            int Next(DeepCoinReply r) => r.SCode switch
            {
                "51008" => 1,
                "50011" => 2,
                _ => 3,
            };
        }
        """,
        """
        namespace Storage;

        public class SqlError { public int Number; public int ErrorCode; }

        public class SqlStore
        {
            int Next(SqlError e) => e.ErrorCode switch
            {
                50011 => 1,
                51008 => 2,
                _ => 3,
            };
        }
        """,
        """
        namespace OkxBot.Storage;

        public class Store
        {
            int Next(System.Data.Common.DbException e) => e.ErrorCode switch
            {
                50011 => 1,
                51008 => 2,
                _ => 3,
            };
        }
        """,
        """
        namespace Discord;

        public class DiscordBot
        {
            int Next(int errorCode)
            {
                switch (errorCode)
                {
                    case 50001: return 1;
                    case 50013: return 2;
                    default: return 3;
                }
            }
        }
        """,
    };

    [Theory]
    [MemberData(nameof(Forgetful))]
    public Task What_a_switch_forgets_is_reported(string members) => RealBots.Judge(members);

    [Theory]
    [MemberData(nameof(Careful))]
    public Task What_a_switch_handles_or_need_not_know_is_silent(string members) => RealBots.Judge(members);

    [Theory]
    [MemberData(nameof(ElsewhereFiles))]
    public Task Other_venues_are_silent(string source) => RealBots.JudgeFile(source);
}
