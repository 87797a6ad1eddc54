using OkxAnalyzers.Requests;
using Xunit;

namespace OkxAnalyzers.Tests.Requests;

/// <summary>What names say of sending again.</summary>
public sealed class RetryNamesTests
{
    [Theory]
    [InlineData("RetryableCodes")]
    [InlineData("s_transientErrors")]
    [InlineData("ResendCodes")]
    [InlineData("RetryWithBackoff")]
    [InlineData("RetryAfterDelay")]
    public void It_may_name_a_list(string name) => Assert.True(RetryNames.IsList(name));

    [Theory]
    [InlineData("NonRetryableCodes")]
    [InlineData("CheckBeforeRetry")]
    [InlineData("RetryWithSmallerSize")]
    [InlineData("RetryAfterReconnect")]
    [InlineData("RetryWith")]
    [InlineData("RetrievedCodes")]
    [InlineData("OrderCodes")]
    public void It_names_no_list(string name) => Assert.False(RetryNames.IsList(name));

    [Theory]
    [InlineData("ShouldRetry", true)]
    [InlineData("IsTransient", true)]
    [InlineData("TransientCode", true)]
    [InlineData("RetryOn", true)]
    [InlineData("RetryIf", true)]
    [InlineData("Retry", false)]
    [InlineData("RetryAsync", false)]
    [InlineData("SleepOnRetry", false)]
    [InlineData("ShouldNotRetry", false)]
    public void It_asks_whether_to_retry(string name, bool isSo) => Assert.Equal(isSo, RetryNames.IsPredicate(name));

    [Theory]
    [InlineData("shouldRetry", true)]
    [InlineData("retry", true)]
    [InlineData("_retry", true)]
    [InlineData("resend", true)]
    [InlineData("again", true)]
    [InlineData("tryAgain", true)]
    [InlineData("sendAgain", true)]
    [InlineData("doRetry", true)]
    [InlineData("retried", false)]
    [InlineData("placed", false)]
    public void A_flag_says_to_send_again(string name, bool isSo) => Assert.Equal(isSo, RetryNames.IsFlag(name));

    [Theory]
    [InlineData("RetryDelays", true)]
    [InlineData("RetryBackoffCodes", false)]
    [InlineData("RetryCodes", false)]
    public void A_list_may_be_of_times(string name, bool isSo) => Assert.Equal(isSo, RetryNames.IsOfTimes(name));

    [Theory]
    [InlineData("RetryableOkxErrorCodes", true)]
    [InlineData("RetryableReadCodes", true)]
    [InlineData("OrderRetryCodes", true)]
    [InlineData("RetryableWithdrawalCodes", false)]
    public void A_list_may_be_general(string name, bool isSo) => Assert.Equal(isSo, RetryNames.IsGeneral(name));

    [Theory]
    [InlineData("Retry")]
    [InlineData("RetryAsync")]
    [InlineData("ResendOrder")]
    [InlineData("ReTryAsync")]
    [InlineData("ReSendAsync")]
    [InlineData("ReSubmit")]
    [InlineData("ReQueue")]
    [InlineData("ReEnqueue")]
    [InlineData("RePlace")]
    [InlineData("SendAgain")]
    [InlineData("WaitAndRetry")]
    [InlineData("ExecuteWithRetry")]
    [InlineData("PauseThenResend")]
    [InlineData("ScheduleRetry")]
    [InlineData("EnqueueRetry")]
    [InlineData("QueueRetry")]
    [InlineData("DoRetry")]
    [InlineData("RetryWithBackoff")]
    public void A_call_sends_again(string name) => Assert.True(RetryNames.IsResendCall(name));

    [Theory]
    [InlineData("RetryDelay")]
    [InlineData("LogRetry")]
    [InlineData("ReadAsync")]
    [InlineData("ReOpen")]
    [InlineData("LoginAgain")]
    [InlineData("ResendUnlessFilled")]
    [InlineData("RetryNever")]
    [InlineData("ResendWithSmallerSize")]
    [InlineData("Place")]
    [InlineData("")]
    public void A_call_does_not_send_again(string name) => Assert.False(RetryNames.IsResendCall(name));

    [Theory]
    [InlineData("WaitAndRetryAsync", true)]
    [InlineData("RetryStrategyOptions", true)]
    [InlineData("CircuitBreakerAsync", false)]
    [InlineData("NoRetry", false)]
    public void A_policy_retries(string name, bool isSo) => Assert.Equal(isSo, RetryNames.IsPolicyCall(name));

    [Theory]
    [InlineData("attempt", true)]
    [InlineData("retryCount", true)]
    [InlineData("maxTries", true)]
    [InlineData("delays", true)]
    [InlineData("i", false)]
    [InlineData("order", false)]
    public void It_counts_attempts(string name, bool isSo) => Assert.Equal(isSo, RetryNames.IsAttempt(name));

    [Theory]
    [InlineData("RetryableReadCodes", true)]
    [InlineData("ShouldRetryGet", true)]
    [InlineData("GetQueryRetryCodes", true)]
    [InlineData("GetRetryableCodes", false)]
    [InlineData("FetchRetryableCodes", false)]
    [InlineData("ReadRetryableCodes", false)]
    [InlineData("RetryableCodes", false)]
    public void A_list_may_be_for_reads(string name, bool isSo) => Assert.Equal(isSo, RetryNames.IsForReads(name));

    [Theory]
    [InlineData("RetryableWriteCodes", true)]
    [InlineData("OrderRetryCodes", true)]
    [InlineData("ShouldRetryTransfer", true)]
    [InlineData("RetryableTradesCodes", false)]
    [InlineData("RetryableBorderCodes", false)]
    [InlineData("RetryableCodes", false)]
    public void A_list_may_be_for_writes(string name, bool isSo) => Assert.Equal(isSo, RetryNames.IsForWrites(name));
}
