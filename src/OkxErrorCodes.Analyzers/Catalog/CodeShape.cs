using System;

namespace OkxAnalyzers.Catalog;

/// <summary>What a text or a number tells of itself before it is looked up. Asked of every literal, so nothing here allocates.</summary>
internal static class CodeShape
{
    /// <summary>The number of digits of OKX's codes. Shorter ones are outcomes and close codes; a project's own have any length.</summary>
    public const int Length = 5;

    /// <summary>The smallest number of so many digits.</summary>
    public const int Smallest = 10_000;

    /// <summary>The number of digits of a sub-code.</summary>
    public const int SubCodeLength = 4;

    /// <summary>
    /// 0, 1 and 2 tell success from failure, and no errors apart. Their shape is that of too many literals: they are looked for
    /// only where a project asks for them.
    /// </summary>
    public static bool IsOutcome(string text) => text.Length == 1 && IsOutcome(text[0] - '0');

    /// <inheritdoc cref="IsOutcome(string)"/>
    public static bool IsOutcome(long number) => number is >= 0 and <= 2;

    /// <summary>WebSocket close codes: the protocol's own, and those that OKX chose.</summary>
    public static bool IsCloseCode(ReadOnlySpan<char> digits) =>
        digits.Length == 4
        && (digits[0] == '4' || (digits[0] == '1' && digits[1] == '0' && (digits[2] == '0' || (digits[2] == '1' && digits[3] <= '5'))));

    public static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return true;
    }
}
