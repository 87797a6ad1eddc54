using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Recognition;

/// <summary>What is known of the operand by itself, before anything that surrounds it is asked.</summary>
internal readonly struct Operand
{
    public Operand(NameVerdict verdict, bool holdsSubCode, Venue venue, Origin origin, ISymbol? symbol)
    {
        Verdict = verdict;
        HoldsSubCode = holdsSubCode;
        Venue = venue;
        Origin = origin;
        Symbol = symbol;
    }

    /// <summary>Whether its names say that it holds a code.</summary>
    public NameVerdict Verdict { get; }

    /// <summary>Whether its names say that the code is a sub-code: what OKX sends beside a code.</summary>
    public bool HoldsSubCode { get; }

    /// <summary>The venue that the operand's name, its receiver or the client it came from speak of.</summary>
    public Venue Venue { get; }

    public Origin Origin { get; }

    /// <summary>The member, parameter or local that the code is read from.</summary>
    public ISymbol? Symbol { get; }
}

/// <summary>Where a value was declared: what surrounds a use says nothing about a library's member.</summary>
internal enum Origin
{
    /// <summary>In this program, or in data that it reads.</summary>
    Own,

    /// <summary>A member of a type of this program that is not the one that reads it.</summary>
    OwnType,

    /// <summary>A member of a library's type.</summary>
    Foreign,

    /// <summary>A member of an error type that one library shares between many exchanges.</summary>
    Shared,

    /// <summary>A member that the project marks as an OKX code.</summary>
    Marked,

    /// <summary>A member that the project says is none.</summary>
    Excluded,
}
