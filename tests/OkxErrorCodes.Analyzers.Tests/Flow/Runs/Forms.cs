namespace OkxAnalyzers.Tests.Flow.Runs;

/// <summary>
/// The forms of <see cref="Fuzz.Grammar"/> that programs are drawn from. A condition asks about <c>~op</c>; <c>~c</c>, <c>~ec</c> and
/// <c>~fc</c> are conditions on the reply, on a caught exception, on another reply. Each <c>~A</c> and <c>~N</c> is drawn once a program.
/// </summary>
internal static class Forms
{
    public const string Conditions = """
        condition
          ~op == ~K
          ~op == ~K
          ~op is ~K or ~K
          ~op is ~K or ~K or ~K or ~K
          ~K == ~op
          ~op.Equals(~K)
          string.Equals(~op, ~K, StringComparison.Ordinal)
          string.CompareOrdinal(~op, ~K) == 0
          s_group~G.Contains(~op)
          s_group~G.Contains(~op)
          Matches~G(~op)
          Matches~G(~op)
          new[] { ~K, ~K, ~K }.Contains(~op)
          s_most.Contains(~op)
          s_most.Contains(~op)
          IsMost(~op)
          ~op is ~mostOr
          ~op.StartsWith("500", StringComparison.Ordinal)
          int.TryParse(~op, out var number~id) && number~same is >= 50000 and < 50100
          !(~condition)
          ~op != ~K && ~op != ~K
          (~condition) || (~condition)
          (~condition) || (~condition)
          (~condition) && !(~condition)
          ((~condition) ? ~condition : ~condition)
        """;

    public const string Members = """
        members
          ~group0 ~nl ~group1 ~nl ~groupOfMost ~nl ~predicate0 ~nl ~predicate1 ~nl ~predicateOfMost
        group0
          static readonly HashSet<string> s_group0 = new() { ~K, ~K, ~K, ~K, ~K };
          static readonly string[] s_group0 = { ~K, ~K, ~K };
        group1
          static readonly HashSet<string> s_group1 = new() { ~K, ~K };
          static readonly List<string> s_group1 = new() { ~K, ~K, ~K, ~K };
        groupOfMost
          static readonly HashSet<string> s_most = new() { ~mostList };
          static readonly HashSet<string> s_most = new HashSet<string>(StringComparer.Ordinal) { ~mostList };
          static readonly string[] s_most = { ~mostList };
        predicateOfMost
          static bool IsMost(string code) => s_most.Contains(code);
          static bool IsMost(string code) { if (s_most.Contains(code)) return true; return code == ~K; }
          static bool IsMost(string code) => !(code is not (~mostOr));
        predicate0
          static bool Matches0(string code) => code is ~K or ~K or ~K;
          static bool Matches0(string code) { if (code == ~K) return true; return code is ~K or ~K; }
          static bool Matches0(string code) { if (code is ~K or ~K) return false; return s_group1.Contains(code); }
        predicate1
          static bool Matches1(string code) => s_group0.Contains(code) || code == ~K;
          static bool Matches1(string code) { if (code == ~K) return false; if (code is ~K or ~K) return true; return code == ~K; }
          static bool Matches1(string code) => !s_group1.Contains(code) && code != ~K;
        """;

    public const string Deciding = """
        deciding
          ~before ~nl ~before ~nl ~before ~nl ~decision
          ~before ~nl ~before ~nl ~decision
          ~before ~nl ~decision
        before
          if (~c) return "early";
          if (~c) return "early";
          if (~c) { Note("early"); return "early"; }
          if (~c) Note("asked in vain");
          if (~fc) return "another reply";
          if (signals.Ready()) { if (~c) return "on one way"; }
          if (signals.Ready()) { ~before } else { ~before }
          var flag~n = ~c; if (flag~n0) return "flag";
          var flag~n = ~c; ~before ~nl if (flag~n0) return "flag";
          var flag~n = ~c; flag~n0 = false; if (flag~n0) return "overwritten";
          var flag~n = ~c; if (signals.Ready()) flag~n0 = false; if (flag~n0) return "perhaps";
          bool flag~n; if (~c) flag~n0 = true; else flag~n0 = false; if (flag~n0) return "flag";
          var flag~n = ~c; flag~n0 = flag~n0 || (~c); if (flag~n0) return "flags";
          reply = await client.PlaceAsync(order with { Size = order.Size / 2 });
          if (signals.Ready()) reply = await client.PlaceAsync(order with { Size = order.Size / 2 });
          while (~c) return "loop";
          for (var i~n = 0; i~n0 < 2; i~n0++) { if (~c) return "in a loop"; }
          if (s_most.Contains(~d)) return "most";
          if (IsMost(~d)) return "most";
          do { if (~c) return "once"; } while (false);
        decision
          switch (~d) ~nl { ~nl ~sections ~nl default: ~rest ~nl }
          switch (~d) ~nl { ~nl ~sections ~nl default: ~rest ~nl }
          switch (~d) ~nl { ~nl ~sections ~nl default: if (~c) { Note("asked further"); break; } ~rest ~nl }
          switch (~d) ~nl { ~nl ~leaving ~nl } ~nl ~rest
          switch (~d) ~nl { ~nl ~leaving ~nl } ~nl if (~c) return "asked after"; ~nl ~rest
          return ~d switch { ~N => ~branch, ~N or ~A => ~branch, ~N => ~branch, _ => throw new OrderRefusedException(~d) };
          return ~d switch { ~N => ~branch, var other~n when Matches~G(other~n0) => "matched", ~N => ~branch, _ => throw new OrderRefusedException(~d) };
          return reply switch { { SCode: ~N } => ~branch, { SCode: ~N or ~A or ~A } => ~branch, _ => throw new OrderRefusedException(reply.SCode) };
          if (~d == ~N) { ~act } ~nl else if (~d is ~N or ~A) { ~act } ~nl else if (~d.Equals(~N)) { ~act } ~nl else { ~rest }
          if (~d == ~N) { ~act return result; } ~nl if (~d is ~N or ~A) { ~act return result; } ~nl if (~d == ~N) { ~act return result; } ~nl ~rest
          if (~d == ~N) { ~act return result; } ~nl ~before ~nl if (~d is ~N or ~N) { ~act return result; } ~nl if (~d == ~N) { ~act return result; } ~nl ~rest
          if (~c) ~nl { ~nl ~decision ~nl }
          if (~c) return "enclosing"; ~nl else ~nl { ~nl ~decision ~nl }
          try { await client.PlaceAsync(order); } ~nl catch (OkxException e) when (~ec) { return "filtered"; } ~nl catch (OkxException e) ~nl { ~nl switch (e.Code) { ~sections default: throw new OrderRefusedException(e.Code); } ~nl }
          try { await client.PlaceAsync(order); } ~nl catch (OkxException e) ~nl { ~nl if (~ec) return "asked"; ~nl switch (e.Code) { ~sections default: throw new OrderRefusedException(e.Code); } ~nl }
        sections
          case ~N: ~act break; ~nl case ~N: ~act return result;
          case ~N: case ~A: ~act break; ~nl ~sections
          case ~N or ~A or ~A: ~act break; ~nl ~sections
          case ~N: ~act return result; ~nl case var other~n when Matches~G(other~n0): Note("matched"); break;
          case ~N: ~act break; ~nl case var other~n when s_most.Contains(other~n0): Note("matched"); break;
          case ~N: ~act break; ~nl case ~N or ~mostOr: ~act break;
          case ~N: ~act break; ~nl case var other~n when other~n0 == ~A || s_group~G.Contains(other~n0): Note("matched"); break;
        leaving
          case ~N: ~act return result; ~nl case ~N: ~act return result;
          case ~N: case ~A: ~act return result; ~nl case ~N or ~A: ~act return result;
        rest
          throw new OrderRefusedException(~d);
          Note("left"); throw new OrderRefusedException(~d);
          if (~c) return "asked further"; throw new OrderRefusedException(~d);
          if (signals.Ready()) return "lucky"; throw new OrderRefusedException(~d);
        act
          Halve(); result = ~branch;
          Drop(); result = ~branch;
        """;

    public const string Sending = """
        sending
          for (var attempt = 0; attempt < 3; attempt++) ~nl { ~nl ~round ~nl } ~nl return null;
          while (true) ~nl { ~nl ~round ~nl }
          foreach (var delay in Delays) ~nl { ~nl ~round ~nl await Task.Delay(0 * delay); ~nl } ~nl return null;
          var reply = ~send; ~nl while (reply.SCode != "0" && (~c)) ~nl { ~nl ~between ~nl reply = ~send; ~nl } ~nl return reply;
          Reply reply; ~nl do ~nl { ~nl reply = ~send; ~nl ~step ~nl } ~nl while (reply.SCode != "0" && (~c)); ~nl return reply;
          var tries = 0; ~nl again: ~nl var reply = ~send; ~nl ~step0 ~nl if (reply.SCode != "0" && (~c) && tries++ < 3) goto again; ~nl return reply;
          var done = false; ~nl while (!done) ~nl { ~nl var reply = ~send; ~nl ~step ~nl done = reply.SCode == "0" || (~c); ~nl } ~nl return null;
          bool more; ~nl do ~nl { ~nl more = false; ~nl var reply = ~send; ~nl if (reply.SCode == "0") return reply; ~nl if (~c) more = true; ~nl ~step ~nl } ~nl while (more); ~nl return null;
          var reply = ~send; ~nl if (reply.SCode == "0") return reply; ~nl ~step0 ~nl if (~c) reply = ~send; ~nl return reply;
          var reply = ~send; ~nl ~step0 ~nl if (reply.SCode != "0" && (~c) && left > 0) return await SendAsync(order, left - 1); ~nl return reply;
          for (var attempt = 0; attempt < 3; attempt++) ~nl { ~nl try { ~tried } ~nl catch (OkxException e) when (~ec) { ~handler } ~nl } ~nl return null;
          for (var attempt = 0; attempt < 3; attempt++) ~nl { ~nl try { ~tried } ~nl catch (OkxException e) when (~ec) { ~handler } ~nl catch (OkxException e) { ~handler } ~nl } ~nl return null;
          for (var attempt = 0; attempt < 3; attempt++) ~nl { ~nl string code; ~nl try { ~tried } ~nl catch (OkxException e) { code = e.Code; } ~nl if (~cc) throw new OkxException(code); ~nl } ~nl return null;
        send
          await client.PlaceAsync(order)
        round
          var reply = ~send; ~nl if (reply.SCode == "0") return reply; ~nl ~step ~nl ~step
          var reply = ~send; ~nl if (reply.SCode == "0") return reply; ~nl ~step ~nl ~step ~nl ~step
          var reply = ~send; ~nl switch (reply.SCode) { case "0": return reply; case ~A: return reply; case ~A: case ~A: ~between break; default: ~step break; }
        step
          ~step0
          ~step0
          if (~c) continue;
          if (~c) continue;
          if (~c) { await PauseAsync(); continue; }
          if (~c) { ~step ~step }
          if (signals.Ready()) { ~step }
          switch (reply.SCode) { case ~A: return reply; case ~A or ~A: ~step0 break; case var other~n when Matches~G(other~n0): continue; }
        step0
          if (~c) return reply;
          if (~c) return reply;
          if (~c) throw new OkxException(reply.SCode);
          if (~c) { if (~c) return reply; ~between }
          var stop~n = ~c; if (stop~n0) return reply;
          var go~n = ~c; if (!go~n0) return reply;
          if (await client.GetOrderAsync(order.ClOrdId) is { } standing~n) return standing~n0;
          if ((~c) && await client.GetOrderAsync(order.ClOrdId) is { } standing~n) return standing~n0;
          if (~c) order = order with { Size = order.Size / 2 };
          Note(reply.SCode);
        between
          await PauseAsync();
          await PauseAsync();
          if (await client.GetOrderAsync(order.ClOrdId) is { } standing~n) return standing~n0;
          order = order with { Size = order.Size / 2 };
        tried
          return ~send;
          var reply = ~send; if (reply.SCode == "0" || (~c)) return reply; throw new OrderRefusedException(reply.SCode);
        handler
          await PauseAsync();
          if (~ec) throw;
          if (~ec) return null; await PauseAsync();
          if ((~ec) && await client.GetOrderAsync(order.ClOrdId) is { } standing~n) return standing~n0;
          if (~ec) continue; return null;
        """;
}
