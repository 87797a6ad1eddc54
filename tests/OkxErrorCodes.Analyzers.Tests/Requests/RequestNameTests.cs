using OkxAnalyzers.Requests;
using Xunit;

namespace OkxAnalyzers.Tests.Requests;

/// <summary>Which of OKX's operations a method or a path stands for.</summary>
public sealed class RequestNameTests
{
    [Theory]
    [InlineData("PlaceOrderAsync", "Place")]
    [InlineData("PlaceMultipleOrdersAsync", "Place")]
    [InlineData("SubmitOrder", "Place")]
    [InlineData("PlaceAsync", "Place")]
    [InlineData("Buy", "Place")]
    [InlineData("AmendOrderAsync", "Amend")]
    [InlineData("AmendAsync", "Amend")]
    [InlineData("CancelOrderAsync", "Cancel")]
    [InlineData("CancelAllOrders", "Cancel")]
    [InlineData("CancelAsync", "Cancel")]
    [InlineData("ClosePositionAsync", "Close")]
    [InlineData("PlaceAlgoOrderAsync", "Algo")]
    [InlineData("CancelAlgoOrderAsync", "Algo")]
    [InlineData("TransferAsync", "Transfer")]
    [InlineData("TransferBetweenSubAccountsAsync", "Transfer")]
    [InlineData("SubAccountTransferAsync", "Transfer")]
    [InlineData("WithdrawAsync", "Withdraw")]
    [InlineData("CancelWithdrawalAsync", "Withdraw")]
    [InlineData("ConvertTradeAsync", "Convert")]
    [InlineData("BorrowAsync", "Borrow")]
    [InlineData("SetLeverageAsync", "Leverage")]
    [InlineData("CreateSubAccountAsync", "Subaccount")]
    [InlineData("SubscribeToTradesAsync", "Subscribe")]
    [InlineData("LoginAsync", "Connect")]
    [InlineData("GetOrderAsync", "Read")]
    [InlineData("GetBalanceAsync", "Read")]
    [InlineData("GetDepositAddressAsync", "Read")]
    public void A_method_is_named_for_what_it_asks_of_OKX(string name, string operations) =>
        Assert.Equal(operations, RequestName.OfName(name).ToString());

    [Theory]
    [InlineData("SendAsync")]
    [InlineData("Next")]
    [InlineData("ValidateOrder")]
    [InlineData("LogOrder")]
    [InlineData("CancelTimer")]
    [InlineData("CloseAsync")]
    [InlineData("ConvertToJson")]
    [InlineData("SetName")]
    [InlineData("PlaceholderFor")]
    [InlineData("CreateOrderRequest")]
    [InlineData("SendOrderAlertAsync")]
    [InlineData("SubTotal")]
    [InlineData("")]
    public void Other_names_say_nothing(string name) => Assert.Equal("Any", RequestName.OfName(name).ToString());

    [Theory]
    [InlineData("/api/v5/trade/order", "Place")]
    [InlineData("https://www.okx.com/api/v5/trade/batch-orders", "Place")]
    [InlineData("api/v5/trade/cancel-order", "Cancel")]
    [InlineData("trade/cancel-batch-orders", "Cancel")]
    [InlineData("/trade/amend-order", "Amend")]
    [InlineData("/api/v5/trade/order-algo", "Algo")]
    [InlineData("/api/v5/trade/cancel-algos", "Algo")]
    [InlineData("/api/v5/trade/close-position", "Close")]
    [InlineData("/api/v5/asset/transfer", "Transfer")]
    [InlineData("/api/v5/asset/withdrawal", "Withdraw")]
    [InlineData("/api/v5/asset/convert/trade", "Convert")]
    [InlineData("/api/v5/account/set-leverage", "Leverage")]
    [InlineData("/api/v5/account/set-position-mode", "Account")]
    [InlineData("/api/v5/market/ticker", "Any")]
    [InlineData("/api/v5/trade/orders-pending", "Any")]
    [InlineData("/api/v5/trade/order?ordId=1", "Any")]
    [InlineData("/api/v5/asset/transfer-state", "Any")]
    [InlineData("/api/v5/asset/withdrawal-history", "Any")]
    [InlineData("order", "Any")]
    [InlineData("", "Any")]
    public void An_endpoint_is_named_by_its_path(string path, string operations) =>
        Assert.Equal(operations, RequestName.OfPath(path).ToString());
}
