using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>Places outside of method bodies, what surrounds the literal, and names in the way.</summary>
public sealed class UseConstantFixPlacesTests
{
    [Fact]
    public async Task Constants_fields_defaults_attributes_and_enum_members_take_the_constant() => await SwapOfOneLiteral.VerifyFileAsync(
        """
        using System;
        using System.ComponentModel;

        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        class CodeAttribute : Attribute { public CodeAttribute(object code) { } public long Number; }

        [Code([|"50011"|])]
        [Code([|50011L|], Number = [|50011L|])]
        record OkxBase(string code)
        {
            const string Busy = [|"50011"|];
            const long BusyNumber = [|50011L|];
            static readonly object s_busy = [|50011L|];
            readonly string _code = [|"50011"|] + code;

            [DefaultValue([|50011|])]
            string Code { get; } = [|"50011"|];

            public bool Is(string code = [|"50011"|], long number = [|50011L|]) => code == [|"50011"|];
        }

        record OkxDerived() : OkxBase([|"50011"|])
        {
            OkxDerived(int _) : this() { }
        }

        enum OkxError : long { Busy = [|50011L|], Twice = Busy + [|50013|] }
        """,
        """
        using System;
        using System.ComponentModel;

        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        class CodeAttribute : Attribute { public CodeAttribute(object code) { } public long Number; }

        [Code(OkxErrorCodes.RequestsTooFrequent)]
        [Code((long)OkxErrorCodes.AsInt.RequestsTooFrequent, Number = OkxErrorCodes.AsInt.RequestsTooFrequent)]
        record OkxBase(string code)
        {
            const string Busy = OkxErrorCodes.RequestsTooFrequent;
            const long BusyNumber = OkxErrorCodes.AsInt.RequestsTooFrequent;
            static readonly object s_busy = (long)OkxErrorCodes.AsInt.RequestsTooFrequent;
            readonly string _code = OkxErrorCodes.RequestsTooFrequent + code;

            [DefaultValue(OkxErrorCodes.AsInt.RequestsTooFrequent)]
            string Code { get; } = OkxErrorCodes.RequestsTooFrequent;

            public bool Is(string code = OkxErrorCodes.RequestsTooFrequent, long number = OkxErrorCodes.AsInt.RequestsTooFrequent) => code == OkxErrorCodes.RequestsTooFrequent;
        }

        record OkxDerived() : OkxBase(OkxErrorCodes.RequestsTooFrequent)
        {
            OkxDerived(int _) : this() { }
        }

        enum OkxError : long { Busy = OkxErrorCodes.AsInt.RequestsTooFrequent, Twice = Busy + OkxErrorCodes.AsInt.SystemBusy }
        """);

    [Fact]
    public async Task Comments_line_breaks_and_odd_spacing_stay() => await SwapOfOneLiteral.VerifyFileAsync(
        """
        class OkxBot
        {
            bool Busy(string   code)=>code==/* busy */[|"50011"|]/* yes */||  code // or
                == // the server
                [|"50013"|] // too

                ;
        #if OLD
            bool Old(string code) => code == "50011";
        #endif
        #region tail
        #endregion
        }
        // end
        """,
        """
        class OkxBot
        {
            bool Busy(string   code)=>code==/* busy */OkxErrorCodes.RequestsTooFrequent/* yes */||  code // or
                == // the server
                OkxErrorCodes.SystemBusy // too

                ;
        #if OLD
            bool Old(string code) => code == "50011";
        #endif
        #region tail
        #endregion
        }
        // end
        """);

    [Fact]
    public async Task Literals_that_touch_words_are_kept_apart_from_them() => await SwapOfOneLiteral.VerifyFileAsync(
        """
        class OkxBot
        {
            bool Busy(string code) => code is[|"50011"|]or [|"50013"|]||code==[|"50013"|];
            int Number(string code) { switch (code) { case[|"50011"|]:return -[|50011|]; default:return([|50013|]); } }
        }
        """,
        """
        class OkxBot
        {
            bool Busy(string code) => code is OkxErrorCodes.RequestsTooFrequent or OkxErrorCodes.SystemBusy||code==OkxErrorCodes.SystemBusy;
            int Number(string code) { switch (code) { case OkxErrorCodes.RequestsTooFrequent:return -OkxErrorCodes.AsInt.RequestsTooFrequent; default:return(OkxErrorCodes.AsInt.SystemBusy); } }
        }
        """);

    [Fact]
    public async Task A_long_chain_and_calls_with_several_codes_are_swapped_together() => await SwapOfOneLiteral.VerifyFileAsync(
        """
        class OkxBot
        {
            static T First<T>(T first, T second, object third) => first;
            object Codes => First([|50011L|], 1, [|"50001"|]) + First([|"50001"|], "", [|50011L|]);
            bool Busy(long code) => code == [|50011L|] || code == [|50013L|] || code == [|50001|] || code == [|50004|];
            bool Same => [|50011|] == [|50013L|];
        }
        """,
        """
        class OkxBot
        {
            static T First<T>(T first, T second, object third) => first;
            object Codes => First((long)OkxErrorCodes.AsInt.RequestsTooFrequent, 1, OkxErrorCodes.ServiceTemporarilyUnavailable)
                + First(OkxErrorCodes.ServiceTemporarilyUnavailable, "", (long)OkxErrorCodes.AsInt.RequestsTooFrequent);
            bool Busy(long code) => code == OkxErrorCodes.AsInt.RequestsTooFrequent
                || code == OkxErrorCodes.AsInt.SystemBusy
                || code == OkxErrorCodes.AsInt.ServiceTemporarilyUnavailable
                || code == OkxErrorCodes.AsInt.EndpointRequestTimeout;
            bool Same => OkxErrorCodes.AsInt.RequestsTooFrequent == OkxErrorCodes.AsInt.SystemBusy;
        }
        """);

    [Fact]
    public async Task A_name_in_the_way_is_passed_by_with_global() => await SwapOfOneLiteral.VerifyFileAsync(
        """
        class Member
        {
            string OkxErrorCodes => "";
            bool Busy(string code) => code == [|"50011"|] || code is [|"50013"|];
        }

        class Local
        {
            bool Busy(string code, string OkxErrorCodes) => code == [|"50011"|];
            bool Later(string code) { var busy = code == [|"50011"|]; var OkxErrorCodes = busy; return OkxErrorCodes; }
        }

        class Nested
        {
            static class OkxErrorCodes { public const string RequestsTooFrequent = ""; }
            bool Busy(string code, int number) => code is [|"50011"|] || number == [|50011|] || number.Equals([|50011L|]);
        }

        namespace Bot
        {
            namespace OkxErrorCodes { class Reply { } }
            class Namespace { bool Busy(string code) => code == [|"50011"|]; }
        }

        class Free { bool Busy(string code) => code == [|"50011"|]; }
        """,
        """
        class Member
        {
            string OkxErrorCodes => "";
            bool Busy(string code) => code == global::OkxErrorCodes.RequestsTooFrequent || code is global::OkxErrorCodes.SystemBusy;
        }

        class Local
        {
            bool Busy(string code, string OkxErrorCodes) => code == global::OkxErrorCodes.RequestsTooFrequent;
            bool Later(string code) { var busy = code == global::OkxErrorCodes.RequestsTooFrequent; var OkxErrorCodes = busy; return OkxErrorCodes; }
        }

        class Nested
        {
            static class OkxErrorCodes { public const string RequestsTooFrequent = ""; }
            bool Busy(string code, int number) => code is global::OkxErrorCodes.RequestsTooFrequent
                || number == global::OkxErrorCodes.AsInt.RequestsTooFrequent
                || number.Equals((long)global::OkxErrorCodes.AsInt.RequestsTooFrequent);
        }

        namespace Bot
        {
            namespace OkxErrorCodes { class Reply { } }
            class Namespace { bool Busy(string code) => code == global::OkxErrorCodes.RequestsTooFrequent; }
        }

        class Free { bool Busy(string code) => code == OkxErrorCodes.RequestsTooFrequent; }
        """);

    [Fact]
    public async Task A_static_import_spares_the_type() => await SwapOfOneLiteral.VerifyFileAsync(
        """
        using static OkxErrorCodes;
        using Codes = OkxErrorCodes;

        class OkxBot
        {
            bool Busy(string code) => code == RequestsTooFrequent || code == Codes.SystemBusy || code == [|"50001"|];
        }
        """,
        """
        using static OkxErrorCodes;
        using Codes = OkxErrorCodes;

        class OkxBot
        {
            bool Busy(string code) => code == RequestsTooFrequent || code == Codes.SystemBusy || code == ServiceTemporarilyUnavailable;
        }
        """);

    [Fact]
    public async Task An_alias_is_written_in_place_of_the_type() => await SwapOfOneLiteral.VerifyFileAsync(
        """
        using Codes = OkxErrorCodes;
        using static OkxErrorCodes.AsInt;

        class OkxBot
        {
            bool Busy(string code, int number) => code == [|"50011"|] || number == [|50013|];
        }
        """,
        """
        using Codes = OkxErrorCodes;
        using static OkxErrorCodes.AsInt;

        class OkxBot
        {
            bool Busy(string code, int number) => code == Codes.RequestsTooFrequent || number == SystemBusy;
        }
        """);

    [Fact]
    public async Task A_member_of_that_name_hides_what_is_imported() => await SwapOfOneLiteral.VerifyFileAsync(
        """
        using static OkxErrorCodes;

        class OkxBot
        {
            const string SystemBusy = "";
            bool Busy(string code) => code == [|"50011"|] || code == [|"50013"|];
        }
        """,
        """
        using static OkxErrorCodes;

        class OkxBot
        {
            const string SystemBusy = "";
            bool Busy(string code) => code == RequestsTooFrequent || code == OkxErrorCodes.SystemBusy;
        }
        """);

    [Fact]
    public async Task A_rooted_name_stands_in_parentheses_where_a_colon_begins_a_format() => await SwapOfOneLiteral.VerifyFileAsync(
        """
        class OkxBot
        {
            static class OkxErrorCodes { }
            string Text(string code) => $"{code == [|"51008"|]} {code == [|"50011"|]}";
            bool Busy(string code) => code == [|"50013"|];
        }
        """,
        """
        class OkxBot
        {
            static class OkxErrorCodes { }
            string Text(string code) => $"{code == (global::OkxErrorCodes.InsufficientBalanceForOrder)} {code == (global::OkxErrorCodes.RequestsTooFrequent)}";
            bool Busy(string code) => code == global::OkxErrorCodes.SystemBusy;
        }
        """);

    [Fact]
    public async Task A_comment_between_two_halves_stays() => await SwapOfOneLiteral.VerifyFileAsync(
        """
        class OkxBot
        {
            string Balance => [|"51" + // first half
                "008"|];
            string Busy => [|"50" /* first half */ + "013"|];
        }
        """,
        """
        class OkxBot
        {
            string Balance => OkxErrorCodes.InsufficientBalanceForOrder; // first half
            string Busy => OkxErrorCodes.SystemBusy /* first half */;
        }
        """);

    [Fact]
    public async Task A_literal_stays_where_a_comment_or_a_directive_in_it_would_be_lost() => await SwapOfOneLiteral.VerifyNoneInFileAsync(
        """
        class OkxBot
        {
            bool First => [|"51" + // first half
                "008"|] == nameof(First);
            string Second => [|"51" +
        #pragma warning disable CS0219
                "008"|];
        }
        """);
}
