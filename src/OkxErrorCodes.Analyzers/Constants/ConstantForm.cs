namespace OkxAnalyzers.Constants;

/// <summary>The forms in which the constants class holds each code.</summary>
internal enum ConstantForm
{
    /// <summary><c>OkxErrorCodes.Name</c>, a <see cref="string"/>.</summary>
    String,

    /// <summary><c>OkxErrorCodes.AsInt.Name</c>, an <see cref="int"/>.</summary>
    Int,
}
