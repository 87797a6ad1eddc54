using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>A test asserts a code: pairs of expected and actual in the assertion libraries' own words.</summary>
public sealed class AssertionShapes
{
    private const string Libraries =
        """

        namespace Xunit
        {
            public static class Assert
            {
                public static void Equal<T>(T expected, T actual) { }
                public static void NotEqual<T>(T expected, T actual) { }
                public static void Contains<T>(T expected, IEnumerable<T> collection) { }
                public static void Contains(string expectedSubstring, string actualString) { }
                public static void InRange<T>(T actual, T low, T high) { }
                public static void True(bool condition, string message = "") { }
            }
        }

        namespace NUnit.Framework
        {
            public class EqualConstraint { }
            public class Not { public EqualConstraint EqualTo(object? expected) => new(); }
            public static class Is { public static EqualConstraint EqualTo(object? expected) => new(); public static Not Not => new(); public static EqualConstraint GreaterThan(object? expected) => new(); }
            public static class Has { public static EqualConstraint Member(object? expected) => new(); }
            public static class Does { public static EqualConstraint Contain(object? expected) => new(); }
            public static class Assert
            {
                public static void That<T>(T actual, EqualConstraint constraint, string message = "") { }
                public static void AreEqual(object? expected, object? actual) { }
                public static void AreNotEqual(object? expected, object? actual) { }
            }
        }

        namespace Microsoft.VisualStudio.TestTools.UnitTesting
        {
            public static class Assert
            {
                public static void AreEqual<T>(T expected, T actual, string message = "") { }
                public static void AreNotEqual<T>(T notExpected, T actual) { }
            }
        }

        namespace FluentAssertions
        {
            public class Assertions<T>
            {
                public Assertions<T> Be(T expected, string because = "") => this;
                public Assertions<T> NotBe(T unexpected) => this;
                public Assertions<T> BeOneOf(params T[] expected) => this;
                public Assertions<T> BeEquivalentTo(T expected) => this;
                public Assertions<T> BeGreaterThan(T expected) => this;
                public Assertions<T> Contain(T expected) => this;
                public Assertions<T> And => this;
            }
            public class CollectionAssertions<T>
            {
                public void Contain(T expected, string because = "") { }
                public void Contain(IEnumerable<T> expected, string because = "") { }
                public void NotContain(T expected) { }
                public void Equal(params T[] expected) { }
            }
            public static class AssertionExtensions
            {
                public static Assertions<T> Should<T>(this T actual) => new();
                public static CollectionAssertions<T> Should<T>(this T[] actual) => new();
            }
        }

        namespace Shouldly
        {
            public static class ShouldBeTestExtensions { public static void ShouldBe<T>(this T actual, T expected) { } public static void ShouldNotBe<T>(this T actual, T expected) { } public static void ShouldContain<T>(this IEnumerable<T> actual, T expected, string message = "") { } public static void ShouldContain(this string actual, string expected) { } }
        }
        """;

    public static TheoryData<string, string> Assertions => new()
    {
        { "Xunit", """Assert.Equal([|"51020"|], reply.Code);""" },
        { "Xunit", "Assert.Equal([|51020|], reply.ErrorCode);" },
        { "Xunit", """Assert.NotEqual([|"51020"|], reply.Code);""" },
        { "Xunit", """Assert.Equal(expected: [|"51020"|], actual: reply.Data[0].Code);""" },
        { "Xunit", """Assert.Equal(actual: reply.Code, expected: [|"51020"|]);""" },
        { "Xunit", """Assert.Equal<string>([|"51020"|], reply.Inner?.Code!);""" },
        { "Xunit", """Assert.Contains([|"51020"|], reply.Codes);""" },
        { "Xunit", """Assert.Contains(reply.Code, new[] { [|"51020"|], [|"51008"|] });""" },
        { "Xunit", """Assert.True(reply.Code == [|"51020"|], "50011 is another code");""" },
        { "NUnit.Framework", """Assert.That(reply.Code, Is.EqualTo([|"51020"|]));""" },
        { "NUnit.Framework", "Assert.That(reply.ErrorCode, Is.EqualTo([|51020|]));" },
        { "NUnit.Framework", """Assert.That(reply.Code, Is.Not.EqualTo([|"51020"|]));""" },
        { "NUnit.Framework", """Assert.That(reply.Code, Is.EqualTo([|"51020"|]), "50011");""" },
        { "NUnit.Framework", """Assert.AreEqual([|"51020"|], reply.Code);""" },
        { "NUnit.Framework", """Assert.AreNotEqual([|51020|], reply.ErrorCode);""" },
        { "NUnit.Framework", """Assert.That(reply.Codes, Has.Member([|"51020"|]));""" },
        { "NUnit.Framework", """Assert.That(reply.CodeList, Does.Contain([|"51020"|]));""" },
        { "Microsoft.VisualStudio.TestTools.UnitTesting", """Assert.AreEqual([|"51020"|], reply.Code);""" },
        { "Microsoft.VisualStudio.TestTools.UnitTesting", """Assert.AreEqual([|"51020"|], reply.Code, "50011");""" },
        { "Microsoft.VisualStudio.TestTools.UnitTesting", """Assert.AreNotEqual([|"51020"|], reply.Code);""" },
        { "FluentAssertions", """reply.Code.Should().Be([|"51020"|]);""" },
        { "FluentAssertions", """reply.Code.Should().Be([|"51020"|], "50011");""" },
        { "FluentAssertions", """reply.ErrorCode.Should().Be([|51020|]);""" },
        { "FluentAssertions", """reply.Code.Should().NotBe([|"51020"|]);""" },
        { "FluentAssertions", """reply.Code.Should().BeOneOf([|"51020"|], [|"51008"|]);""" },
        { "FluentAssertions", """reply.Code.Should().BeEquivalentTo([|"51020"|]);""" },
        { "FluentAssertions", """reply.Code.Should().NotBe("0").And.Be([|"51020"|]);""" },
        { "FluentAssertions", """reply.Codes.Should().Contain([|"51020"|], "50011");""" },
        { "FluentAssertions", """reply.Codes.Should().Contain(new[] { [|"51020"|] }, "50011");""" },
        { "FluentAssertions", """reply.Codes.Should().NotContain([|"51020"|]);""" },
        { "FluentAssertions", """reply.Codes.Should().Equal("x", [|"51020"|]);""" },
        { "Shouldly", """reply.Code.ShouldBe([|"51020"|]);""" },
        { "Shouldly", """reply.Code.ShouldNotBe([|"51020"|]);""" },
        { "Shouldly", """reply.Codes.ShouldContain([|"51020"|], "50011");""" },
    };

    [Theory]
    [MemberData(nameof(Assertions))]
    public Task An_asserted_code_is_reported(string library, string statements) => Snippet.Reported(Test(library, statements));

    [Theory]
    [MemberData(nameof(Assertions))]
    public Task The_same_assertion_is_silent_in_another_venue(string library, string statements) =>
        Snippet.SilentOfAnotherVenue(Test(library, statements));

    [Theory]
    [MemberData(nameof(Assertions))]
    public Task The_same_assertion_is_silent_in_another_trade(string library, string statements) =>
        Snippet.SilentOfAnotherTrade(Test(library, statements));

    [Theory]
    [InlineData("Xunit", """Assert.Equal("51020", reply.Message);""")]
    [InlineData("Xunit", "Assert.Equal(50000, reply.Price);")]
    [InlineData("Xunit", "Assert.Equal(50000, reply.Codes.Length);")]
    [InlineData("Xunit", "Assert.InRange(reply.ErrorCode, 50000, 59000);")]
    [InlineData("Xunit", """Assert.Contains("51020", reply.Message);""")]
    [InlineData("Xunit", """Assert.Contains(reply.Message, new[] { "51020", "51008" });""")]
    [InlineData("Xunit", """Assert.Contains("51020", reply.Code?.ToString());""")]
    [InlineData("Xunit", """Assert.True(reply.Code == reply.Message, "51020");""")]
    [InlineData("NUnit.Framework", """Assert.That(reply.Message, Is.EqualTo("51020"));""")]
    [InlineData("NUnit.Framework", "Assert.That(reply.ErrorCode, Is.GreaterThan(50000));")]
    [InlineData("NUnit.Framework", """Assert.AreEqual("51020", reply.Message);""")]
    [InlineData("FluentAssertions", """reply.Message.Should().Be("51020");""")]
    [InlineData("FluentAssertions", "reply.ErrorCode.Should().BeGreaterThan(50000);")]
    [InlineData("FluentAssertions", """reply.Code.Should().Be(reply.Message, "51020");""")]
    [InlineData("FluentAssertions", """reply.Message.Should().Contain("51020");""")]
    [InlineData("FluentAssertions", """reply.Code.Should().Contain("51020");""")]
    [InlineData("FluentAssertions", """new[] { reply.Message }.Should().Contain("51020");""")]
    [InlineData("NUnit.Framework", """Assert.That(reply.Code, Does.Contain("51020"));""")]
    [InlineData("Shouldly", "reply.Price.ShouldBe(50000m);")]
    [InlineData("Shouldly", """reply.Code.ShouldContain("51020");""")]
    public Task An_assertion_about_something_else_is_silent(string library, string statements) => Snippet.Silent(Test(library, statements));

    private static string Test(string library, string statements) =>
        Snippet.Body(statements).Replace("namespace OkxBot;", $"using {library};\nnamespace OkxBot {{") + "}" + Libraries;
}
