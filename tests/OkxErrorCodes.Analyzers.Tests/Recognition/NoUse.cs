using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>Inside an OKX client, next to a code, and yet no error code: the literal does not meet the code as its value.</summary>
public sealed class NoUse
{
    [Theory]
    // Another number
    [InlineData("_ = reply.ErrorCode == -51008;")]
    [InlineData("_ = reply.ErrorCode is -51008;")]
    [InlineData("""_ = reply.Code == "-51008";""")]
    [InlineData("""_ = reply.Code == "51008" + reply.Message;""")]
    [InlineData("""_ = reply.Code + reply.Message == reply.Message + "51008";""")]
    // A range's bound
    [InlineData("_ = reply.ErrorCode < 50000;")]
    [InlineData("_ = reply.ErrorCode >= 50000 && reply.ErrorCode <= 59000;")]
    [InlineData("_ = 50000 <= reply.ErrorCode;")]
    [InlineData("""_ = string.Compare(reply.Code, "51020") < 0;""")]
    [InlineData("""_ = reply.Code.CompareTo("51020") >= 0;""")]
    [InlineData("""_ = string.CompareOrdinal(reply.Code, "51020") > 0;""")]
    [InlineData("for (var code = 50000; code < 59000; code++) { }")]
    [InlineData("_ = Math.Clamp(reply.ErrorCode, 50000, 59000);")]
    [InlineData("_ = Math.Max(reply.ErrorCode, 50000);")]
    [InlineData("_ = Enumerable.Range(50000, 50011).Contains(reply.ErrorCode);")]
    // Arithmetic
    [InlineData("_ = reply.ErrorCode - 50000;")]
    [InlineData("_ = reply.ErrorCode / 50000 == 1;")]
    [InlineData("_ = (reply.ErrorCode & 50011) == 0;")]
    [InlineData("_ = reply.ErrorCode % 50000 == 11;")]
    // Text
    [InlineData("""Console.WriteLine("50011");""")]
    [InlineData("""Console.WriteLine("code {0}", "50011");""")]
    [InlineData("""Console.WriteLine(reply.Code + "50011");""")]
    [InlineData("""Console.WriteLine($"{reply.Code} 50011 {50011}");""")]
    [InlineData("""throw new InvalidOperationException("50011");""")]
    [InlineData("""_ = reply.Message.Contains("50011");""")]
    [InlineData("""_ = reply.Message.StartsWith("50011");""")]
    [InlineData("""_ = reply.Message.IndexOf("50011") >= 0;""")]
    [InlineData("""_ = reply.Message == "50011";""")]
    [InlineData("""_ = reply.Code.Replace("50011", "");""")]
    [InlineData("""_ = reply.Code.Split("50011");""")]
    [InlineData("""_ = JsonDocument.Parse("{\"code\":\"51008\"}");""")]
    [InlineData("""_ = "{\"code\":\"51008\"}" == reply.Message;""")]
    [InlineData("""_ = JsonElement.Parse("{}").GetProperty("51008").GetString();""")]
    [InlineData("""_ = JsonElement.Parse("{}").GetProperty("msg").GetString() == "51008";""")]
    // Positions, lengths, amounts, times
    [InlineData("_ = reply.Codes[50000];")]
    [InlineData("_ = reply.Code[50000];")]
    [InlineData("_ = reply.Code.Length == 50000;")]
    [InlineData("_ = reply.Code.GetHashCode() == 50011;")]
    [InlineData("_ = reply.Code.Substring(50000);")]
    [InlineData("_ = reply.Code.PadLeft(50000);")]
    [InlineData("_ = reply.Price == 50000m;")]
    [InlineData("_ = reply.Price > 50000 ? reply.Code : null;")]
    [InlineData("await Task.Delay(50000);")]
    [InlineData("""_ = reply.Code == "" ? 50000 : 50011;""")]
    [InlineData("""if (reply.Code == "x") await Task.Delay(50011);""")]
    [InlineData("_ = reply.Code.Equals(50011.ToString() + reply.Message);")]
    [InlineData("""_ = (reply.Code, 50011);""")]
    [InlineData("Environment.ExitCode = 50011;")]
    [InlineData("Environment.Exit(50011);")]
    // The codes that say nothing by themselves
    [InlineData("""_ = reply.Code == "0" || reply.Code != "1" || reply.Code.Equals("2");""")]
    [InlineData("_ = reply.ErrorCode == 0 || reply.ErrorCode is 1 or 2;")]
    [InlineData("""reply.Code = "0";""")]
    public Task Is_silent(string statements) => Snippet.Silent(Snippet.Body(statements));

    [Theory]
    [InlineData("class Post { bool Is(OkxReply reply, [System.ComponentModel.Description(\"50011\")] string text) => true; }")]
    [InlineData("""#region 50011""" + "\n" + "#endregion")]
    [InlineData("/* code == \"50011\" */ // 50011")]
    [InlineData("/// <summary>code == \"50011\"</summary>\nvoid Test() { }")]
    [InlineData("bool Is(OkxReply reply) => reply.Code == nameof(OkxReply);")]
    [InlineData("bool Is({|CS0246:CodeDictionary|} codes) => codes[50011] == null;")] // nothing is known of the type: may be a position
    public Task Outside_of_statements_it_is_silent_too(string members) => Snippet.Silent(Snippet.Members(members));
}
