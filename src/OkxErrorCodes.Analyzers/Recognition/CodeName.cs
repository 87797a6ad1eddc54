using System;
using System.Collections.Immutable;
using System.Linq;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>What a name says of the value that it holds.</summary>
internal enum NameVerdict
{
    /// <summary>Nothing: follow the value to where it came from.</summary>
    Neutral,

    /// <summary>It holds a code.</summary>
    Code,

    /// <summary>It holds a code, of what is not known: <c>GiftCode</c>, <c>RecoveryCode</c>.</summary>
    Unclear,

    /// <summary>It holds a code of another trade, such as a zip code.</summary>
    OtherTrade,
}

/// <summary>Judges by its words whether a name holds an error code.</summary>
internal static class CodeName
{
    public static NameVerdict Judge(string name, RecognitionOptions options)
    {
        if (options.CodeNames.Contains(name))
            return NameVerdict.Code;

        var words = NameWords.Of(name);
        var last = LastOf(words);
        if (IsErrorNumber(words))
            return NameVerdict.Code;

        return last >= 0 && Vocabulary.Code.Contains(words[last]) ? JudgeQualifiers(words, last, options) : NameVerdict.Neutral;
    }

    /// <summary>Whether the name has a code word anywhere. Asked of every name in a condition: splits none.</summary>
    public static bool MayMean(string name) =>
        name.IndexOf("code", StringComparison.OrdinalIgnoreCase) >= 0
        || name.IndexOf("err", StringComparison.OrdinalIgnoreCase) >= 0
        || OkxSpelling.IsPartOf(name);

    /// <summary>Whether a code of this name is a sub-code: <c>subCode</c>, <c>OrderSubCode</c>.</summary>
    public static bool IsSubCode(string name)
    {
        if (name.IndexOf("sub", StringComparison.OrdinalIgnoreCase) < 0)
            return false;

        var words = NameWords.Of(name);
        var last = LastOf(words);
        return last >= 0 && words[last] switch
        {
            "subcode" or "subcodes" => true,
            "code" or "codes" => last > 0 && words[last - 1] is "sub",
            _ => false,
        };
    }

    /// <summary>Where the last word stands that says more than the form: <c>code</c> in <c>CodeText2</c>.</summary>
    private static int LastOf(ImmutableArray<string> words)
    {
        var last = words.Length - 1;
        while (last > 0 && (Vocabulary.Form.Contains(words[last]) || char.IsDigit(words[last][0])))
            last--;

        return last;
    }

    /// <summary><c>ErrNo</c>, <c>ErrorNumber</c>.</summary>
    private static bool IsErrorNumber(ImmutableArray<string> words) =>
        words.Length > 1
        && Vocabulary.Error.Contains(words[words.Length - 2])
        && words[words.Length - 1] is "number" or "num" or "no" or "nr";

    private static NameVerdict JudgeQualifiers(ImmutableArray<string> words, int last, RecognitionOptions options)
    {
        // MessagesByCode is a table that codes are keys of: what it holds is something else.
        var start = last;
        while (start > 0 && words[start - 1] is not ("by" or "for" or "per"))
            start--;

        bool IsOfError(string word) => Vocabulary.CodeQualifier.Contains(word) || options.VenueWords.Contains(word);

        var isPlural = words[last].EndsWith("codes", StringComparison.Ordinal);
        var isUnclear = false;
        for (var i = last - 1; i >= start && !IsOfError(words[i]); i--)
        {
            var isOrderPart = Vocabulary.OrderPart.Contains(words[i]);
            if (Vocabulary.OtherTrade.Contains(words[i]) || (isOrderPart && !isPlural))
                return NameVerdict.OtherTrade;

            isUnclear |= words[i].Length > 1
                && !char.IsDigit(words[i][0])
                && !Vocabulary.Particle.Contains(words[i])
                && !Vocabulary.Form.Contains(words[i]);
        }

        if (start > 0)
            return NameVerdict.Neutral;

        // MinErrorCode bounds a range, NumberOfCodes counts.
        var isMeasure = words.Take(last).Any(Vocabulary.Extreme.Contains)
            || (last > 1 && words[last - 1] is "of" && words[last - 2] is "number");
        return isMeasure ? NameVerdict.OtherTrade
            : isUnclear && words[last] is "code" or "codes" && !words.Take(last).Any(Vocabulary.ErrorWord.Contains) ? NameVerdict.Unclear
            : NameVerdict.Code;
    }

    /// <summary>Whether a collection, table, enum or declaration of this name is about codes.</summary>
    public static bool IsContainer(string name, RecognitionOptions options) =>
        Judge(name, options) switch
        {
            NameVerdict.Code => true,
            NameVerdict.Neutral => NameWords.Of(name).Any(word => word is "code" or "codes" || Vocabulary.ErrorWord.Contains(word)),
            _ => false,
        };

    /// <summary>Whether a class of this name lists codes: <c>OkxErrors</c>, as against <c>OkxErrorHandler</c>.</summary>
    public static bool IsListOfCodes(string name) =>
        NameWords.Of(name) is { Length: > 0 } words
        && (Vocabulary.Error.Contains(words[words.Length - 1]) || words.Any(Vocabulary.Code.Contains));

    /// <summary>
    /// Whether a constant of this name is a code that the rest of the name tells: <c>OKX_CODE_BALANCE</c>, <c>ErrTooMany</c>; not
    /// <c>ErrorCodeBase</c>.
    /// </summary>
    public static bool IsToldCode(string name, RecognitionOptions options)
    {
        var words = NameWords.Of(name);
        if (words.Any(word => Vocabulary.Bound.Contains(word) || Vocabulary.Measure.Contains(word)))
            return false;

        for (var i = 0; i < words.Length - 1; i++)
        {
            var isCode = Vocabulary.Code.Contains(words[i]);
            if (isCode || (Vocabulary.Error.Contains(words[i]) && words[i + 1] is not ("code" or "codes")))
            {
                return words[words.Length - 1] is not ("limit" or "limits")
                    && (!isCode || JudgeQualifiers(words, i, options) == NameVerdict.Code);
            }
        }

        return false;
    }

    /// <summary>Whether a constant of this name is a time, a count or a bound.</summary>
    public static bool IsMeasure(string name) => NameWords.Of(name).Any(Vocabulary.Measure.Contains);

    /// <summary>Whether a thing of this name goes by a code of its own: <c>currency.Code</c>, <c>Product.Code</c>.</summary>
    public static bool IsCodedThing(string name) =>
        NameWords.Of(name) is { Length: > 0 } words && Vocabulary.CodedThing.Contains(words[words.Length - 1]);
}
