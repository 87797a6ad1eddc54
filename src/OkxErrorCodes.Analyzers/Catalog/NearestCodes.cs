using System;
using System.Collections.Immutable;

namespace OkxAnalyzers.Catalog;

/// <summary>
/// The codes that a mistyped one may have meant: a blank too many, a letter for a digit, a digit doubled, swapped, changed,
/// left out or added. Only codes of five digits: the others are too short to be told from other numbers.
/// </summary>
internal struct NearestCodes
{
    private readonly ErrorCodeCatalog _catalog;
    private readonly Func<ErrorCode, bool> _isPreferred;
    private Near _first;
    private Near _second;
    private Near _third;

    private NearestCodes(ErrorCodeCatalog catalog, Func<ErrorCode, bool> isPreferred)
    {
        _catalog = catalog;
        _isPreferred = isPreferred;
        _first = _second = _third = default;
    }

    /// <summary>The likeliest slips first; the smaller the better.</summary>
    private enum Slip
    {
        Repeated,
        Swapped,
        Changed,
        LeftOutOrAdded,
    }

    /// <summary>
    /// At most three codes one slip away from the text: the preferred ones first, then by kind of slip, then by number.
    /// A blank or a letter that looks like a digit leaves no doubt: then it is that code alone.
    /// </summary>
    public static ImmutableArray<ErrorCode> Of(ReadOnlySpan<char> text, ErrorCodeCatalog catalog, Func<ErrorCode, bool> isPreferred)
    {
        text = text.Trim();
        if (text.Length is < CodeShape.Length - 1 or > CodeShape.Length + 1)
            return ImmutableArray<ErrorCode>.Empty;

        Span<char> typed = stackalloc char[text.Length];
        text.CopyTo(typed);
        var nearest = new NearestCodes(catalog, isPreferred);
        if (nearest.Meant(typed) is { } meant)
            return ImmutableArray.Create(meant);

        switch (text.Length)
        {
            case CodeShape.Length:
                nearest.AddSwapped(typed);
                nearest.AddChanged(typed);
                break;
            case > CodeShape.Length:
                nearest.AddWithoutOne(typed);
                break;
            default:
                nearest.AddWithOneMore(typed);
                break;
        }

        return nearest.ToImmutable();
    }

    /// <summary>Whether a code is one slip away.</summary>
    public static bool IsAny(ReadOnlySpan<char> text, ErrorCodeCatalog catalog) =>
        !Of(text, catalog, static _ => false).IsEmpty;

    /// <summary>The code that the text is with its letters read as the digits that they look like.</summary>
    private readonly ErrorCode? Meant(ReadOnlySpan<char> typed)
    {
        Span<char> digits = stackalloc char[typed.Length];
        for (var i = 0; i < typed.Length; i++)
            digits[i] = DigitLike(typed[i]);

        return Find(digits);
    }

    public static char DigitLike(char c) => c switch
    {
        'O' or 'o' => '0',
        'l' or 'I' or 'i' => '1',
        'S' or 's' => '5',
        'B' => '8',
        _ => c,
    };

    private void AddSwapped(Span<char> typed)
    {
        for (var i = 1; i < typed.Length; i++)
        {
            (typed[i - 1], typed[i]) = (typed[i], typed[i - 1]);
            Add(typed, Slip.Swapped);
            (typed[i - 1], typed[i]) = (typed[i], typed[i - 1]);
        }
    }

    private void AddChanged(Span<char> typed)
    {
        for (var i = 0; i < typed.Length; i++)
        {
            var own = typed[i];
            for (var digit = '0'; digit <= '9'; digit++)
            {
                typed[i] = digit;
                Add(typed, Slip.Changed);
            }

            typed[i] = own;
        }
    }

    private void AddWithoutOne(ReadOnlySpan<char> typed)
    {
        Span<char> shorter = stackalloc char[typed.Length - 1];
        for (var i = 0; i < typed.Length; i++)
        {
            typed.Slice(0, i).CopyTo(shorter);
            typed.Slice(i + 1).CopyTo(shorter.Slice(i));
            Add(shorter, IsAt(i - 1, typed, typed[i]) || IsAt(i + 1, typed, typed[i]) ? Slip.Repeated : Slip.LeftOutOrAdded);
        }
    }

    private void AddWithOneMore(ReadOnlySpan<char> typed)
    {
        Span<char> longer = stackalloc char[typed.Length + 1];
        for (var i = 0; i <= typed.Length; i++)
        {
            typed.Slice(0, i).CopyTo(longer);
            typed.Slice(i).CopyTo(longer.Slice(i + 1));
            for (var digit = '0'; digit <= '9'; digit++)
            {
                longer[i] = digit;
                Add(longer, IsAt(i - 1, typed, digit) || IsAt(i, typed, digit) ? Slip.Repeated : Slip.LeftOutOrAdded);
            }
        }
    }

    private static bool IsAt(int index, ReadOnlySpan<char> typed, char digit) =>
        index >= 0 && index < typed.Length && typed[index] == digit;

    private void Add(ReadOnlySpan<char> text, Slip slip)
    {
        // Nobody writes a code today that OKX sends no more.
        if (Find(text) is not { Status: not CodeStatus.Retired } code)
            return;

        var found = new Near(code, (_isPreferred(code) ? 0 : 10) + (int)slip);
        // 51008 comes out of 510008 in three ways.
        if (code == _first.Code || code == _second.Code || code == _third.Code)
            return;

        if (found.IsBefore(_first))
            (_first, _second, _third) = (found, _first, _second);
        else if (found.IsBefore(_second))
            (_second, _third) = (found, _second);
        else if (found.IsBefore(_third))
            _third = found;
    }

    private readonly ErrorCode? Find(ReadOnlySpan<char> text) =>
        _catalog.Find(text) is { Code.Length: CodeShape.Length } code ? code : null;

    private readonly ImmutableArray<ErrorCode> ToImmutable() => (_first.Code, _second.Code, _third.Code) switch
    {
        ({ } a, { } b, { } c) => ImmutableArray.Create(a, b, c),
        ({ } a, { } b, _) => ImmutableArray.Create(a, b),
        ({ } a, _, _) => ImmutableArray.Create(a),
        _ => ImmutableArray<ErrorCode>.Empty,
    };

    private readonly struct Near(ErrorCode? code, int rank)
    {
        public ErrorCode? Code => code;

        private int Rank => rank;

        public bool IsBefore(Near other) =>
            other.Code is null || rank < other.Rank || (rank == other.Rank && string.CompareOrdinal(code?.Code, other.Code.Code) < 0);
    }
}
