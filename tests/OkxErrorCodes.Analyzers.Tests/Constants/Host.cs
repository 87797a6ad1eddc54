using System;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Tests.Constants;

/// <summary>The compiler that runs the tests: the same tests run with several.</summary>
internal static class Host
{
    public static bool KnowsEmbedded { get; } = typeof(Compilation).Assembly.GetName().Version >= new Version(4, 14);
}
