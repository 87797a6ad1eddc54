using System;
using System.Diagnostics;

/// <summary>
/// Says that this member holds an OKX error code, where its name alone does not tell.
/// On a method's result it is written <c>[return: OkxErrorCode]</c>.
/// </summary>
/// <remarks>It is for the analyzers alone: the compiler leaves it out of the assembly, unless a project defines the symbol of that name.</remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
[Conditional("OKX_ERROR_CODES_ATTRIBUTES")]
public sealed class OkxErrorCodeAttribute : Attribute
{
}
