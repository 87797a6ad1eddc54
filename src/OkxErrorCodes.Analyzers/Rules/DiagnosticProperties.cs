namespace OkxAnalyzers.Rules;

/// <summary>Keys of the properties by which a diagnostic tells its fix all that the fix needs.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The name of the code's constant, such as <c>RequestsTooFrequent</c>.</summary>
    public const string ConstantName = nameof(ConstantName);

    /// <summary>The form of the literal, one of <see cref="Constants.ConstantForm"/>'s names: which constant fits.</summary>
    public const string ConstantForm = nameof(ConstantForm);

    /// <summary>The name of the member that the literal is compared with; the first additional location is its declaration.</summary>
    public const string MemberName = nameof(MemberName);
}
