namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>What all programs know: replies of two exchanges, a client, and methods that take codes. C# 7.3.</summary>
internal static class World
{
    public const string FileName = "World.cs";

    public const string Source = """
        #pragma warning disable
        using System;
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;
        using System.Threading.Tasks;

        public enum OkxErrorKind { None = 0, Timeout = 50004, TooMany = 50011, Busy = 50013, NoBalance = 51008, Price = 51137 }
        public enum Venue { Okx, Binance, Bybit }
        public class Order { public string ClOrdId; }
        public class OkxReply
        {
            public string Code, SCode, Message; public int ErrorCode; public int? RetCode; public long LongCode; public object RawCode;
            public OkxErrorKind Kind; public OkxReply Inner; public OkxException Error; public List<OkxReply> Data = new List<OkxReply>(); public bool IsSuccess;
        }
        public class BinanceReply { public string Code; public int ErrorCode; public long LongCode; }
        public class OkxException : Exception { public OkxException(string code) { } public string code; public new string Code; public int ErrorCode; }
        public class OkxRestClient
        {
            public Task<OkxReply> PlaceOrderAsync(Order order) { return null; }
            public OkxReply Place(Order order) { return null; }
            public Task<OkxReply> GetOrderAsync(string id) { return null; }
        }
        public class CodeAttribute : Attribute { public CodeAttribute(string code, int error) { } public long Error; }

        public class Calls
        {
            public OkxReply reply; public BinanceReply other; public Exception error; public OkxRestClient client; public System.Text.Json.JsonElement json;
            public string code, sCode, zipCode, exchange; public Venue venue; public int errorCode, price; public bool flag; public object rawCode; public dynamic any;
            public string[] codes; public int[] numbers; public Dictionary<string, string> table;
            public ReadOnlySpan<byte> utf8 { get { return default(ReadOnlySpan<byte>); } }
            public static void Log(object text) { }
            public static void Log(int errorCode) { }
            public static T Id<T>(T code) { return code; }
            public static T Keep<T>(T first, T second) { return first; }
            public static bool Is<T>(T expected, T actual) { return false; }
            public static bool Test(string code) { return false; }
            public static bool Test(int code) { return false; }
            public static bool Test(long code) { return false; }
            public static bool Test(object code) { return false; }
            public static bool Any(string code, params string[] values) { return false; }
            public static bool Params(params object[] codes) { return false; }
            public static bool ShouldRetry(string code) { return false; }
            public static Task<OkxReply> RetryAsync(Order order) { return null; }
            public static bool Check(bool condition, [CallerArgumentExpression("condition")] string text = null) { return false; }
        }

        static class Entry { static void Main() { } }
        """;
}
