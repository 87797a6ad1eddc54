using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Payloads;

/// <summary>What OKX0002 hands to its fixes: what the literal may have meant, or that it may be a new code.</summary>
/// <param name="Form">The form of the literal.</param>
/// <param name="Near">The codes that it may have meant, the likeliest first, and their constants.</param>
/// <param name="NewCode">What a project may add to its own catalog; none where what is written can be no code.</param>
internal sealed record UnknownCodePayload(ConstantForm Form, ImmutableArray<(string Code, string Constant)> Near, string? NewCode)
{
    private const string NearCodesKey = "NearCodes";
    private const string NearConstantsKey = "NearConstants";
    private const string NewCodeKey = "NewCode";

    public ImmutableDictionary<string, string?> ToProperties()
    {
        var properties = FormProperty.Of(Form);
        if (!Near.IsEmpty)
        {
            properties = properties
                .Add(NearCodesKey, string.Join(",", Near.Select(near => near.Code)))
                .Add(NearConstantsKey, string.Join(",", Near.Select(near => near.Constant)));
        }

        return NewCode is null ? properties : properties.Add(NewCodeKey, NewCode);
    }

    /// <summary>Null where the diagnostic carries none.</summary>
    public static UnknownCodePayload? Read(Diagnostic diagnostic)
    {
        var codes = Listed(NearCodesKey);
        var constants = Listed(NearConstantsKey);
        if (FormProperty.Read(diagnostic) is not { } form || codes.Length != constants.Length)
            return null;

        var near = codes.Zip(constants, (code, constant) => (code, constant)).ToImmutableArray();
        return new UnknownCodePayload(form, near, diagnostic.Properties.GetValueOrDefault(NewCodeKey));

        string[] Listed(string key) => diagnostic.Properties.GetValueOrDefault(key)?.Split(',') ?? new string[0];
    }
}
