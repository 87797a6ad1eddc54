namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>Statements: the forms of <see cref="Grammar"/> that expressions stand in.</summary>
internal static class Statements
{
    public const string All = """
        st
          Log(~s);
          if (~b) Log(~S); else Log(~I);
          if (~b) return ~b;
          if (~b) { ~st } else if (~b) { ~st } else if (~b) { ~st } else { ~st }
          { ~st ~st }
          ~switch
          ~switch
          ~switch
          var v~n = ~s; if (v~n0 == ~S) ~ret
          var v~n = ~S; v~n0 = ~S; if (~s == v~n0) ~ret
          const string K~n = ~S1; if (~s == K~n0) ~ret
          const int K~n = ~code; if (~i == K~n0) ~ret
          const long K~n = ~long; if (~l == K~n0) ~ret
          string v~n = flag ? ~S : ~s; Log(v~n0);
          object v~n = ~L; Log(v~n0);
          dynamic v~n = ~S; if (v~n0 == ~S) ~ret
          reply.Code = ~S;
          reply.ErrorCode = ~I; reply.LongCode = ~L; reply.RetCode = ~I;
          reply.RawCode = ~S; reply.RawCode = ~L;
          (reply.Code, reply.ErrorCode) = (~S, ~I);
          table["~json"] = ~S; if (table[~S] == ~S) ~ret
          foreach (var c~n in new[] { ~S, ~S }) if (c~n0 == ~s) ~ret
          foreach (var item in reply.Data) { if (item.SCode == ~S) continue; if (item.Code != ~S) break; }
          for (var n~n = ~I; n~n0 < ~I; n~n0++) if (n~n0 == ~i) break;
          while (~b) { ~st break; }
          do { ~st } while (~b);
          try { ~st } catch (OkxException e) when (e.Code == ~S || e.ErrorCode == ~I) { Log(~S); }
          try { ~st } catch (OkxException e) { switch (e.Code) { case ~S: throw; case ~S: break; default: Log(e); break; } } finally { ~st }
          try { throw new OkxException(~S); } catch (Exception e) when (((OkxException)e).Code.Equals(~S)) { }
          lock (reply) { ~st }
          using (var s~n = new System.IO.MemoryStream()) { ~st }
          bool F~n(string c, int k = ~I) { return c == ~S || k == ~I; } Log(F~n0(~S));
          bool F~n(string c = ~S1) => c == ~S1; Log(F~n0());
          Func<string, bool> f~n = c => c == ~S; Log(f~n0(~S));
          Action<string> a~n = c => { switch (c) { case ~S: Log(1); break; case ~S: break; default: Log(c); break; } }; a~n0(~s);
          if (bool.TryParse(~s, out var p~n) && ~b) Log(p~n0);
          throw new OkxException(~S);
          goto L~n; L~n0: Log(~S);
          unchecked { if ((uint)~i == ~uint) ~ret }
          ~nl #region ~code ~nl ~st ~nl #endregion ~nl
          ~nl #if DEBUG || NET ~nl ~st ~nl #else ~nl ~st ~nl #endif ~nl
          ~nl #pragma warning disable OKX0001, CS0219 ~nl ~st ~nl #pragma warning restore ~nl
          // if (code == "~code") ~nl ~st
          ;
          8| static bool F~n(string errorCode) => errorCode is ~S1; if (F~n0(~s)) ~ret
          8| using var s~n = new System.IO.MemoryStream(); ~st
          8| reply.Code ??= ~S;
          9| (string, int) t~n = (~S, ~I); if (t~n0 == (~s, ~i)) ~ret
          11| ReadOnlySpan<char> c~n = ~s; if (c~n0 is ~S1) ~ret
          11| ReadOnlySpan<byte> c~n = "~code"u8; if (c~n0.SequenceEqual("~code"u8)) ~ret
          12| List<string> l~n = [~S, ~S]; if (l~n0.Contains(~s)) ~ret
        ret
          return ~b;
          return true;
          Log(~S);
        switch
          switch (~s) { ~sections }
          switch (~i) { ~isections }
          switch (~s) { case ~S: case ~S: Log(1); break; ~sections }
          switch (~e) { case OkxErrorKind.TooMany: return true; case OkxErrorKind.Busy: Log(1); break; default: break; }
          switch (~q) { case null: break; case ~code: ~st break; case ~code: goto case null; default: return false; }
          switch (~l) { case ~long: case ~code: Log(~L); break; }
          8| return ~s switch { ~sarms };
          8| return ~i switch { ~iarms };
          8| Log(~s switch { ~S1 => "a", ~S1 when ~b => "b", null => ~S, _ => throw new OkxException(~S) });
          8| Log(reply switch { { Code: ~S1 } => ~I, { SCode: ~S1, ErrorCode: ~code } => 2, _ => ~I });
          8| switch ((~s, ~i)) { case (~S1, ~code): Log(1); break; case (~S1, _) when ~b: Log(2); break; default: break; }
        sections
          default: Log(0); break;
          case "50011": ~st break; case "~code": Log(1); break; case "~code": goto case "50011"; default: ~st break;
          case ~S: ~st break; ~sections
          case ~S: case ~S: return ~b; ~sections
          case ~S when ~b: Log(~S); break; ~sections
          case ~S: { ~st break; } ~sections
          case ~S: ~nl // ~code ~nl ~st ~nl break; ~nl ~nl ~sections
          case string x~n when x~n0 == ~S: Log(x~n0); break; ~sections
          case null: throw new OkxException(~S); ~sections
          case ~S: goto default; ~sections
          9| case ~S1 or ~S1: Log(1); break; ~sections
          9| case not ~S1 and not ~S1: Log(1); break; ~sections
        isections
          default: Log(0); break;
          case ~I: ~st break; ~isections
          case ~code: case ~code: return false; ~isections
          case ~code when ~b: Log(1); break; ~isections
          9| case ~ip: Log(1); break; ~isections
        sarms
          _ => false
          ~S1 => true, ~sarms
          ~S1 => ~b, ~sarms
          ~S1 when ~b => ~b, ~sarms
          ~nl ~S1 => true, // ~code ~nl ~sarms ~nl
          9| ~S1 or ~S1 => true, ~sarms
          9| ~sp => ~b, ~sarms
          null => false, ~sarms
        iarms
          _ => ~b
          ~code => true, ~iarms
          ~code when ~b => false, ~iarms
          9| ~ip => ~b, ~iarms
        """;
}
