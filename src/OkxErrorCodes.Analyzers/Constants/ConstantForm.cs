using System;

namespace OkxAnalyzers.Constants;

/// <summary>The forms in which code writes an error code, and in which there is a constant for it.</summary>
internal enum ConstantForm
{
    /// <summary><c>OkxErrorCodes.Name</c>, a <see cref="string"/>.</summary>
    String,

    /// <summary><c>OkxErrorCodes.AsInt.Name</c>, an <see cref="int"/>.</summary>
    Int,

    /// <summary><c>OkxErrorCodesUtf8.Name</c>, a <see cref="ReadOnlySpan{T}"/> of <see cref="byte"/>.</summary>
    Utf8,
}
