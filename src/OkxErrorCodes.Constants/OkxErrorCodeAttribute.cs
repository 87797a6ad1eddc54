using System;
using System.Diagnostics;

/// <summary>
/// Says that this member holds an OKX error code, where its name alone does not tell.
/// On a method's result it is written <c>[return: OkxErrorCode]</c>.
/// </summary>
/// <remarks>The analyzers read it from source. The compiler omits it unless <c>OKX_ERROR_CODES_ATTRIBUTES</c> is defined.</remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
[Conditional("OKX_ERROR_CODES_ATTRIBUTES")]
public sealed class OkxErrorCodeAttribute : Attribute
{
}
