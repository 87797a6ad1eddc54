using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace OkxAnalyzers.Recognition;

/// <summary>The words by which recognition tells codes from other numbers, and OKX from other venues. Data only.</summary>
internal static class Vocabulary
{
    /// <summary>A name that ends in one of these holds a code, unless a qualifier says otherwise.</summary>
    public static readonly HashSet<string> Code = Words(
        "code codes scode scodes subcode subcodes errcode errorcode errorcodes errcodes retcode rescode respcode responsecode resultcode "
        + "returncode "
        + "apicode okxcode statuscode errno");

    /// <summary>Ends of a name that say in which form the code is held, and nothing about what it is.</summary>
    public static readonly HashSet<string> Form = Words(
        "str string text value val int integer long num number el elem element json prop property token node raw span utf8 bytes "
        + "list set array table map dictionary lookup collection "
        + "parsed actual expected");

    /// <summary>Words that make a following "number" or "no" an error's code.</summary>
    public static readonly HashSet<string> Error = Words("err error errors errs");

    /// <summary>
    /// Words right before "code" that say it is an error's: nothing further left can make it a zip code. Any other word, as in
    /// <c>GiftCode</c>, leaves open what it is.
    /// </summary>
    public static readonly HashSet<string> CodeQualifier = Words(
        "s sub err error errors ret return result results res resp response reply answer ack status api server service exchange business "
        + "biz rest ws websocket socket client json payload envelope fail failed failure failures reject rejected rejection "
        + "reason cause exception fault problem limit order orders cancel place amend trade algo batch op operation action outcome "
        + "success message msg native retry retryable retriable retrying transient temporary recoverable unrecoverable fatal permanent "
        + $"retired busy throttled throttling resend resent {OkxSpelling.Name} {OkxSpelling.OldName}");

    /// <summary>
    /// Words before "code" that say nothing of what it is the code of (verbs, articles, which one of several), or what went wrong.
    /// </summary>
    public static readonly HashSet<string> Particle = Words(
        "get read try parse extract find fetch check handle map to from as is has with set on in of and or not convert describe translate "
        + "explain report log throw assert expect match compare test contains add lookup select collect "
        + "the a an my own our their this that these those each every all any some only same single one two three other another first "
        + "second last latest previous prev current next new old raw parsed full short long text numeric integer int string str actual "
        + "expected original inner outer nested top main known unknown unexpected unhandled handled ignored ignorable "
        + "allowed default fixed sample dummy fake stub mock given seen found received returned remote upstream wire "
        + "utf non no never always must may valid invalid empty "
        + "too small large big low high many few much bad wrong missing insufficient expired unsupported disabled locked frozen suspended "
        + "filled canceled cancelled closed duplicate duplicated exceeded reached denied forbidden unauthorized illegal incorrect "
        + "unavailable timeout permission permissions balance margin signature passphrase maintenance");

    /// <summary>Qualifiers of other trades: what they qualify is no error code.</summary>
    public static readonly HashSet<string> OtherTrade = Words(
        "zip postal post postcode country area region city state province district dial phone mobile currency ccy coin asset token "
        + "product item sku article chain network fee rate inst instrument symbol market ticker exit key colour color port "
        + "promo promotion coupon voucher referral invite invitation discount campaign bar qr verification "
        + "verify otp sms captcha mfa totp language lang locale culture char op opcode byte hash source src bank branch swift iso "
        + "iban sort unit tax hs department category customer vendor supplier employee "
        + "broker channel course room seat flight station airport access pass pin passcode unicode scan scancode "
        + "virtual http unique stock security contract strategy user auth authorization activation device template agent affiliate "
        + "merchant group account acct ledger gl center centre mcc factor email "
        + "type kind mode side pair base quote underlying family request version build license serial tracking");

    /// <summary>What orders are made of: <c>SizeCode</c> is no error code, <c>SizeCodes</c> may be the codes of a wrong size.</summary>
    public static readonly HashSet<string> OrderPart = Words("price size sz px amount qty quantity volume");

    /// <summary>Words of a range's end.</summary>
    public static readonly HashSet<string> Bound = Words(
        "base start end begin from to offset range threshold first last lower upper prefix suffix");

    /// <summary>Things that go by a code of their own: <c>currency.Code</c>.</summary>
    public static readonly HashSet<string> CodedThing = Words(
        "zip postcode address country area region city state province district currency ccy coin asset product sku article chain network "
        + "inst instrument "
        + "symbol market promotion coupon voucher referral invitation discount campaign language lang locale culture bank branch "
        + "department category "
        + "customer vendor supplier employee course room seat flight station airport exit color colour unit tax");

    /// <summary>Words before "code" that make it the end of a range, or a count: <c>MinErrorCode</c>.</summary>
    public static readonly HashSet<string> Extreme = Words("min max minimum maximum lowest highest count");

    /// <summary>Words of a bound, a time or a count.</summary>
    public static readonly HashSet<string> Measure = Words(
        "min max minimum maximum lowest highest count timeout timeouts milliseconds millis ms seconds minutes retries attempts interval "
        + "delay size length capacity port");

    /// <summary>
    /// A collection or table whose name has one of these holds codes, if what it holds looks like codes; and a code whose name has one
    /// is an error's, whatever else it says.
    /// </summary>
    public static readonly HashSet<string> ErrorWord = Words(
        "error errors err errs retryable retriable retry transient fatal recoverable unrecoverable failures rejections");

    /// <summary>Other exchanges and brokers.</summary>
    public static readonly HashSet<string> OtherExchange = Words(
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

    /// <summary>Messengers, payment, clouds and other services whose numbers look like OKX's.</summary>
    public static readonly HashSet<string> OtherService = Words(
        "discord telegram slack whatsapp wechat weixin wx weibo dingtalk dingding feishu lark wecom qq alipay wxpay unionpay paypal "
        + "stripe adyen twilio "
        + "sendgrid entra aad adal msal azure aws s3 gcp google firebase github gitlab jira facebook twitter tiktok douyin taobao jd "
        + "pinduoduo "
        + "shopify amazon ebay zoom kafka rabbitmq mqtt grpc smtp ftp win32 hresult opcua modbus sap salesforce");

    /// <summary>Databases: they store any venue's values, and have errors of their own.</summary>
    public static readonly HashSet<string> Store = Words(
        "sql sqlserver mysql mariadb sqlite postgres postgresql npgsql oracle mongo mongodb redis elasticsearch db dapper efcore");

    /// <summary>Beside a store's name: its own error.</summary>
    public static readonly HashSet<string> StoreError = Words(
        "exception exceptions ex error errors err code codes errno state status number result reply response fault failure retry retrying "
        + "transient");

    /// <summary>Other venues whose names are everyday words: they count only at the start of a type's or namespace's name.</summary>
    public static readonly HashSet<string> OtherVenueAtStart = Words("gate xt woo");

    /// <summary>Root namespaces of libraries whose error types serve many exchanges.</summary>
    public static readonly ImmutableArray<string> SharedErrorNamespaces = ImmutableArray.Create("ApiSharp", "CryptoExchange.Net");

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
