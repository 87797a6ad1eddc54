using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using OkxAnalyzers.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Catalog;

/// <summary>What a mistyped code may have meant.</summary>
public sealed class NearestCodesTests
{
    private static readonly ErrorCodeCatalog s_catalog = ErrorCodeCatalog.Embedded;
    private static readonly ErrorCode[] s_codes = [.. s_catalog.Codes.Where(code => code.Code.Length == 5 && code.Status != CodeStatus.Retired)];

    public static TheoryData<string, string> Slips => new()
    {
        // Blanks around it, letters for digits: no other code is meant
        { " 51008", "51008" },
        { "51008 \t", "51008" },
        { "5l008", "51008" },
        { "5I0O8", "51008" },
        { "S1oo8", "51008" },
        { "5100B", "51008" },

        // A digit doubled, or one of two left out
        { "551008", "51008" },
        { "510008", "51008" },
        { "510088", "51008" },
        { "5108", "51008" },

        // Nothing that is near
        { "", "" },
        { "51", "" },
        { "99999", "" },
        { "1234567", "" },
        { "HTTP_503", "" },
        { "５１００８", "" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_leads_back_to_the_code(string typed, string code) => Assert.Equal(code, Nearest(typed).FirstOrDefault() ?? "");

    [Theory]
    [InlineData("51108,50118", "51118", "50118,51108")] // changed, by number
    [InlineData("51180,50118,51108", "51810", "51180")] // swapped
    [InlineData("51118,51108", "51181", "51118")]
    [InlineData("51181,51108,51128,51138", "51118", "51181,51108,51128")] // swapped before changed
    [InlineData("51008,51108", "5108", "51008,51108")] // one of two equal ones left out before any other
    [InlineData("16008,66008", "6008", "66008,16008")]
    public void The_likelier_slip_comes_first_then_the_smaller_number(string known, string typed, string nearest) =>
        Assert.Equal(nearest, string.Join(",", NearestCodes.Of(typed, CatalogOf(known), _ => false).Select(code => code.Code)));

    [Fact]
    public void A_retired_code_is_never_near()
    {
        ErrorCode[] retired = [.. s_catalog.Codes.Where(code => code.Code.Length == 5 && code.Status == CodeStatus.Retired)];

        Assert.All(SourcesOfSlips(retired), slip => Assert.Empty(Nearest(slip.Key).Intersect(slip.Value)));
    }

    [Fact]
    public void Preferred_codes_come_before_likelier_slips() =>
        Assert.Equal(
            ["51138", "51181", "51108"],
            NearestCodes.Of("51118", CatalogOf("51181,51108,51128,51138"), code => code.Code == "51138").Select(code => code.Code));

    /// <summary>
    /// Of k codes that a slip may come from, three can be shown: no ranking finds the true one more often than min(3,k)/k.
    /// </summary>
    [Fact]
    public void Of_all_one_digit_slips_and_swaps_of_all_codes_the_true_code_is_among_the_three_as_often_as_can_be()
    {
        var sources = SourcesOfSlips(s_codes);
        var best = 0.0;
        var shown = 0;
        foreach (var (typed, codes) in sources)
        {
            var nearest = Nearest(typed);
            Assert.Equal(Math.Min(3, codes.Count), nearest.Count(codes.Contains));
            best += Math.Min(3, codes.Count);
            shown += codes.Count(nearest.Contains);
        }

        var slips = sources.Sum(source => source.Value.Count);
        Assert.Equal(best, shown);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{slips} slips of {s_codes.Length} codes: {shown / (double)slips:P1} among the three");
    }

    /// <summary>A method that handles codes of the true code's section, as most methods do.</summary>
    [Fact]
    public void The_sections_that_a_method_handles_raise_the_rate()
    {
        var sources = SourcesOfSlips(s_codes);
        double plain = 0, plainFirst = 0, withSection = 0, withSectionFirst = 0, slips = 0;
        foreach (var (typed, codes) in sources)
        {
            var nearest = Nearest(typed);
            foreach (var code in codes)
            {
                var section = s_catalog.Find(code)!.Section;
                var inSection = NearestCodes.Of(typed, s_catalog, near => near.Section == section).Select(near => near.Code).ToList();
                slips++;
                plain += nearest.Contains(code) ? 1 : 0;
                plainFirst += nearest[0] == code ? 1 : 0;
                withSection += inSection.Contains(code) ? 1 : 0;
                withSectionFirst += inSection[0] == code ? 1 : 0;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"among three {plain / slips:P1} -> {withSection / slips:P1}, first {plainFirst / slips:P1} -> {withSectionFirst / slips:P1}");
        Assert.True(withSection > plain);
        Assert.True(withSectionFirst > plainFirst);
    }

    [Fact]
    public void A_search_that_finds_nothing_allocates_nothing()
    {
        Func<ErrorCode, bool> any = static _ => false;
        NearestCodes.Of("99999", s_catalog, any);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
            NearestCodes.Of("99999", s_catalog, any);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static string[] Nearest(string typed) => [.. NearestCodes.Of(typed, s_catalog, _ => false).Select(code => code.Code)];

    /// <summary>
    /// Each text that one changed digit, or two neighbours swapped, makes of a code without making another one; and the codes it
    /// comes from.
    /// </summary>
    private static Dictionary<string, HashSet<string>> SourcesOfSlips(ErrorCode[] codes)
    {
        var sources = new Dictionary<string, HashSet<string>>();
        foreach (var code in codes.Select(code => code.Code))
        {
            for (var i = 0; i < code.Length; i++)
            {
                for (var digit = '0'; digit <= '9'; digit++)
                    Add(code, code[..i] + digit + code[(i + 1)..]);

                if (i > 0)
                    Add(code, code[..(i - 1)] + code[i] + code[i - 1] + code[(i + 1)..]);
            }
        }

        return sources;

        void Add(string code, string typed)
        {
            if (s_catalog.Find(typed) is not null)
                return;

            if (!sources.TryGetValue(typed, out var of))
                sources.Add(typed, of = []);
            of.Add(code);
        }
    }

    private static ErrorCodeCatalog CatalogOf(string codes) => new(ImmutableArray.CreateRange(codes.Split(',').Select(code =>
        new ErrorCode(code, "Code" + code) { Section = "Trade" })));
}
