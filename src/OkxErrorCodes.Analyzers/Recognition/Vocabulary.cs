using System;
using System.Collections.Immutable;

namespace OkxAnalyzers.Recognition;

/// <summary>The words by which recognition tells codes from other numbers, and OKX from other venues. Data only.</summary>
internal static class Vocabulary
{
    /// <summary>A name that ends in one of these holds a code, unless a qualifier says otherwise.</summary>
    public static readonly ImmutableHashSet<string> Code = Words(
        "code codes scode scodes subcode subcodes errcode errorcode errorcodes errcodes retcode rescode respcode responsecode resultcode "
        + "returncode "
        + "apicode okxcode statuscode errno");

    /// <summary>Ends of a name that say in which form the code is held, and nothing about what it is.</summary>
    public static readonly ImmutableHashSet<string> Form = Words(
        "str string text value val int integer long num number el elem element json prop property token node raw span utf8 bytes "
        + "list set array table map dictionary lookup collection "
        + "parsed actual expected");

    /// <summary>Words that make a following "number" or "no" an error's code.</summary>
    public static readonly ImmutableHashSet<string> Error = Words("err error errors errs");

    /// <summary>Words right before "code" that say it is a program's or an API's: nothing further left can make it a zip code.</summary>
    public static readonly ImmutableHashSet<string> CodeQualifier = Words(
        "s err error ret return result res resp response api failure fail reject rejection limit "
        + $"{OkxSpelling.Name} {OkxSpelling.OldName}");

    /// <summary>Qualifiers of other trades: what they qualify is no error code.</summary>
    public static readonly ImmutableHashSet<string> OtherTrade = Words(
        "zip postal post postcode country area region city state province district dial phone mobile currency ccy coin asset token "
        + "product item sku article chain network fee rate inst instrument symbol market ticker exit key colour color port price size sz "
        + "px amount qty quantity volume promo promotion coupon voucher referral invite invitation discount campaign bar qr verification "
        + "verify otp sms captcha mfa totp language lang locale culture char op opcode byte hash source src bank branch swift iso "
        + "iban sort unit tax hs department category customer vendor supplier employee "
        + "broker channel course room seat flight station airport access pass pin passcode unicode scan scancode "
        + "virtual http unique stock security contract strategy user auth authorization activation device template agent affiliate "
        + "merchant group account acct ledger gl center centre mcc factor email "
        + "type kind mode side pair base quote underlying family request version build license serial tracking");

    /// <summary>Things that go by a code of their own: <c>currency.Code</c>.</summary>
    public static readonly ImmutableHashSet<string> CodedThing = Words(
        "zip postcode address country area region city state province district currency ccy coin asset product sku article chain network "
        + "inst instrument "
        + "symbol market promotion coupon voucher referral invitation discount campaign language lang locale culture bank branch "
        + "department category "
        + "customer vendor supplier employee course room seat flight station airport exit color colour unit tax");

    /// <summary>Words of a bound, a time or a count.</summary>
    public static readonly ImmutableHashSet<string> Measure = Words(
        "min max minimum maximum lowest highest count timeout timeouts milliseconds millis ms seconds minutes retries attempts interval "
        + "delay size length capacity port");

    /// <summary>A collection or table whose name has one of these holds codes, if what it holds looks like codes.</summary>
    public static readonly ImmutableHashSet<string> ContainerWord = Words(
        "code codes error errors err errs retryable retriable retry transient fatal recoverable unrecoverable failures rejections");

    /// <summary>Other exchanges and brokers.</summary>
    public static readonly ImmutableHashSet<string> OtherExchange = Words(
        "aevo alpaca ascendex aster backpack bakkt bibox bigone binance bingx bitbank bitfinex bitflyer bitforex bitget bithumb bitkub "
        + "bitmart bitmax "
        + "bitmex bitopro bitrue bitso bitstamp bittrex bitunix bitvavo blofin btcmarkets btcturk bybit cexio coinbase coincheck coindcx "
        + "coinex coinw "
        + "coinone coinsph cryptocom deepcoin deribit digifinex dydx exmo ftx gateio gdax gemini hashkey hitbtc hollaex huobi htx "
        + "hyperliquid ibkr "
        + "independentreserve indodax interactivebrokers kraken krakenfutures kucoin latoken lbank luno mercado metatrader mexc mt4 mt5 "
        + "ndax "
        + "ninjatrader novadax oanda orangex oxfun paradex paribu phemex pionex poloniex probit tastytrade tokocrypto toobit upbit weex "
        + "whitebit woofi woox wazirx xtcom yobit zaif zerodha zonda");

    /// <summary>Messengers, payment, clouds, databases and other services whose numbers look like OKX's.</summary>
    public static readonly ImmutableHashSet<string> OtherService = Words(
        "discord telegram slack whatsapp wechat weixin wx weibo dingtalk dingding feishu lark wecom qq alipay wxpay unionpay paypal "
        + "stripe adyen twilio "
        + "sendgrid sql sqlserver mysql mariadb sqlite postgres postgresql npgsql oracle mongo mongodb redis elasticsearch db dapper "
        + "efcore entra aad adal msal azure aws s3 gcp google firebase github gitlab jira facebook twitter tiktok douyin taobao jd "
        + "pinduoduo "
        + "shopify amazon ebay zoom kafka rabbitmq mqtt grpc smtp ftp win32 hresult opcua modbus sap salesforce");

    /// <summary>Other venues whose names are everyday words: they count only at the start of a type's or namespace's name.</summary>
    public static readonly ImmutableHashSet<string> OtherVenueAtStart = Words("gate xt woo");

    /// <summary>Root namespaces of libraries whose error types serve many exchanges.</summary>
    public static readonly ImmutableArray<string> SharedErrorNamespaces = ImmutableArray.Create("ApiSharp", "CryptoExchange.Net");

    private static ImmutableHashSet<string> Words(string words) =>
        ImmutableHashSet.Create(StringComparer.Ordinal, words.Split(' '));
}
