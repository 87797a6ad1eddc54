using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>Finds what an expected value is held against, in the assertion libraries' own words.</summary>
internal static class AssertionUse
{
    private static readonly ImmutableHashSet<string> s_pairs = ImmutableHashSet.Create(
        "Equal", "NotEqual", "StrictEqual", "AreEqual", "AreNotEqual", "EqualTo");
    private static readonly ImmutableHashSet<string> s_values = ImmutableHashSet.Create(
        "Be", "NotBe", "BeOneOf", "BeEquivalentTo", "ShouldBe", "ShouldNotBe", "ShouldBeOneOf", "IsEqualTo", "IsNotEqualTo", "ShouldEqual");
    private static readonly ImmutableHashSet<string> s_fluentMembers = ImmutableHashSet.Create("Contain", "NotContain", "Equal");
    private static readonly ImmutableHashSet<string> s_shouldlyMembers = ImmutableHashSet.Create("ShouldContain", "ShouldNotContain");
    private static readonly ImmutableHashSet<string> s_constraints = ImmutableHashSet.Create("EqualTo", "AnyOf", "SameAs");
    private static readonly ImmutableHashSet<string> s_memberConstraints = ImmutableHashSet.Create("Contain", "Member", "Item");

    public static Use? Find(
        InvocationExpressionSyntax call, int index, UseKind element, SemanticModel model, CancellationToken cancellation)
    {
        var arguments = call.ArgumentList.Arguments;
        if (Invocation.Target(call) is not (var name, { } receiver))
            return null;

        // A text that is searched for a code tells by its message, not by its code.
        Use? OfMember(ExpressionSyntax codes) =>
            model.GetTypeInfo(codes, cancellation).Type is IArrayTypeSymbol or INamedTypeSymbol { IsGenericType: true }
                ? Use.OfExpression(UseKind.Test | UseKind.Element, codes)
                : null;

        if (s_pairs.Contains(name)
            && arguments.Count > 1
            && index < 2
            && (ExpressionName.Of(receiver) ?? "").EndsWith("Assert", StringComparison.Ordinal))
        {
            return Use.OfExpression(UseKind.Test | element, arguments[1 - index].Expression);
        }

        // Assert.Contains(reply.SCode, new[] { "51020" }), CollectionAssert.Contains(new[] { "51020" }, reply.SCode)
        if (element != UseKind.None
            && name is "Contains" or "DoesNotContain"
            && arguments.Count > 1
            && index < 2
            && (ExpressionName.Of(receiver) ?? "").EndsWith("Assert", StringComparison.Ordinal))
        {
            return Use.OfExpression(UseKind.Test, arguments[1 - index].Expression);
        }

        // What follows the expected value is the reason, a text.
        if (s_values.Contains(name) && (index == 0 || name.EndsWith("OneOf", StringComparison.Ordinal)))
            return Use.OfExpression(UseKind.Test, Asserted(receiver));

        if (s_shouldlyMembers.Contains(name) && index == 0)
            return OfMember(receiver);

        if (s_fluentMembers.Contains(name) && Asserted(receiver) is var subject && subject != receiver && (index == 0 || name == "Equal"))
            return OfMember(subject);

        if (s_constraints.Contains(name) || s_memberConstraints.Contains(name))
        {
            // Assert.That(actual, Is.Not.EqualTo("51008").And…)
            var that = call.Ancestors()
                .OfType<InvocationExpressionSyntax>()
                .FirstOrDefault(outer => Invocation.Target(outer).Name == "That");
            if (that is { ArgumentList.Arguments: { Count: > 1 } pair }
                && pair[0].Expression is var actual
                && !actual.Span.Contains(call.Span))
            {
                return s_constraints.Contains(name) ? Use.OfExpression(UseKind.Test, actual) : OfMember(actual);
            }
        }

        return null;
    }

    /// <summary><c>code</c> in <c>code.Should()</c>, <c>Assert.That(code)</c>, <c>Expect(code).Not</c>.</summary>
    private static ExpressionSyntax Asserted(ExpressionSyntax receiver)
    {
        for (var node = receiver; ;)
        {
            switch (node)
            {
                case InvocationExpressionSyntax call when Invocation.Target(call) is ("Should", { } subject):
                    return subject;
                case InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call
                    when Invocation.Target(call).Name is "That" or "Expect":
                    return arguments[0].Expression;
                case InvocationExpressionSyntax call when Invocation.Target(call).Receiver is { } inner:
                    node = inner;
                    continue;
                case MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax inner }:
                    node = inner;
                    continue;
                default:
                    return receiver;
            }
        }
    }
}
