using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Rules;

/// <summary>Keys of the properties by which a diagnostic tells its fix all that the fix needs.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The constant of the code's string, such as <c>OkxErrorCodes.RequestsTooFrequent</c>.</summary>
    public const string Constant = nameof(Constant);

    /// <summary>The form of the literal, one of <see cref="Constants.ConstantForm"/>'s names: which constant fits.</summary>
    public const string ConstantForm = nameof(ConstantForm);

    /// <summary>The codes that a mistyped one may have meant, the likeliest first, with commas between them: <c>51008,51508</c>.</summary>
    public const string NearCodes = nameof(NearCodes);

    /// <summary>The constants of <see cref="NearCodes"/>, in the same order.</summary>
    public const string NearConstants = nameof(NearConstants);

    /// <summary>What stands behind a code that is joined with a sub-code, such as <c>1000</c>.</summary>
    public const string SubCode = nameof(SubCode);

    /// <summary>Its constant, such as <c>OkxErrorCodes.SubCodes.InsufficientBalance</c>; none where the catalog does not have it.</summary>
    public const string SubCodeConstant = nameof(SubCodeConstant);

    /// <summary>The member of the same object that holds the sub-code, beside <see cref="MemberName"/>; none without one.</summary>
    public const string SubCodeMember = nameof(SubCodeMember);

    /// <summary>The code that a project may add to its own catalog; none where what is written can be no code.</summary>
    public const string NewCode = nameof(NewCode);

    /// <summary>Retryable codes without a way, in their order: <c>50011 after-backoff OkxErrorCodes.RequestsTooFrequent;50013 after-pause OkxErrorCodes.SystemBusy</c>.</summary>
    public const string Missing = nameof(Missing);

    /// <summary>Which additional location is a branch that handles codes of an advice already: <c>after-backoff=0;after-pause=1</c>.</summary>
    public const string Joins = nameof(Joins);

    /// <summary>The name of the member that the literal meets; the first additional location of OKX0010 is its declaration.</summary>
    public const string MemberName = nameof(MemberName);

    /// <summary>The code of OKX0004, such as <c>50004</c>.</summary>
    public const string Code = nameof(Code);

    /// <summary>Its retry advice, as a catalog file writes it.</summary>
    public const string Advice = nameof(Advice);

    /// <summary>What the first additional location of OKX0004 is: <see cref="Branch"/> or <see cref="List"/>.</summary>
    public const string Kind = nameof(Kind);

    public const string Branch = nameof(Branch);

    public const string List = nameof(List);
}
