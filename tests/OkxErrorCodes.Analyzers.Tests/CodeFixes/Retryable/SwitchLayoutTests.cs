using System.Threading.Tasks;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;
using Adds = OkxAnalyzers.Tests.CodeFixes.Retryable.RetryableFix<OkxAnalyzers.CodeFixes.AddAdviceSectionsFix>;
using Keeps = OkxAnalyzers.Tests.CodeFixes.Retryable.RetryableFix<OkxAnalyzers.CodeFixes.KeepBehaviourFix>;

namespace OkxAnalyzers.Tests.CodeFixes.Retryable;

/// <summary>New sections and arms look like those that the switch has.</summary>
public sealed class SwitchLayoutTests
{
    private const string Handled =
        "\"50110\" or \"50001\" or \"50013\" or \"50102\" or \"50004\" or \"50011\" or \"50040\" or \"50061\"";

    [Fact]
    public Task A_block_on_the_label_s_line() => Keeps.Changes(
        $$"""
        string Next(string code)
        {
            {|OKX0015:switch|} (code)
            {
                case {{Handled}}: { return "low"; }
                default: { return "other"; }
            }
        }
        """,
        $$"""
        string Next(string code)
        {
            switch (code)
            {
                case {{Handled}}: { return "low"; }
                case OkxErrorCodes.SystemError: { goto default; }
                default: { return "other"; }
            }
        }
        """);

    [Fact]
    public Task A_first_arm_on_the_line_of_the_brace() => Keeps.Changes(
        $$"""
        Act Next(string code) => {|OKX0015:code|} switch { {{Handled}} => Act.Stop,
            "50111" => Act.Stop,
            _ => Act.Retry };
        """,
        $$"""
        Act Next(string code) => code switch { {{Handled}} => Act.Stop,
            "50111" => Act.Stop,
            OkxErrorCodes.SystemError => Act.Retry,
            _ => Act.Retry };
        """);

    [Fact]
    public Task A_default_on_the_line_of_a_brace() => Keeps.Changes(
        $$"""
        string Next(string code)
        {
            {|OKX0015:switch|} (code)
            {
                case {{Handled}}: {
                    return "low";
                } default: {
                    return "other";
                }
            }
        }
        """,
        $$"""
        string Next(string code)
        {
            switch (code)
            {
                case {{Handled}}: {
                    return "low";
                }
                case OkxErrorCodes.SystemError: {
                    goto default;
                }
                default: {
                    return "other";
                }
            }
        }
        """);

    [Fact]
    public Task A_last_section_on_the_line_of_the_closing_brace() => Adds.Changes(
        $$"""
        void Next(string code)
        {
            [|switch|] (code)
            {
                case {{Handled}}:
                    Stop();
                    break; }
        }
        """,
        $$"""
        void Next(string code)
        {
            switch (code)
            {
                case {{Handled}}:
                    Stop();
                    break;
                case OkxErrorCodes.SystemError:
                    // After a check of the outcome: it may have been executed. Query it before anything is sent again.
                    throw new NotImplementedException("Query the outcome.");
            }
        }
        """);

    [Fact]
    public Task A_comment_at_the_end_stays_at_the_end() => Adds.Changes(
        $$"""
        Act Next(string code) => {|OKX0015:code|} switch
        {
            {{Handled}} => Act.Stop // all of them
            // nothing else can come
        };
        """,
        $$"""
        Act Next(string code) => code switch
        {
            {{Handled}} => Act.Stop, // all of them
            // After a check of the outcome: it may have been executed. Query it before anything is sent again.
            OkxErrorCodes.SystemError => throw new NotImplementedException("Query the outcome.")
            // nothing else can come
        };
        """);

    [Fact]
    public Task A_statement_stands_below_a_label_of_several_lines() => Keeps.Changes(
        """
        string Next(string code)
        {
            {|OKX0015:switch|} (code)
            {
                case "50110" or "50013" or "50102": return "low";
                default: return "other";
            }
        }
        """,
        """
        string Next(string code)
        {
            switch (code)
            {
                case "50110" or "50013" or "50102": return "low";
                case OkxErrorCodes.ServiceTemporarilyUnavailable
                    or OkxErrorCodes.EndpointRequestTimeout
                    or OkxErrorCodes.RequestsTooFrequent
                    or OkxErrorCodes.SystemError
                    or OkxErrorCodes.AccountOrderRateLimitReached:
                    goto default;
                default: return "other";
            }
        }
        """);

    [Fact]
    public Task Objects_are_matched_one_by_one_where_the_line_is_too_long() => Keeps.Changes(
        """
        Act Next(OkxReply reply) => {|OKX0015:reply|} switch
        {
            { Code: "50110" or "50013" or "50102" or "50001" or "50004" or "50026" } => Act.Stop,
            { Code: "50111" } => Act.Stop,
            _ => throw new InvalidOperationException("OKX refused the request with a code that has no case of its own here: " + reply.Code),
        };
        """,
        """
        Act Next(OkxReply reply) => reply switch
        {
            { Code: "50110" or "50013" or "50102" or "50001" or "50004" or "50026" } => Act.Stop,
            { Code: "50111" } => Act.Stop,
            { Code: OkxErrorCodes.RequestsTooFrequent }
                or { Code: OkxErrorCodes.AccountOrderRateLimitReached }
                => throw new InvalidOperationException("OKX refused the request with a code that has no case of its own here: " + reply.Code),
            _ => throw new InvalidOperationException("OKX refused the request with a code that has no case of its own here: " + reply.Code),
        };
        """);

    [Fact]
    public Task A_line_is_as_long_as_the_editorconfig_says() => new CSharpCodeFixVerifier<DecisionAnalyzer, KeepBehaviourFix>.Test
    {
        TestState =
        {
            AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\nmax_line_length = 90\n") },
            Sources =
            {
                """
                class OkxBot
                {
                    string Next(string code) => {|OKX0015:code|} switch
                    {
                        "50110" or "50001" or "50013" or "50102" or "50004" or "50011" => "low",
                        _ => "other",
                    };
                }
                """,
            },
        },
        FixedState =
        {
            Sources =
            {
                """
                class OkxBot
                {
                    string Next(string code) => code switch
                    {
                        "50110" or "50001" or "50013" or "50102" or "50004" or "50011" => "low",
                        OkxErrorCodes.SystemError
                            or OkxErrorCodes.AccountOrderRateLimitReached => "other",
                        _ => "other",
                    };
                }
                """,
            },
        },
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_file_that_goes_in_by_two() => new CSharpCodeFixVerifier<DecisionAnalyzer, KeepBehaviourFix>.Test
    {
        TestCode =
            $$"""
            class OkxBot
            {
              string Next(string code)
              {
                {|OKX0015:switch|} (code)
                {
                  default:
                    return "other";
                  case {{Handled}}:
                    return "low";
                }
              }
            }
            """,
        FixedCode =
            $$"""
            class OkxBot
            {
              string Next(string code)
              {
                switch (code)
                {
                  default:
                    return "other";
                  case {{Handled}}:
                    return "low";
                  case OkxErrorCodes.SystemError:
                    goto default;
                }
              }
            }
            """,
    }.RunAsync(TestContext.Current.CancellationToken);
}
