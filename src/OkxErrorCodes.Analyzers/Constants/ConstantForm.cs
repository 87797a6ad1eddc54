using System;

namespace OkxAnalyzers.Constants;

/// <summary>The forms in which the constants class holds each code.</summary>
[Flags]
internal enum ConstantForm
{
    /// <summary>No class at all.</summary>
    None = 0,

    /// <summary><c>OkxErrorCodes.Name</c>, a <see cref="string"/>.</summary>
    String = 1,

    /// <summary><c>OkxErrorCodes.AsInt.Name</c>, an <see cref="int"/>.</summary>
    Int = 2,

    /// <summary><c>OkxErrorCodes.AsUtf8.Name</c>, a <see cref="ReadOnlySpan{T}"/> of <see cref="byte"/>.</summary>
    Utf8 = 4,
}
