using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Payloads;

/// <summary>A code that a switch has no way for.</summary>
/// <param name="Code">The code as OKX sends it, such as <c>50011</c>.</param>
/// <param name="Advice">What a program may do after it.</param>
/// <param name="Constant">The constant of its string, such as <c>OkxErrorCodes.RequestsTooFrequent</c>.</param>
internal sealed record MissingCode(string Code, RetryAdvice Advice, string Constant);
