using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Payloads;

/// <summary>
/// What OKX0002 hands to its fix besides, where a code and its sub-code stand in one text and the object has a member for each.
/// </summary>
/// <param name="Member">The name of the member that holds the code.</param>
/// <param name="Code">The code, such as <c>51008</c>.</param>
/// <param name="Constant">Its constant, such as <c>OkxErrorCodes.InsufficientBalanceForOrder</c>.</param>
/// <param name="SubCodeMember">The name of the member beside it that holds the sub-code.</param>
/// <param name="SubCode">What stands behind the code, such as <c>1000</c>.</param>
/// <param name="SubCodeConstant">Its constant; none where the catalog does not have it.</param>
internal sealed record JoinedCodePayload(
    string Member, string Code, string Constant, string SubCodeMember, string SubCode, string? SubCodeConstant)
{
    private const string MemberKey = "Member";
    private const string CodeKey = "Code";
    private const string ConstantKey = "CodeConstant";
    private const string SubCodeMemberKey = "SubCodeMember";
    private const string SubCodeKey = "SubCode";
    private const string SubCodeConstantKey = "SubCodeConstant";

    public ImmutableDictionary<string, string?> ToProperties() => ImmutableDictionary<string, string?>.Empty
        .Add(MemberKey, Member)
        .Add(CodeKey, Code)
        .Add(ConstantKey, Constant)
        .Add(SubCodeMemberKey, SubCodeMember)
        .Add(SubCodeKey, SubCode)
        .Add(SubCodeConstantKey, SubCodeConstant);

    /// <summary>Null where the diagnostic carries none.</summary>
    public static JoinedCodePayload? Read(Diagnostic diagnostic) =>
        diagnostic.Properties is var properties
        && properties.GetValueOrDefault(MemberKey) is { } member
        && properties.GetValueOrDefault(CodeKey) is { } code
        && properties.GetValueOrDefault(ConstantKey) is { } constant
        && properties.GetValueOrDefault(SubCodeMemberKey) is { } subCodeMember
        && properties.GetValueOrDefault(SubCodeKey) is { } subCode
            ? new JoinedCodePayload(member, code, constant, subCodeMember, subCode, properties.GetValueOrDefault(SubCodeConstantKey))
            : null;
}
