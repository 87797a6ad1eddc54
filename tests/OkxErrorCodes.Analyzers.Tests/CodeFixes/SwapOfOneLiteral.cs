using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Tests.Verification;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>One line of a method that knows a reply of every type; the literal in it is marked.</summary>
internal static class SwapOfOneLiteral
{
    public static Task VerifyAsync(string line, string fixedLine) => VerifyFileAsync(InMethod(line), InMethod(fixedLine));

    public static Task VerifyNoneAsync(string line) => VerifyNoneInFileAsync(InMethod(line));

    public static Task VerifyFileAsync(string source, string fixedSource)
    {
        var test = new CSharpCodeFixVerifier<EveryCatalogLiteral, UseConstantFix>.Test { TestCode = source, FixedCode = fixedSource };
        return test.RunAsync(Xunit.TestContext.Current.CancellationToken);
    }

    public static Task VerifyNoneInFileAsync(string source)
    {
        var test = new CSharpCodeFixVerifier<EveryCatalogLiteral, UseConstantFix>.Test { TestCode = source, FixedCode = source };
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync(Xunit.TestContext.Current.CancellationToken);
    }

    private static string InMethod(string line) => $$"""
        #pragma warning disable CS0219
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Linq.Expressions;

        enum OkxError { None, Busy = 1 }

        class OkxReply
        {
            public string Code = "";
            public int Number;
            public short Short;
            public uint Unsigned;
            public long Long;
            public ulong UnsignedLong;
            public decimal Decimal;
            public int? MaybeInt;
            public long? MaybeLong;
            public object Any = "";
            public dynamic Dynamic = "";
            public OkxError Error;
        }

        readonly struct Wrapped
        {
            public static implicit operator Wrapped(int code) => default;
            public static implicit operator Wrapped(long code) => default;
            public static implicit operator Wrapped(string code) => default;
        }

        class OkxBot
        {
            static object? Log(int code) => null;
            static object? Log(long code) => null;
            static object? Keep<T>(T code) => null;
            static object? Wrap(Wrapped code) => null;

            object? Handle(OkxReply reply)
            {
                {{line}}
                return null;
            }
        }
        """;
}
