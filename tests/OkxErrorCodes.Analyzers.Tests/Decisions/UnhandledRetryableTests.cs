using System.Threading.Tasks;
using Xunit;
using static OkxAnalyzers.Tests.Decisions.DecisionSnippet;
using static OkxAnalyzers.Tests.Decisions.TradingProgram;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>OKX0003 and OKX0015: which decisions are looked at.</summary>
public sealed class UnhandledRetryableTests
{
    [Theory]
    [InlineData("""
        [|switch|] (code)
        {
            case "50110": Stop(); break;
            default: throw new Exception();
        }
        """)]
    [InlineData("""
        [|switch|] (code)
        {
            case "50110":
            case "50011": Stop(); break;
        }
        """)]
    [InlineData("""
        [|switch|] (code)
        {
            case OkxErrorCodes.IpNotInApiKeyAllowlist: Stop(); break;
        }
        """)]
    [InlineData("""
        [|switch|] (reply.ErrorCode)
        {
            case 50110: Stop(); break;
        }
        """)]
    [InlineData("""
        [|switch|] (reply.RetCode)
        {
            case 50110: Stop(); break;
            case null: break;
        }
        """)]
    [InlineData("""
        [|switch|] (reply.Kind)
        {
            case OkxErrorKind.BadIp: Stop(); break;
        }
        """)]
    [InlineData("""
        [|switch|] ((OkxErrorKind)reply.ErrorCode)
        {
            case OkxErrorKind.BadIp: Stop(); break;
        }
        """)]
    [InlineData("""
        [|switch|] (code)
        {
            case OkxErrors.BadIp: Stop(); break;
        }
        """)]
    [InlineData("""
        [|switch|] (reply?.Code)
        {
            case "50110" or "50111": Stop(); break;
            case null: break;
        }
        """)]
    [InlineData("""
        [|switch|] (code)
        {
            case "50110": goto case "50111";
            case "50111": Stop(); break;
        }
        """)]
    [InlineData("""
        [|switch|] ((code, attempt))
        {
            case ("50110", > 3): Stop(); break;
        }
        """)]
    [InlineData("""
        [|switch|] (reply)
        {
            case { Code: "50110" }: Stop(); break;
            default: Stop(); break;
        }
        """)]
    [InlineData("""
        [|switch|] (reply)
        {
            case { Inner.Code: "50110" }: Stop(); break;
        }
        """)]
    [InlineData("""
        [|switch|] (reply)
        {
            case { Inner: { Code: "50110" } }: Stop(); break;
        }
        """)]
    [InlineData("""
        void Local(string c)
        {
            [|switch|] (code)
            {
                case "50110": Stop(); break;
            }
        }
        """)]
    [InlineData("""
        Action act = () =>
        {
            [|switch|] (code)
            {
                case "50110": Stop(); break;
            }
        };
        """)]
    [InlineData("""
        switch (attempt)
        {
            case 1:
                [|switch|] (code)
                {
                    case "50110": Stop(); break;
                }
                break;
        }
        """)]
    public Task A_switch_that_gives_retryable_codes_no_way_is_reported(string statements) => VerifyAsync(Body(statements));

    [Theory]
    [InlineData("""[|code|] switch { "50110" => Act.Stop, _ => Act.Shrink }""")]
    [InlineData("[|code|] switch { OkxErrorCodes.IpNotInApiKeyAllowlist or OkxErrorCodes.InvalidAccessKey => Act.Stop, _ => Act.Shrink }")]
    [InlineData("[|reply.ErrorCode|] switch { OkxErrorCodes.AsInt.IpNotInApiKeyAllowlist => Act.Stop, _ => Act.Shrink }")]
    [InlineData("""[|reply|] switch { { Code: "50110" } => Act.Stop, _ => Act.Shrink }""")]
    [InlineData("""[|reply|] switch { { Code: "50110" } => Act.Stop, { Code: null } => Act.Stop, { } => Act.Stop, null => Act.Stop }""")]
    [InlineData("""[|(code, attempt)|] switch { ("50110", _) => Act.Stop, (_, > 3) => Act.Stop, _ => Act.Shrink }""")]
    [InlineData("""[|code|] switch { "50110" => Act.Stop, var other => Act.Shrink }""")]
    [InlineData("""[|code|] switch { "50110" => Act.Stop, not null => Act.Shrink, null => Act.Stop }""")]
    [InlineData("""[|code|] switch { "50110" => Act.Stop, string other => Act.Shrink, null => Act.Stop }""")]
    [InlineData("[|int.Parse(code)|] switch { 50110 => Act.Stop, _ => Act.Shrink }")]
    [InlineData("""[|code.Trim()|] switch { "50110" => Act.Stop, _ => Act.Shrink }""")]
    public Task A_switch_expression_is_reported_at_what_it_governs(string value) => VerifyAsync(Expression(value));

    [Theory]
    [InlineData("""
        switch (code)
        {
            case "0": Log(""); break;
            case "1": Stop(); break;
            default: Stop(); break;
        }
        """)]
    [InlineData("""
        switch (code)
        {
            case "nothing": Log(""); break;
        }
        """)]
    [InlineData("""
        switch (Direction)
        {
            case Side.Both: Stop(); break;
        }
        """)]
    [InlineData("""
        switch (reply.Status)
        {
            case "50110": Stop(); break;
        }
        """)]
    [InlineData("""
        switch (reply.Status)
        {
            case Levels.Low: Stop(); break;
        }
        """)]
    [InlineData("""
        switch (attempt)
        {
            case 50110: Stop(); break;
        }
        """)]
    [InlineData("""
        switch (reply)
        {
            case { Code: "50110" }: Stop(); break;
            case { Status: "429" }: Retry(); break;
        }
        """)]
    [InlineData("""
        switch (reply)
        {
            case { Status: "50110" }: Stop(); break;
        }
        """)]
    [InlineData("""
        string zipCode = code;
        switch (zipCode)
        {
            case "50110": Stop(); break;
        }
        """)]
    [InlineData("""
        switch (code)
        {
            case {|CS8781:> "50110"|}: Stop(); break;
        }
        """)]
    public Task What_tells_no_OKX_errors_apart_is_silent(string statements) => VerifyAsync(Body(statements));

    [Theory]
    [InlineData("""
        code != "0"
        """)]
    [InlineData("code != OkxErrorCodes.Succeeded")]
    public Task A_default_that_asks_only_for_success_has_no_way_for_them(string failed) => VerifyAsync(Body(
        $$"""
        [|switch|] (code)
        {
            case "50110": Stop(); break;
            default:
                if ({{failed}})
                    Log(code);
                break;
        }
        """));

    [Theory]
    [InlineData("4004", "4001")]
    [InlineData("OkxErrorCodes.AsInt.ConnectionClosedIdleTimeout", "OkxErrorCodes.AsInt.ConnectionClosedLoginFailed")]
    public Task A_connection_is_closed_for_no_request(string first, string second) =>
        VerifyAsync(Expression(
            $$"""
            reply.ErrorCode switch
            {
                {{first}} => Act.Retry,
                {{second}} => Act.Stop,
                _ => Act.Stop,
            }
            """));

    [Fact]
    public Task An_enum_of_ones_own_is_asked_for_the_codes_that_it_names() => VerifyAsync(Body(
        """
        switch (reply.Kind)
        {
            case OkxErrorKind.BadIp: Stop(); break;
            case OkxErrorKind.Timeout:
            case OkxErrorKind.RateLimit:
            case OkxErrorKind.Busy: Retry(); break;
        }
        """));

    [Fact]
    public Task An_enum_that_names_no_retryable_code_has_forgotten_them() => VerifyAsync(Members(
        """
        private enum OkxErrorId { NoBalance = 51008, NoOrder = 51603 }

        void Next(OkxErrorId errorCode)
        {
            {|OKX0015:switch|} (errorCode)
            {
                case OkxErrorId.NoBalance: break;
            }
        }
        """));

    [Theory]
    [InlineData("""
        namespace DeepCoin
        {
            class DeepCoinClient
            {
                void Next(string code)
                {
                    switch (code)
                    {
                        case "50110": break;
                    }
                }
            }
        }
        """)]
    [InlineData("""
        namespace Other
        {
            class Client
            {
                void Next(string code)
                {
                    switch (code)
                    {
                        case "50110": break;
                    }
                }
            }
        }
        """)]
    [InlineData("""
        enum Venue { Okx, Bitget }

        class Client
        {
            bool Retry(Venue venue, string code) => (venue, code) switch
            {
                (Venue.Okx, "50011") => true,
                (Venue.Bitget, "50011") => true,
                _ => false,
            };
        }
        """)]
    [InlineData("""
        namespace Other
        {
            enum ErrorCode { A = 50110 }

            class Client
            {
                void Next(ErrorCode code)
                {
                    switch (code)
                    {
                        case ErrorCode.A: break;
                    }
                }
            }
        }
        """)]
    public Task Other_venues_are_silent(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("""
        [|if|] (code == "50110")
            Stop();
        else if (code == "50111" || code == "50113")
            Stop();
        else
            Stop();
        """)]
    [InlineData("""
        [|if|] (code is "50110" or "50111")
            Stop();
        else if (code.Equals("50113"))
            Stop();
        """)]
    [InlineData("""
        [|if|] ("50110" == code)
            Stop();
        else if (string.Equals(code, "50111"))
            Stop();
        else if (reply.Status == "x")
            Log(code);
        else if (code == OkxErrorCodes.InvalidSignature)
            Stop();
        """)]
    [InlineData("""
        [|if|] (reply is { Code: "50110" or "50111" })
            Stop();
        else if (reply.Code == "50113" && attempt > 1)
            Stop();
        """)]
    public Task A_chain_of_ifs_with_three_codes_is_reported_once_at_its_first_if(string statements) => VerifyAsync(Body(statements));

    [Theory]
    [InlineData("""
        if (code == "50110")
            Stop();
        else if (code == "50111")
            Stop();
        else
            Retry();
        """)]
    [InlineData("""
        if (code is "50110" or "50111" or "50113")
            Stop();
        else
            Retry();
        """)]
    [InlineData("""
        if (code == "50110")
            Stop();
        if (code == "50111")
            Stop();
        if (code == "50113")
            Stop();
        """)]
    [InlineData("""
        if (reply.Status == "50110")
            Stop();
        else if (reply.Status == "50111" || reply.Status == "50113")
            Stop();
        """)]
    [InlineData("""
        if (code is "50110" or "50111")
            Stop();
        else if (code == "50113")
            Stop();
        else if (IsRetryable(code))
            Retry();
        """)]
    [InlineData("""
        if (code is "50110" or "50111")
            Stop();
        else if (code == "50113")
            Stop();
        else if (code.StartsWith("50"))
            Retry();
        """)]
    [InlineData("""
        if (code is "50110" or "50111")
            Stop();
        else if (code != "50113")
            Retry();
        """)]
    [InlineData("""
        if (IsRetryable(code))
        {
            Retry();
            continue;
        }
        if (code is "50110" or "50111")
            Stop();
        else if (code == "50113")
            Stop();
        """)]
    public Task A_shorter_chain_and_one_with_a_way_are_silent(string statements) => VerifyAsync(Body(statements));

    [Theory]
    [InlineData("""void Next(string code) { switch (code) { case "50110":""")]
    [InlineData("""
        void Next(string code) { switch (code) { case : break; case "50110"
        """)]
    [InlineData("""void Next(string code) { switch () { case "50110": break; } }""")]
    [InlineData("""void Next(OkxReply reply) { switch (reply.) { case "50110": break; } }""")]
    [InlineData("Act Next(string code) => code switch { ")]
    [InlineData("""Act Next(OkxReply reply) => reply switch { { : "50110" } => Act.Stop, { Code: } => , _ };""")]
    [InlineData("""Act Next() => () switch { ("50110") => Act.Stop };""")]
    [InlineData("""void Next(string code) { if (code == "50110") else if (code is ) else if (code == "50113" || ) else""")]
    [InlineData("void Next(string code) { try { } catch when () { switch (code) { case OkxErrorCodes. : break; } } }")]
    public Task Half_typed_code_does_no_harm(string member) => VerifyBrokenAsync(
        $$"""
        record OkxReply(string Code);
        enum Act { Stop }
        class Client
        {
            {{member}}
        """);

    [Fact]
    public Task Generated_code_is_silent() => VerifyAsync(
        """
        // <auto-generated/>
        namespace OkxGenerated;

        class OkxClient
        {
            void Next(string code)
            {
                switch (code)
                {
                    case "50110": break;
                }
            }
        }
        """);
}
