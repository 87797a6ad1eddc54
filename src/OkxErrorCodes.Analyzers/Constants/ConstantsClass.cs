namespace OkxAnalyzers.Constants;

/// <summary>The names of what the generator writes into a project.</summary>
internal static class ConstantsClass
{
    public const string Name = "OkxErrorCodes";

    public const string IntClass = "AsInt";

    /// <summary>The attribute that marks a member as an OKX code, without the suffix-less form.</summary>
    public const string Marker = "OkxErrorCodeAttribute";

    /// <summary>How code refers to a constant, such as <c>OkxErrorCodes.AsInt.RequestsTooFrequent</c>.</summary>
    public static string Path(ConstantForm form, string name) =>
        form == ConstantForm.Int ? $"{Name}.{IntClass}.{name}" : $"{Name}.{name}";
}
