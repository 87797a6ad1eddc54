using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Rules;

/// <summary>OKX0016: each shape of a test that is decided already, beside one like it that is not.</summary>
public sealed class DeadTestTests
{
    private const string Around =
        """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;

        public sealed record OkxReply(string Code, string SCode, List<OkxReply> Data)
        {
            public int ErrorCode { get; set; }
            public OkxReply? Inner { get; set; }
            public OkxReply Refreshed() => this;
            public void Refresh() { }
            public void Deconstruct(out string code, out string sCode) => (code, sCode) = (Code, SCode);
        }

        public sealed class OkxException : Exception { public string Code { get; } = ""; }
        public sealed class OkxSocketException : Exception { public string Code { get; } = ""; }

        public sealed class OkxDesk
        {
            private static readonly HashSet<string> s_fatal = new() { "51008", "51020" };
            private static readonly ImmutableHashSet<string> s_final = ImmutableHashSet.Create("51008", "51020");
            private readonly object _gate = new();
            private string _lastCode = "";
            private bool _paused;

            private static bool IsFatal(string code) => code is "51008" or "51020";
            private static bool IsFatalToday(string code) => code is "51008" or "51020" && DateTime.Today.Day > 3;
            private static void Log(string text) { }
            private static void Act() { }
            private static void Update(OkxReply reply) => reply.ErrorCode = 51008;
            private static void Change(ref string code) => code = "";
            private static bool IsLate() => DateTime.Now.Hour > 12;
            private Task<OkxReply> PlaceAsync() => throw new NotImplementedException();
            private Task PauseAsync() => Task.Delay(1);

            private async Task RunAsync(OkxReply reply, OkxReply second, int attempt)
            {
                BODY
            }
        }
        """;

    [Theory]
    [InlineData("""if (reply.SCode == "51008") return; if (reply.SCode == {|OKX0016:"51008"|}) Act();""")]
    [InlineData("""if (reply.SCode == "51008") return; Log(""); if (reply.SCode == {|OKX0016:"51008"|}) Act();""")]
    [InlineData("""if (reply.SCode == "51008") return; await PauseAsync(); if (reply.SCode == {|OKX0016:"51008"|}) Act();""")]
    [InlineData("""if (reply.SCode == "51008") Act(); else if (reply.SCode == {|OKX0016:"51008"|}) Act();""")]
    [InlineData("""if (reply.SCode is "51008" or "51020") return; if (reply.SCode == {|OKX0016:"51020"|}) Act();""")]
    [InlineData("""if (reply.SCode == "51008") throw new OkxException(); if ({|OKX0016:"51008"|} == reply.SCode) Act();""")]
    [InlineData("""if (reply.SCode == "51008") return; if (reply is { SCode: {|OKX0016:"51008"|} }) Act();""")]
    [InlineData("""if (reply.SCode == "51008") return; switch (reply.SCode) { case {|OKX0016:"51008"|}: Act(); break; case "51020": Act(); break; }""")]
    [InlineData("""switch (reply.SCode) { case "51008": return; } if (reply.SCode == {|OKX0016:"51008"|}) Act();""")]
    [InlineData("""if (reply.SCode == "51008") return; Log(reply.SCode switch { {|OKX0016:"51008"|} => "a", "51020" => "b", _ => "" });""")]
    [InlineData("""Log(reply.SCode switch { "51008" => "a", {|OKX0016:"51008"|} or "51020" => "b", _ => "" });""")]
    [InlineData("""if (reply.SCode == "51008") return; if (reply.SCode is {|OKX0016:"51008"|} or "51020") Act();""")]
    [InlineData("""if (reply.SCode == "51008") return; if (reply.SCode == {|OKX0016:"51008"|} || reply.SCode == "51020") Act();""")]
    [InlineData("""if (reply.SCode == "51008") return; Log((reply.SCode == {|OKX0016:"51008"|} || attempt > 1).ToString());""")]
    [InlineData("""var code = reply.SCode; if (code == "51008") return; if (reply.SCode == {|OKX0016:"51008"|}) Act();""")]
    [InlineData("""var isShort = reply.SCode == "51008"; if (isShort) return; if (reply.SCode == {|OKX0016:"51008"|}) Act();""")]
    [InlineData("""if (IsFatal(reply.SCode) || reply.SCode == "50011") return; if (reply.SCode is {|OKX0016:"50011"|}) Act();""")]
    [InlineData("""if (s_final.Contains(reply.SCode)) return; if (reply.SCode is {|OKX0016:"51008"|} || reply.Code is "51008") Act();""")]
    [InlineData("""while (attempt-- > 0) { if (reply.SCode == "51008") return; if (reply.SCode == {|OKX0016:"51008"|}) Act(); reply = second; }""")]
    [InlineData("""foreach (var item in reply.Data) { if (item.SCode == "51008") continue; if (item.SCode == {|OKX0016:"51008"|}) Act(); }""")]
    [InlineData("""var (code, sCode) = reply; if (sCode == "51008") return; if (sCode == {|OKX0016:"51008"|}) Act();""")]
    [InlineData("""if (reply.ErrorCode == 51008) return; if (reply.ErrorCode == {|OKX0016:51008|}) Act();""")]
    [InlineData("""if (reply.SCode == "51008") return; if (reply.SCode == {|OKX0016:OkxErrorCodes.InsufficientBalanceForOrder|}) Act();""")]
    [InlineData("""try { await PlaceAsync(); } catch (OkxException e) when (e.Code == "51008") { } catch (OkxException e) { if (e.Code == {|OKX0016:"51008"|}) Act(); }""")]
    [InlineData("""foreach (var item in reply.Data) { if (item.SCode == "51008") return; if (item.SCode == {|OKX0016:"51008"|}) Act(); }""")]
    [InlineData("""foreach (var item in reply.Data.ToArray()) { if (item.SCode == "51008") continue; if (item.SCode == {|OKX0016:"51008"|}) Act(); }""")]
    [InlineData("""foreach (var item in reply.Data) { var code = item.SCode; if (code == "51008") continue; if (code == {|OKX0016:"51008"|}) Act(); }""")]
    public Task A_code_that_is_taken(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("""if (reply.SCode == "51008") Act(); if (reply.SCode == "51008") Act();""")]
    [InlineData("""if (reply.SCode == "51008" && attempt > 2) return; if (reply.SCode == "51008") Act();""")]
    [InlineData("""if (reply.SCode == "51008" && IsLate()) return; if (reply.SCode == "51008") Act();""")]
    [InlineData("""if (attempt > 2) { if (reply.SCode == "51008") return; } if (reply.SCode == "51008") Act();""")]
    [InlineData("""if (reply.SCode == "51008") return; reply = await PlaceAsync(); if (reply.SCode == "51008") Act();""")]
    [InlineData("""if (reply.SCode == "51008") return; reply = second; if (reply.SCode == "51008") Act();""")]
    [InlineData("""if (reply.SCode == "51008") return; if (IsLate()) reply = second; if (reply.SCode == "51008") Act();""")]
    [InlineData("""if (reply.SCode == "51008") return; if (second.SCode == "51008") Act();""")]
    [InlineData("""if (reply.SCode == "51008") return; if (reply.Code == "51008") Act();""")]
    [InlineData("""if (reply.SCode == "51008") return; if (reply.Data[0].SCode == "51008") Act();""")]
    [InlineData("""if (reply.Data[0].SCode == "51008") return; if (reply.Data[1].SCode == "51008") Act();""")]
    [InlineData("""for (var i = 0; i < 3; i++) { if (reply.Data[i].SCode == "51008") return; } if (reply.Data[attempt].SCode == "51008") Act();""")]
    [InlineData("""switch (reply.SCode) { case "51008" when attempt > 2: return; case "51008": Act(); break; }""")]
    [InlineData("""if (IsFatalToday(reply.SCode)) return; if (reply.SCode == "51008" || reply.Code == "51008") Act();""")]
    [InlineData("""if (s_fatal.Contains(reply.SCode)) return; if (reply.SCode == "51008" || reply.Code == "51008") Act();""")]
    [InlineData("""while (true) { reply = await PlaceAsync(); if (reply.SCode != "51008") return; await PauseAsync(); }""")]
    [InlineData("""do { reply = await PlaceAsync(); } while (reply.SCode == "51008" && attempt-- > 0); if (reply.SCode == "51008") Act();""")]
    [InlineData("""foreach (var item in reply.Data) { if (item.SCode == "51008") Act(); } foreach (var item in reply.Data) { if (item.SCode == "51008") Act(); }""")]
    [InlineData("""var code = reply.SCode; if (code == "51008") return; Change(ref code); if (code == "51008") Act();""")]
    [InlineData("""var code = reply.SCode; Action set = () => code = "51008"; if (code == "51008") return; set(); if (code == "51008") Act();""")]
    [InlineData("""if (reply.ErrorCode == 51008) return; Update(reply); if (reply.ErrorCode == 51008) Act();""")]
    [InlineData("""if (reply.ErrorCode == 51008) return; reply.Refresh(); if (reply.ErrorCode == 51008) Act();""")]
    [InlineData("""if (reply.ErrorCode == 51008) return; await PauseAsync(); if (reply.ErrorCode == 51008) Act();""")]
    [InlineData("""if (reply.ErrorCode == 51008) return; Thread.Sleep(1); if (reply.ErrorCode == 51008) Act();""")]
    [InlineData("""if (reply.ErrorCode == 51008) return; lock (_gate) { if (reply.ErrorCode == 51008) Act(); }""")]
    [InlineData("""if (reply.ErrorCode == 51008) return; reply.ErrorCode = second.ErrorCode; if (reply.ErrorCode == 51008) Act();""")]
    [InlineData("""while (reply.ErrorCode != 51008) { await PauseAsync(); if (reply.ErrorCode == 51008) Act(); }""")]
    [InlineData("""if (reply.Inner?.SCode == "51008") return; await PauseAsync(); if (reply.Inner?.SCode == "51008") Act();""")]
    [InlineData("""if (_lastCode == "51008") return; if (_lastCode == "51008") Act();""")]
    [InlineData("""if (_paused) return; reply = await PlaceAsync(); if (!_paused) { if (reply.SCode == "51008") return; } if (reply.SCode == "51008") Act();""")]
    [InlineData("""_paused = false; reply = await PlaceAsync(); if (!_paused) { if (reply.SCode == "51008") return; } if (reply.SCode == "51008") Act();""")]
    [InlineData("""if (Environment.MachineName != "desk") { if (reply.SCode == "51008") return; } if (reply.SCode == "51008") Act();""")]
    [InlineData("""var code = Console.ReadLine(); if (code == "51008") return; code = Console.ReadLine(); if (code == "51008") Act();""")]
    [InlineData("""try { if (reply.SCode == "51008") await PlaceAsync(); return; } catch (OkxException) { if (reply.SCode == "51008") Act(); }""")]
    [InlineData("""try { if (reply.SCode != "51008") return; throw new OkxException(); } finally { if (reply.SCode == "51008") Act(); }""")]
    [InlineData("""try { if (reply.SCode == "51008") throw new OkxException(); } finally { if (reply.SCode == "51008") Act(); }""")]
    [InlineData("""var code = ""; try { code = second.SCode; attempt = int.Parse(code); } catch (FormatException) { if (code == "51008") Act(); else if (reply.SCode == "51008") Act(); }""")]
    [InlineData("""try { await PlaceAsync(); } catch (OkxException e) when (e.Code == "51008") { } catch (OkxSocketException e) { if (e.Code == "51008") Act(); }""")]
    [InlineData("""try { await PlaceAsync(); } catch (OkxException e) when (e.Code == "51008" && attempt < 3) { } catch (OkxException e) { if (e.Code == "51008") Act(); }""")]
    [InlineData("""try { await PlaceAsync(); } catch (OkxException e) when (e.Code == "51008") { } try { await PlaceAsync(); } catch (OkxException e) { if (e.Code == "51008") Act(); }""")]
    [InlineData("""const bool IsOn = false; if (IsOn) { if (reply.SCode == "51008") return; if (reply.SCode == "51008") Act(); }""")]
    [InlineData("""return; if (reply.SCode == "51008") Act(); if (reply.SCode == "51008") Act();""")]
    [InlineData("""if (reply.Code == "0") return; if (reply.Code == "0") Act(); if (reply.Code == null) return; if (reply.Code == null) Act();""")]
    [InlineData("""if (reply.SCode == "x") return; if (reply.SCode == "x") Act();""")]
    [InlineData("""if (reply.SCode is "51008" or "51020") { switch (reply.SCode) { case "51008": Act(); break; case "51020": Act(); break; } }""")]
    [InlineData("""if (reply.SCode is "51008" or "51020") { if (reply.SCode == "51008") Act(); else if (reply.SCode == "51020") Act(); }""")]
    [InlineData("""var price = attempt; if (price == 51008) return; if (price == 51008) Act();""")]
    [InlineData("""if (reply.SCode == "51008") goto again; Act(); again: if (reply.SCode == "51008") Act();""")]
    [InlineData("""using var json = JsonDocument.Parse(reply.Code); foreach (var item in json.RootElement.EnumerateArray()) { if (item.GetProperty("sCode").GetString() == "51008") Act(); if (item.GetProperty("code").GetString() == "51008") Act(); }""")]
    public Task A_code_that_may_still_be_there(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("""if (reply.SCode != "51008" || reply.SCode != {|OKX0016:"51020"|}) Act();""")]
    [InlineData("""if (reply.SCode is not "51008" || reply.SCode is not {|OKX0016:"51020"|}) Act();""")]
    [InlineData("""var isOther = reply.SCode != "51008" || reply.SCode != {|OKX0016:"51020"|}; Log(isOther.ToString());""")]
    [InlineData("""if (reply.SCode == "51008" && reply.SCode == {|OKX0016:"51020"|}) Act();""")]
    [InlineData("""if (attempt > 1 && reply.SCode == "51008" && reply.SCode == {|OKX0016:"51020"|}) Act();""")]
    [InlineData("""if (reply.SCode == "51008") return; if (reply.SCode != {|OKX0016:"51008"|}) Act();""")]
    [InlineData("""if (reply.SCode != "51008") return; if (reply.SCode == {|OKX0016:"51008"|}) Act();""")]
    [InlineData("""if (reply.SCode == "51008") { Act(); if (reply.SCode is {|OKX0016:"51008"|}) Act(); }""")]
    [InlineData("""if (reply.SCode == "51008") { if (reply.SCode != {|OKX0016:"51008"|}) Act(); }""")]
    public Task Of_two_tests_one_is_decided(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("""if (reply.SCode != "51008" && reply.SCode != "51020") Act();""")]
    [InlineData("""if (reply.SCode == "51008" || reply.SCode == "51020") Act();""")]
    [InlineData("""if (reply.SCode != "51008" || reply.Code != "51020") Act();""")]
    [InlineData("""if (reply.SCode == "51008" && second.SCode == "51020") Act();""")]
    [InlineData("""if (reply.SCode == "51008" && reply.Code == "51020") Act();""")]
    [InlineData("""if (reply.SCode is not ("51008" or "51020")) Act();""")]
    [InlineData("""if (reply.SCode is not "51008" and not "51020") Act();""")]
    [InlineData("""if ((reply.SCode == "51008" && attempt > 1) || (reply.SCode == "51020" && attempt < 1)) Act();""")]
    [InlineData("""if ((reply.Code == "51008") == (reply.SCode == "51008")) Act();""")]
    [InlineData("""Log(reply.SCode == "51008" ? "a" : reply.SCode == "51020" ? "b" : reply.Code == "51008" ? "c" : "");""")]
    [InlineData("""if (reply.Data.Any(item => item.SCode == "51008") && reply.Data.Any(item => item.SCode == "51020")) Act();""")]
    public Task Of_two_tests_none_is_decided(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("""if (reply.SCode == "51008") return; if (reply.SCode == "51008") Act(""")]
    [InlineData("""if (reply.SCode == "51008") return; if (reply.SCode == "51008") Missing();""")]
    [InlineData("""Log(reply.SCode switch { "51008" => "a", "51008" => "b", _ => "" });""")]
    [InlineData("""switch (reply.SCode) { case "51008": break; case "51008": break; }""")]
    public async Task Half_typed_code_is_not_judged(string body)
    {
        var test = Test(body);
        test.CompilerDiagnostics = CompilerDiagnostics.None;
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData(
        """if (reply.SCode == "51008") return; if (reply.SCode == {|#0:"51008"|}) Act();""",
        "can no longer be here",
        "an earlier test has taken it")]
    [InlineData(
        """if (reply.SCode == "51008") return; if (reply.SCode is {|#0:"51008"|} or "51020") Act();""",
        "never matches",
        "an earlier test has taken it")]
    [InlineData(
        """if (reply.SCode != "51020" || reply.SCode != {|#0:"51008"|}) Act();""",
        "is always unequal",
        "an earlier test lets only 51020 through")]
    [InlineData(
        """if (reply.SCode == "51020" && reply.SCode == {|#0:"51008"|}) Act();""",
        "can no longer be here",
        "an earlier test lets only 51020 through")]
    [InlineData(
        """if (reply.SCode != "51008") return; if (reply.SCode == {|#0:"51008"|}) Act();""",
        "is always here",
        "an earlier test has let nothing else through")]
    public async Task The_message_tells_what_follows_and_why(string body, string what, string why)
    {
        var test = Test(body);
        test.ExpectedDiagnostics.Add(
            new DiagnosticResult(RuleDescriptors.DeadTest)
                .WithLocation(0)
                .WithArguments("51008", "The balance, margin or borrow quota is too low for the order", what, why));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task VerifyAsync(string body) => Test(body).RunAsync(TestContext.Current.CancellationToken);

    private static CSharpAnalyzerVerifier<DeadTestAnalyzer>.Test Test(string body) => new() { TestCode = Around.Replace("BODY", body) };
}
