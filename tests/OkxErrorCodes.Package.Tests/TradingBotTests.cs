using System.Linq;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

/// <summary>The bot in <c>tests/TradingBot.Sample</c>, copied out of the repository, with the package installed.</summary>
[Collection(nameof(FixedBot))]
public sealed class TradingBotTests(FixedBot bot)
{
    private static readonly string[] s_warnings =
    [
        "OkxClient.cs:68 OKX0001 50011",
        "OkxClient.cs:69 OKX0001 50001",
        "OkxClient.cs:69 OKX0001 50013",
        "OkxClient.cs:70 OKX0001 50102",
        "OkxClient.cs:79 OKX0001 50111",
        "OkxClient.cs:79 OKX0001 50113",
        "OrderDesk.cs:14 OKX0003 Switch",
        "OrderDesk.cs:20 OKX0001 51008",
        "OrderDesk.cs:21 OKX0001 51131",
        "OrderDesk.cs:24 OKX0001 51020",
        "OrderDesk.cs:28 OKX0001 51006",
        "OrderDesk.cs:42 OKX0001 51503",
        "OrderDesk.cs:42 OKX0001 51509",
        "OrderDesk.cs:42 OKX0001 51510",
        "OrderDesk.cs:47 OKX0001 50011",
        "OrderDesk.cs:47 OKX0001 50013",
        "OrderDesk.cs:58 OKX0001 51400",
        "OrderDesk.cs:58 OKX0001 51401",
        "OrderDesk.cs:64 OKX0001 51402",
        "OrderDesk.cs:64 OKX0001 51603",
        "OrderDesk.cs:72 OKX0001 51410",
        "Treasury.cs:18 OKX0001 58007",
        "Treasury.cs:18 OKX0001 58112",
        "Treasury.cs:25 OKX0001 58102",
        "Treasury.cs:26 OKX0001 58116",
        "Treasury.cs:27 OKX0001 59200",
        "Treasury.cs:27 OKX0001 59201",
    ];

    [Fact]
    public void The_bot_gets_exactly_these_warnings() => Assert.Equal(s_warnings, UserFolder.Warnings(bot.OutputBefore));

    [Fact]
    public void The_fixes_change_only_the_lines_of_literals()
    {
        var literals = s_warnings.Where(w => w.Contains("OKX0001")).ToList();

        Assert.Equal(s_warnings.Except(literals), UserFolder.Warnings(bot.OutputAfter));
        Assert.Equal(literals.Select(w => w.Split(' ')[0]).Distinct(), bot.ChangedPlaces());
        Assert.Contains("OkxErrorCodes.ServiceTemporarilyUnavailable or OkxErrorCodes.SystemBusy =>", bot.Folder.Read("Okx/OkxClient.cs"));
        Assert.Contains(
            "case OkxErrorCodes.InsufficientBalanceForOrder: // not enough money: try with half", bot.Folder.Read("Trading/OrderDesk.cs"));
        Assert.Contains(
            "ex.ErrorCode is OkxErrorCodes.AsInt.FundTransferFailed or OkxErrorCodes.AsInt.AssetsInterfaceAbnormal",
            bot.Folder.Read("Trading/Treasury.cs"));
    }
}
