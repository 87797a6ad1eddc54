using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Payloads;

/// <summary>What OKX0001, OKX0010 and OKX0011 hand to their fixes: the constant, and the member that may be marked instead.</summary>
/// <param name="Constant">The constant of the code's string, such as <c>OkxErrorCodes.RequestsTooFrequent</c>.</param>
/// <param name="Form">The form of the literal.</param>
/// <param name="Member">What the literal is compared with, where that takes an attribute.</param>
internal sealed record ConstantPayload(string Constant, ConstantForm Form, MarkableMember? Member = null)
{
    private const string ConstantKey = "Constant";
    private const string MemberNameKey = "MemberName";

    public ImmutableDictionary<string, string?> ToProperties()
    {
        var properties = FormProperty.Of(Form).Add(ConstantKey, Constant);
        return Member is null ? properties : properties.Add(MemberNameKey, Member.Name);
    }

    /// <summary>The declaration of the member, where there is one.</summary>
    public ImmutableArray<Location> ToLocations() =>
        Member is null ? ImmutableArray<Location>.Empty : ImmutableArray.Create(Member.Declaration);

    /// <summary>Null where the diagnostic carries none.</summary>
    public static ConstantPayload? Read(Diagnostic diagnostic)
    {
        if (diagnostic.Properties.GetValueOrDefault(ConstantKey) is not { } constant || FormProperty.Read(diagnostic) is not { } form)
            return null;

        // A constant is a member of a class: without a dot it is none.
        if (constant.IndexOf('.') <= 0)
            return null;

        if (diagnostic.Properties.GetValueOrDefault(MemberNameKey) is not { } name)
            return new ConstantPayload(constant, form);

        return diagnostic.AdditionalLocations.FirstOrDefault() is { } declaration
            ? new ConstantPayload(constant, form, new MarkableMember(name, declaration))
            : null;
    }
}
