using System;
using System.Globalization;

namespace OkxAnalyzers.CodeFixes;

/// <summary>The value of a code, whatever type its literal's suffix gave it.</summary>
internal static class CodeValue
{
    public static bool AreEqual(object? left, object? right) =>
        IsWhole(left) && IsWhole(right)
            ? Convert.ToDecimal(left, CultureInfo.InvariantCulture) == Convert.ToDecimal(right, CultureInfo.InvariantCulture)
            : Equals(left, right);

    private static bool IsWhole(object? value) => value is int or uint or long or ulong or short or ushort or byte or sbyte;
}
