using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Recognition;

internal enum Certainty
{
    /// <summary>No OKX error code, for all that can be seen.</summary>
    None,

    /// <summary>A code, but perhaps another venue's.</summary>
    Possible,

    /// <summary>Use, operand and venue meet.</summary>
    Certain,
}

/// <summary>Answers the one question that everything hangs on: is this expression used as an OKX error code?</summary>
internal sealed class CodeRecognizer
{
    // Made for the first literal that may be a code: a project without one does not pay for its tables.
    private readonly Lazy<RecognitionCache> _cache = new(static () => new RecognitionCache());

    /// <summary>How certain it is, how the code is used there, and what is known of the operand that it meets.</summary>
    public (Certainty Certainty, UseKind Kind, Operand Operand) Recognize(
        ExpressionSyntax code, SemanticModel model, RecognitionOptions options, CancellationToken cancellation)
    {
        var place = new Place(model, options, _cache.Value, cancellation);
        if (new UseFinder(place).Find(code) is not { } use)
            return default;

        var tracer = new OperandTracer(place, new TraceBudget());
        var operand = use.Operand is { } expression ? place.Cache.OperandOf(expression, use.IsContainer, () => tracer.Trace(use)) : tracer.Trace(use);
        return (Judge(code, operand, place), use.Kind, operand);
    }

    private static Certainty Judge(ExpressionSyntax code, Operand operand, Place place)
    {
        if (operand.Origin == Origin.Excluded || operand.Verdict == NameVerdict.OtherTrade || operand.Venue == Venue.Other)
            return Certainty.None;

        if (operand.Origin == Origin.Marked)
            return Certainty.Certain;

        var certainty = operand.Verdict == NameVerdict.Code ? ByVenue(code, operand, place) : Certainty.None;
        return certainty == Certainty.Certain || MeetsConstants(code, operand, place) ? Certainty.Certain : certainty;
    }

    private static Certainty ByVenue(ExpressionSyntax code, Operand operand, Place place)
    {
        if (operand.Venue != Venue.None)
            return operand.Venue == Venue.Okx ? Certainty.Certain : Certainty.Possible;

        // What only surrounds the code says nothing of a library's member.
        if (operand.Origin == Origin.Foreign)
            return Certainty.None;

        return Surroundings.Of(code, place) switch
        {
            Venue.Okx when operand.Origin == Origin.Own => Certainty.Certain,
            Venue.Okx or Venue.Mixed => Certainty.Possible,
            _ => Certainty.None,
        };
    }

    /// <summary>The same operand is compared with a constant of the package nearby: it holds an OKX code.</summary>
    private static bool MeetsConstants(ExpressionSyntax code, Operand operand, Place place)
    {
        if (operand.Symbol is not { } symbol)
            return false;

        var isPrivateMember = symbol is IFieldSymbol or IPropertySymbol && symbol.DeclaredAccessibility == Accessibility.Private;
        var own = Surroundings.MemberOf(code);
        return place.Cache.MembersThatName(symbol, place).Any(member => isPrivateMember || member == own);
    }
}
