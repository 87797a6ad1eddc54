namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>What all programs with a decision know. The first order is refused with the code that is asked about, each further one stands.</summary>
internal static class DecisionWorld
{
    public const string Source =
        """
        using System;

        public enum OkxErrorCode { None = 0, Down = 50001, Timeout = 50004, TooMany = 50011, Busy = 50013, Expired = 50102, Key = 50110, Balance = 51008 }

        public class OkxReply
        {
            public string Code; public int ErrorCode; public int? RetCode; public OkxErrorCode Kind;

            public static OkxReply Of(string code)
            {
                var isNumber = int.TryParse(code, out var number);
                return new OkxReply { Code = code, ErrorCode = number, RetCode = isNumber ? number : (int?)null, Kind = (OkxErrorCode)number };
            }
        }

        public class OkxExchange
        {
            private readonly string _first;
            public OkxExchange(string first) { _first = first; }
            public int Sent { get; private set; }
            public OkxReply PlaceOrder(string order) { return ++Sent == 1 ? OkxReply.Of(_first) : Sent < 5 ? OkxReply.Of("0") : throw new TimeoutException(); }
        }

        static class Wait { public static void Pause() { } public static bool IsOver() { return true; } }
        """;
}
