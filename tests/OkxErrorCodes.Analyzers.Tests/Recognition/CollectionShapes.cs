using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>A code is looked for in a collection, in a dictionary, by a lambda or by a query.</summary>
public sealed class CollectionShapes
{
    public static TheoryData<string> Conditions =>
    [
        // The literals are the collection
        """new[] { [|"51020"|], [|"51008"|] }.Contains(reply.Code)""",
        """new string[] { [|"51020"|], [|"51008"|] }.Contains(reply.Code)""",
        "new[] { [|51020|], [|51008|] }.Contains(reply.ErrorCode)",
        """new List<string> { [|"51020"|], [|"51008"|] }.Contains(reply.Code)""",
        """new HashSet<string> { [|"51020"|] }.Contains(reply.Code)""",
        """new HashSet<string>(StringComparer.Ordinal) { [|"51020"|] }.Contains(reply.Code)""",
        """new HashSet<string>(new[] { [|"51020"|] }).Contains(reply.Code)""",
        """new SortedSet<string> { [|"51020"|] }.Contains(reply.Code)""",
        """new Queue<string>(new[] { [|"51020"|] }).Contains(reply.Code)""",
        """Enumerable.ToHashSet(new[] { [|"51020"|] }).Contains(reply.Code)""",
        """new[] { [|"51020"|] }.ToHashSet().Contains(reply.Code)""",
        """new[] { [|"51020"|] }.ToFrozenSet().Contains(reply.Code)""",
        """/* C# 12 */ FrozenSet.ToFrozenSet([[|"51020"|], [|"51008"|]]).Contains(reply.Code)""",
        """ImmutableArray.Create([|"51020"|], [|"51008"|]).Contains(reply.Code)""",
        """ImmutableHashSet.Create([|"51020"|]).Contains(reply.Code)""",
        """/* C# 12 */ ((string[])[[|"51020"|], [|"51008"|]]).Contains(reply.Code)""",
        """/* C# 12 */ ((ReadOnlySpan<string>)[[|"51020"|], [|"51008"|]]).Contains(reply.Code)""",
        """new[] { [|"51020"|] }.AsSpan().Contains(reply.Code)""",
        """Array.IndexOf(new[] { [|"51020"|], [|"51008"|] }, reply.Code) >= 0""",
        """Enumerable.Contains(new[] { [|"51020"|] }, reply.Code)""",
        """new List<string> { [|"51020"|] }.IndexOf(reply.Code) != -1""",
        """new[] { [|"51020"|], [|"51008"|] }.Any(known => known == reply.Code)""",
        """new List<string> { [|"51020"|] }.Exists(known => known.Equals(reply.Code))""",

        """new[] { [|"51020"|], [|"51008"|] }.Intersect(reply.Codes).Any()""",
        """new HashSet<string> { [|"51020"|] }.Overlaps(reply.CodeList)""",

        // The collection holds codes
        """reply.Codes.Contains([|"51020"|])""",
        """reply.CodeList.Contains([|"51020"|])""",
        """reply.CodeList.IndexOf([|"51020"|]) >= 0""",
        """Array.IndexOf(reply.Codes, [|"51020"|]) >= 0""",
        """reply.Codes.AsSpan().Contains([|"51020"|])""",
        """reply.Codes.AsSpan().IndexOf([|"51020"|]) >= 0""",
        """Enumerable.Contains(reply.Codes, [|"51020"|])""",
        """reply.Codes.Contains([|"51020"|], StringComparer.Ordinal)""",
        """reply.Codes.SequenceEqual(new[] { [|"51020"|] })""",
        """reply.Codes[0] == [|"51020"|] """,
        """reply.Codes.First() == [|"51020"|] """,
        """reply.Codes.Any(text => text == [|"51020"|])""",
        """reply.Codes.All(text => text is not [|"51020"|])""",
        """Array.Exists(reply.Codes, text => text == [|"51020"|])""",
        """reply.Data.Select(item => item.Code).Contains([|"51020"|])""",

        """reply.CodeList.Intersect(new[] { [|"51020"|], [|"51008"|] }).Any()""",
        """reply.CodeList.ToHashSet().SetEquals(new[] { [|"51020"|] })""",
        """reply.Data.GroupBy(item => item.Code).Any(group => group.Key == [|"51020"|])""",
        """reply.Data.ToLookup(item => item.Code).Contains([|"51020"|])""",
        """reply.Data.GroupBy(item => item.Code).ToDictionary(group => group.Key, group => group.Count()).ContainsKey([|"51020"|])""",

        // Lambda predicates
        """reply.Data.Any(item => item.Code == [|"51020"|])""",
        """reply.Data.Where(item => item.Code is [|"51020"|] or [|"51008"|]).Any()""",
        """reply.Data.Count(item => item.ErrorCode == [|51020|]) > 1""",
        """reply.Data.FirstOrDefault(item => item.Code.Equals([|"51020"|])) != null""",
        """reply.Data.TrueForAll(item => item.Code != [|"51020"|])""",
        """reply.Data.Any(delegate(OkxReply item) { return item.Code == [|"51020"|]; })""",
        """reply.Data.Select(item => item.Code).Any(text => text == [|"51020"|])""",
        """reply.Data.Any(item => new[] { [|"51020"|] }.Contains(item.Code))""",
        """reply.Data.AsQueryable().Any(item => item.Code == [|"51020"|])""",

        // Query clauses
        """(from item in reply.Data where item.Code == [|"51020"|] select item).Any()""",
        """(from item in reply.Data let text = item.Code where text == [|"51020"|] select text).Any()""",
        """(from item in reply.Data select item.Code == [|"51020"|]).Any()""",
        """(from item in reply.Data orderby item.Code == [|"51020"|] select item).Any()""",
        """(from item in reply.Data group item by item.Code == [|"51020"|]).Any()""",
        """(from text in reply.Codes where text is [|"51020"|] select text).Any()""",
        """(from item in reply.Data from inner in item.Data where inner.ErrorCode == [|51020|] select inner).Any()""",

        // Dictionaries
        """new Dictionary<string, bool> { [[|"51020"|]] = true, [[|"51008"|]] = false }[reply.Code]""",
        """new Dictionary<string, bool> { { [|"51020"|], true } }[reply.Code]""",
        """new Dictionary<string, int> { [[|"51020"|]] = 50000 }.TryGetValue(reply.Code, out var delay)""",
        """new Dictionary<int, int> { [[|51020|]] = 50000 }.ContainsKey(reply.ErrorCode)""",
        """reply.MessagesByCode[[|"51020"|]] == "x" """,
        """reply.MessagesByCode.ContainsKey([|"51020"|])""",
        """new Dictionary<string, int> { [[|"51020"|]] = 50000 }.GetValueOrDefault(reply.Code) > 0""",
        """reply.MessagesByCode.TryGetValue([|"51020"|], out var text)""",
        """reply.MessagesByCode.Keys.Contains([|"51020"|])""",
        """reply.MessagesByCode.Any(pair => pair.Key == [|"51020"|])""",
        """reply.MessagesByCode.Remove([|"51020"|])""",
    ];

    [Theory]
    [MemberData(nameof(Conditions))]
    public Task A_look_for_a_code_is_reported(string condition) => Snippet.Reported(Snippet.Condition(condition));

    [Theory]
    [MemberData(nameof(Conditions))]
    public Task The_same_look_is_silent_in_another_venue(string condition) => Snippet.SilentOfAnotherVenue(Snippet.Condition(condition));

    [Theory]
    [MemberData(nameof(Conditions))]
    public Task The_same_look_is_silent_in_another_trade(string condition) => Snippet.SilentOfAnotherTrade(Snippet.Condition(condition));

    [Theory]
    [InlineData("""new[] { "51020", "51008" }.Contains(reply.Message)""")]
    [InlineData("""new[] { reply.Code, reply.Message }.Contains("51020" + reply.Message)""")]
    [InlineData("""reply.Data.Any(item => item.Message == "51020")""")]
    [InlineData("""(from item in reply.Data where item.Message == "51020" select item.Code).Any()""")]
    [InlineData("""reply.Data.Select(item => item.Message).Contains("51020")""")]
    [InlineData("reply.Data.Any(item => item.Price == 50000m)")]
    [InlineData("reply.CodeList.Count == 50000")]
    [InlineData("reply.Codes.Length == 50000")]
    [InlineData("reply.Codes.Skip(50000).Any()")]
    [InlineData("reply.Codes.Take(50000).Any()")]
    [InlineData("""reply.Codes[50000] == "x" """)]
    [InlineData("""reply.CodeList[50000] == "x" """)]
    [InlineData("""reply.Codes.ElementAt(50000) == "x" """)]
    [InlineData("""reply.MessagesByCode.Count == 50000""")]
    [InlineData("""reply.MessagesByCode.ContainsValue("51020")""")]
    [InlineData("""reply.MessagesByCode.Values.Contains("51020")""")]
    [InlineData("""reply.MessagesByCode[reply.Code] == "51020" """)]
    [InlineData("""reply.Data[50000].Message == "" """)]
    [InlineData("""new[] { "51020", "51008" }.Intersect(new[] { reply.Message }).Any()""")]
    [InlineData("""reply.Data.GroupBy(item => item.Message).Any(group => group.Key == "51020")""")]
    [InlineData("""reply.Data.GroupBy(item => item.Code).Any(group => group.Count() == 51020)""")]
    [InlineData("""reply.Data.ToDictionary(item => item.Message, item => item.Code).ContainsKey("51020")""")]
    public Task A_look_for_something_else_is_silent(string condition) => Snippet.Silent(Snippet.Condition(condition));
}
