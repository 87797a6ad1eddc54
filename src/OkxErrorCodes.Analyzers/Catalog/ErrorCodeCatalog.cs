using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace OkxAnalyzers.Catalog;

/// <summary>Every known error code, looked up by its text or its number without allocating. Catalogs with equal codes are equal.</summary>
internal sealed class ErrorCodeCatalog : IEquatable<ErrorCodeCatalog>
{
    private const string ResourceName = "okx-v5.csv";

    private readonly Lazy<Rows> _rows;
    private readonly Lazy<ulong> _fingerprint;
    private readonly bool _isEmbedded;

    // By a code's first character: a bit for each length, so that a literal is turned away before it is looked up.
    private readonly ulong[] _lengths = new ulong[128];

    public ErrorCodeCatalog(ImmutableArray<ErrorCode> codes)
        : this(new Lazy<Rows>(() => new Rows(codes)))
    {
        foreach (var code in codes)
        {
            if (!code.IsOutcome)
                _lengths[code.Code[0]] |= 1UL << code.Code.Length;
        }
    }

    /// <summary>The package's own: nothing of it is read until a number is asked for that it holds.</summary>
    private ErrorCodeCatalog()
        : this(new Lazy<Rows>(() => new Rows(CatalogFile.Read(EmbeddedFile.Read(ResourceName)).Codes)))
    {
        _isEmbedded = true;
        foreach (var (first, length) in KnownNumbers.Shapes)
            _lengths[first] |= 1UL << length;
    }

    private ErrorCodeCatalog(Lazy<Rows> rows)
    {
        _rows = rows;
        _fingerprint = new(() => FingerprintOf(Codes));
    }

    /// <summary>The catalog inside the package, read once, when it is first needed.</summary>
    public static ErrorCodeCatalog Embedded { get; } = new();

    /// <summary>All codes in the order of their file.</summary>
    public ImmutableArray<ErrorCode> Codes => _rows.Value.Codes;

    /// <summary>A number that is the same, in every process, for catalogs with the same codes, names and retry advice.</summary>
    public ulong Fingerprint => _fingerprint.Value;

    /// <summary>Finds a code by its exact text, such as <c>51008</c>.</summary>
    public ErrorCode? Find(ReadOnlySpan<char> text) =>
        CodeNumber.TryParse(text, out var number) ? Find(number)
        : _isEmbedded ? null
        : _rows.Value.ByText.Find(text);

    /// <summary>Finds a code by its number, such as <c>51008</c>.</summary>
    public ErrorCode? Find(long number) =>
        number is >= 0 and <= int.MaxValue
        && (!_isEmbedded || KnownNumbers.Contains((int)number))
        && _rows.Value.ByNumber.TryGetValue((int)number, out var code)
            ? code
            : null;

    /// <summary>Whether a code has this first character and this length.</summary>
    public bool HasShape(string text) => text.Length <= ErrorCode.MaxLength && (LengthsFrom(text) >> text.Length & 1) != 0;

    /// <summary>Whether a longer code has this first character.</summary>
    public bool HasLongerShape(string text) => text.Length <= ErrorCode.MaxLength && LengthsFrom(text) >> text.Length > 1;

    /// <summary>Whether a code that is not longer has this first character: blanks and suffixes lengthen a number.</summary>
    public bool HasShorterShape(string text) => LengthsFrom(text) << Math.Max(0, ErrorCode.MaxLength - text.Length) != 0;

    public bool Equals(ErrorCodeCatalog? other) => other is not null && (ReferenceEquals(this, other) || Codes.SequenceEqual(other.Codes));

    public override bool Equals(object? obj) => Equals(obj as ErrorCodeCatalog);

    public override int GetHashCode() => Codes.Length;

    /// <summary>FNV-1a, since hash codes of strings differ from process to process.</summary>
    private static ulong FingerprintOf(ImmutableArray<ErrorCode> codes)
    {
        var hash = 14695981039346656037UL;
        foreach (var code in codes)
        {
            foreach (var character in $"{code.Code},{code.Name},{(int)code.Retry};")
                hash = unchecked((hash ^ character) * 1099511628211UL);
        }

        return hash;
    }

    private ulong LengthsFrom(string text) => text.Length > 0 && text[0] < _lengths.Length ? _lengths[text[0]] : 0;

    /// <summary>The codes and where to look them up.</summary>
    private sealed class Rows
    {
        public Rows(ImmutableArray<ErrorCode> codes)
        {
            Codes = codes;
            var texts = new List<ErrorCode>();
            foreach (var code in codes)
            {
                if (code.Number is { } number)
                    ByNumber[number] = code;
                else
                    texts.Add(code);
            }

            ByText = new TextIndex(texts);
        }

        public ImmutableArray<ErrorCode> Codes { get; }

        public Dictionary<int, ErrorCode> ByNumber { get; } = new();

        public TextIndex ByText { get; }
    }
}
