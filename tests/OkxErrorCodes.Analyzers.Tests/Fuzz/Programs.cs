namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>Members, types and files: the forms of <see cref="Grammar"/> around statements.</summary>
internal static class Programs
{
    public const string Members = """
        members
          ~m
          ~m
          ~m
          ~m
          ~m ~nl ~m
          ~m ~nl ~m ~nl ~m
        m
          ~method
          ~method
          ~method
          ~method
          ~resend
          ~resend
          ~list
          ~declaration
          ~given
          ~odd
        given
          string last~n; void Keep~n0(OkxReply reply) { last~n0 = reply.Code; } bool IsLast~n0() { return last~n0 == ~S; }
          string last~n; void Keep~n0(BinanceReply other) { last~n0 = other.Code; } bool IsLast~n0() => last~n0 == ~S || last~n0 == ~S;
          List<string> seen~n = new List<string>(); void Keep~n0(OkxReply reply) { seen~n0.Add(reply.SCode); } bool IsSeen~n0() => seen~n0.Contains(~S);
          string kept~n; bool IsOkxBusy~n0() => kept~n0 == ~S; bool IsKept~n0(string code) => kept~n0 == ~S || code == ~S;
          bool Is~n(OkxReply r) => Ask~n0(r.Code) || Ask~n0(r.SCode); private bool Ask~n0(string x) => x == ~S;
          bool Is~n(BinanceReply r) => Ask~n0(r.Code); private bool Ask~n0(string code) => code == ~S;
        method
          bool M~n(OkxReply reply, string code, int errorCode) { ~st return ~b; }
          bool M~n(OkxReply reply) { ~st ~st return ~b; }
          public bool M~n(string code) => ~b;
          bool M~n(int? errorCode) => ~b;
          static bool M~n(OkxReply reply, string code, int errorCode, bool flag, string[] codes) { if (code == ~S) return flag; switch (errorCode) { case ~I: return true; case ~code: break; default: return codes[0] == ~S; } return flag; }
          bool P~n => ~b;
          bool P~n { get { ~st return ~b; } set { ~st2 } }
          async Task<bool> M~n(OkxReply reply) { await Task.Yield(); ~st return ~b; }
          IEnumerable<bool> M~n() { yield return ~b; if (~b) yield break; }
          bool M~n<T>(T apiCode) where T : IEquatable<string> { ~st return apiCode.Equals(~S); }
          object M~n() => new { Code = ~S, Error = ~I, Same = ~b };
          object this[OkxReply reply, string code, int n~n] => ~b;
          ~nl #if NET ~nl bool M~n(string okxCode) => okxCode == ~S; ~nl #else ~nl bool M~n(string code) => code == ~S; ~nl #endif ~nl
          string M~n(string code) => code == ~S ? ~S : $"{~S} {~I} {(code == ~S ? 1 : 2)}";
          object M~n(string code = ~S1, int errorCode = ~code, long number = ~code, object any = null) => code + ~S;
          /// <summary>~code <c>code == "~code"</c></summary> ~nl bool M~n(string code) => ~b;
          8| bool M~n(string code) => code switch { ~sarms };
          8| string M~n(OkxReply reply) => reply.Code switch { ~S1 => "busy", ~S1 => "poor", _ => reply.Code };
          8| async IAsyncEnumerable<bool> M~n(OkxReply reply) { await Task.Yield(); yield return ~b; }
        st2
          Log(~S);
          reply.Code = ~S;
          if (~s == ~S) Log(value);
        resend
          async Task<OkxReply> PlaceOrder~n(Order order, int attempt) { for (; attempt < 3; attempt++) { ~try } return null; }
          async Task<OkxReply> PlaceOrder~n(Order order) { for (var i = 0; i < 3; i++) { var reply = await client.PlaceOrderAsync(order); ~after } return null; }
          async Task<OkxReply> PlaceOrder~n(Order order) { while (true) { try { ~after return await client.PlaceOrderAsync(order); } catch (OkxException e) when (e.Code == ~S || e.ErrorCode == ~I) { await Task.Delay(1); } } return null; }
          async Task<OkxReply> PlaceOrder~n(Order order) { again: var reply = await client.PlaceOrderAsync(order); switch (reply.Code) { case ~hot: case ~hot: await Task.Delay(1); goto again; case "~code": return null; default: return reply; } }
          OkxReply Place~n(Order order, int attempt) { var reply = client.Place(order); if (reply.Code == ~hot && attempt < 3) return Place~n0(order, attempt + 1); return reply; }
          8| Task<OkxReply> PlaceOrder~n(Order order, OkxReply reply) => reply.Code switch { ~hot => PlaceOrder~n0(order, reply), ~hot => RetryAsync(order), ~S1 => null, _ => client.PlaceOrderAsync(order) };
        try
          var reply = await client.PlaceOrderAsync(order); ~after
          try { var reply = await client.PlaceOrderAsync(order); ~after } catch (OkxException e) { if (e.Code == ~hot) return await RetryAsync(order); throw; }
        after
          if (reply.Code == ~hot) continue;
          if (reply.Code == ~hot || reply.SCode == ~hot) { await Task.Delay(1); continue; }
          switch (reply.Code) { case ~hot: case ~hot: continue; case "~code": return reply; }
          switch (reply.Code) { case "0": return reply; case ~hot: await RetryAsync(order); break; case ~S: break; default: throw new OkxException(reply.Code); }
          if (reply.Code != ~hot) break;
          ~nl if (reply.Code == ~hot || reply.Code == ~hot) continue; ~nl return reply;
          ~nl if (reply.Code != ~hot && reply.Code != ~hot) return reply; ~nl
          if (ShouldRetry(reply.Code)) continue; if (reply.ErrorCode == 50004) await RetryAsync(order);
          9| if (reply.Code is ~hot or ~hot) continue;
          9| if (reply is { Code: ~hot or "~code", IsSuccess: false }) continue;
        hot
          "~retryable"
          "~retryable"
          "~retryable"
          "~retryable"
        list
          static readonly string[] RetryableCodes~n = { ~hot, ~hot, "~code" };
          static readonly HashSet<string> TransientErrors~n = new HashSet<string> { ~hot, ~S, ~hot };
          private readonly List<int> RetryOn~n = new List<int> { 50011, 50004, ~I };
          static bool ShouldRetry~n(string code) => code == ~hot || code == ~hot || code == ~S;
          bool IsTransient~n(OkxReply reply) { if (reply.Code == ~hot || reply.ErrorCode == ~I) return true; return false; }
          bool ShouldRetry~n(string code) { switch (code) { case ~hot: case ~hot: case ~S: return true; default: return false; } }
          IEnumerable<string> RetryCodes~n { get { yield return ~hot; yield return ~S; } }
          9| static bool IsRetryable~n(string code) => code is ~hot or ~hot or ~S1;
          8| static bool IsRetryable~n(string code) => code switch { ~hot => true, ~hot => true, _ => false };
          12| static readonly string[] RetryableCodes~n = [~hot, ~hot, ~S];
        declaration
          const string RateLimitCode~n = ~S1;
          public const int BusyCode~n = ~code, OtherCode~n = ~I;
          const long ErrorCode~n = ~long;
          static readonly string ErrorCode~n = ~S;
          string _code~n = ~S;
          enum OkxErrors~n { None, Busy = ~code, Down = ~codeUnderscored, Next, Hex = ~codeHex }
          enum OkxError~n : long { A = ~long, B = ~nearNumber, C = A | 1, D = (int)~code }
          static readonly Dictionary<string, string> ErrorTexts~n = new Dictionary<string, string> { ["~code"] = "busy", [~S] = "x" };
          static readonly (string Code, int Number)[] Errors~n = { (~S, ~I), (~S, 1) };
          [Obsolete("~code")] void Old~n([System.ComponentModel.DefaultValue("~code")] string code = ~S1, decimal zipCode = ~code) { }
          [Code("~code", ~code, Error = ~code)] int _marked~n = ~I;
          [OkxErrorCode] public string State~n { get; set; } = ~S;
          static readonly object[] Rows~n = { ~S, ~L, ~I, new object[] { ~S, ~ul } };
          string Reason~n { get; set; } = ~S;
          11| static ReadOnlySpan<byte> ErrorCodeUtf8~n => "~code"u8;
          12| static readonly List<string> ErrorCodes~n = [~S, ~S, ~I + ""];
        odd
          class OkxErrorCodes { public const string RequestsTooFrequent = "~code"; public const string SystemBusy = "50013"; }
          int OkxErrorCodes { get; set; }
          bool M~n(string code, OkxReply OkxErrorCodes) => code == "~code";
          bool M~n(string code) { var OkxErrorCodes = reply; return code == "50011" || code.Equals(~S); }
          bool M~n<OkxErrorCodes>(string code, int errorCode) => code == "~code" || errorCode == ~code;
          delegate bool D~n(string code = "~code");
          event Action<string> E~n { add { if (code == ~S) value(~S); } remove { } }
          public static bool operator ~op(~self a, string code) => code == ~S;
          unsafe bool M~n(int* errorCode) { long* p = stackalloc long[] { ~L, ~code }; return *errorCode == ~I || p[0] == ~L; }
          class System { } bool M~n(string code) => code == "~code";
          bool M~n(string code, params object[] all) => M~n0(code, ~S, ~L) && code == ~S;
          void M~n(string code) { void Inner() { if (code == ~S) Log(~S); } Inner(); }
        op
          +
          &
          %
        """;

    public const string Files = """
        file
          ~usings ~nl namespace ~venue~N { ~type }
          ~usings ~nl namespace ~venue~N { ~type }
          ~usings ~nl namespace Trading~N { ~type }
          ~usings ~nl namespace Trading~N ~nl { ~nl ~type ~nl } ~nl
          namespace ~venue~N { ~usings ~nl ~type }
          10| ~usings ~nl namespace ~venue~N; ~nl ~type
          10| ~usings ~nl namespace Bots.Okx.N~N; ~nl ~nl ~type ~nl
          ~usings ~nl using Alias = OkxErrorCodes; namespace ~venue~N { ~type }
          ~usings ~nl using static OkxErrorCodes; namespace ~venue~N { ~type }
          ~usings ~nl namespace ~venue~N { using OkxErrorCodes = System.Text.StringBuilder; ~type }
          8| #nullable enable ~nl ~usings ~nl namespace ~venue~N { ~type }
          7| #line 100 "Okx.cs" ~nl ~usings ~nl namespace Trading~N { ~type }
        type
          class ~self : Calls { ~members }
          class ~self : Calls { ~members }
          class ~self : Calls { ~members }
          public class ~self : Calls ~nl { ~nl ~members ~nl }
          sealed class ~self<T> : Calls where T : class { ~members }
          class Outer : Calls { class ~self : Calls { ~members } bool Outside(string code) => ~b; }
          partial class ~self : Calls { ~members } partial class ~self { ~m }
          abstract class ~self : Calls { protected ~self(string code) : this(code, ~I) { } protected ~self(string code, int errorCode = ~I) { if (code == ~S) Log(~S); } ~members }
          class ~self : Calls { const string Host = "https://www.okx.com"; ~members }
          class ~self : Calls { public static readonly ~self Instance = new ~self(); ~members } enum Side { Buy, Sell = ~code }
          9| record ~self(string Code, int ErrorCode = ~I) { bool M(string code) => code == ~S || Code == ~S; }
          8| interface I~self { bool M(string code) => code == ~S; } class ~self : Calls { ~members }
          12| class ~self(OkxReply reply, string code = ~S) : Calls { ~members bool Own => code == ~S || reply.Code == ~S; }
          10| record struct ~self(string Code, int Number) { public bool Busy => Code is ~S1 || Number == ~I; }
        """;

    public const string OtherFiles = """
        script
          ~usings ~nl string code = "", sCode = ""; var reply = new OkxReply(); if (code == "~code" || reply.Code is ~S1) return; switch (reply.Code) { case ~S: break; case "~code": Calls.Log(~S); break; default: break; } Console.WriteLine(code == ~S1);
        captured
          ~usings ~nl namespace OkxCaptured~N { class ~self : Calls { bool M1(OkxReply reply) => Check(~b); bool M2(string code) { return Check(code == ~S); } } }
        """;

    public const string Decisions = """
        decisions
          ~usings ~nl namespace OkxBot~N { public static class OkxClient { ~decide ~nl ~decide } }
        decide
          public static string D~n(string code, int errorCode) { var log = ""; switch (~dop) { ~dsections } return log + "."; }
          public static string D~n(string code, int errorCode) { var log = ""; ~nl switch (~dop) ~nl { ~nl ~dsections ~nl } ~nl return log; }
          public static string D~n(string code, int errorCode) { switch (errorCode) { ~disections } }
          8| public static string D~n(string code, int errorCode) => ~dop switch { ~darms };
          8| public static string D~n(string code, int errorCode) => ~dop switch { "~code" => "x", _ => (code + "0").Substring(0, code.Length) switch { ~darms } };
          8| public static string D~n(string code, int errorCode) => errorCode switch { ~diarms };
        dop
          code
          code
          code?.Trim()
          errorCode.ToString()
          (code ?? "50011")
        dsections
          default: log += "d" + code; break;
          case "50011": log += "a"; break; default: return "d"; case "~code": log += "b"; break;
          case "~code": log += "a"; break; ~dsections
          case ~hot: case "~code": return "b"; ~dsections
          case "~code" when errorCode % 2 == 0: log += "c"; break; ~dsections
          case null: return "null"; ~dsections
          case string s~n when s~n0.EndsWith("3"): log += s~n0; break; ~dsections
          case "~code": ~nl { log += "e"; break; } ~nl ~nl ~dsections
          case "~code": goto default; ~dsections
          case var s~n when s~n0.Length == 4: log += "4"; break; ~dsections
          case "~code": switch (errorCode) { case 50011: return "in"; case ~code: log += "z"; break; default: log += "y"; break; } break; ~dsections
          9| case "~code" or "~code": log += "f"; break; ~dsections
          9| case { Length: 4 } or "~code": log += "g"; break; ~dsections
        disections
          default: return "d" + code;
          case ~code: return "a"; ~disections
          case ~code: case 50011: return "b"; ~disections
          case ~code when code.EndsWith("0"): return "c"; ~disections
          9| case > ~code and < 59000: return "large"; ~disections
        darms
          _ => code + "!"
          "~code" => "a", ~darms
          "~code" when errorCode % 2 == 1 => "b", ~darms
          null => "null", ~darms
          { Length: 4 } => "four", ~darms
          var s~n when s~n0.EndsWith("1") => s~n0, _ => (code.Length > 4 ? "!" : throw new ArgumentException())
          ~nl "~code" => "c", // "~code" ~nl ~darms ~nl
          9| "~code" or ~hot => "d", ~darms
          9| { Length: 5 } and not ("50011" or "50013" or "~code") => "e", ~darms
        diarms
          _ => errorCode + "?"
          ~code => "a", ~diarms
          ~code when code != null => "b", ~diarms
          9| < 50000 or ~code => "c", ~diarms
          9| >= ~code and <= 50026 => "d", ~diarms
        """;
}
