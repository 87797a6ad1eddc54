namespace OkxAnalyzers.Constants;

/// <summary>The names of what the generator writes into a project.</summary>
internal static class ConstantsClass
{
    public const string Name = "OkxErrorCodes";

    public const string IntClass = "AsInt";

    /// <summary>Marks a member that holds an error code.</summary>
    public const string Attribute = "OkxErrorCodeAttribute";

    /// <summary>How code refers to a constant, such as <c>OkxErrorCodes.AsInt.RequestsTooFrequent</c>.</summary>
    public static string Path(ConstantForm form, string name) =>
        form == ConstantForm.Int ? $"{Name}.{IntClass}.{name}" : $"{Name}.{name}";
}
