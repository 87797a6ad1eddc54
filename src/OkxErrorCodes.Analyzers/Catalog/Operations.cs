using System;

namespace OkxAnalyzers.Catalog;

/// <summary>The requests that an error code can answer. A catalog file writes them as in <see cref="CatalogWords.Operation"/>.</summary>
[Flags]
internal enum Operations
{
    /// <summary>Any request of the code's section.</summary>
    Any = 0,

    /// <summary>Places an order.</summary>
    Place = 1 << 0,

    /// <summary>Amends an order.</summary>
    Amend = 1 << 1,

    /// <summary>Cancels orders.</summary>
    Cancel = 1 << 2,

    /// <summary>Closes a position at market.</summary>
    Close = 1 << 3,

    /// <summary>Places, amends or cancels an algo order.</summary>
    Algo = 1 << 4,

    /// <summary>RFQs, quotes, block trades, positions that are moved.</summary>
    Block = 1 << 5,

    /// <summary>Orders on a spread.</summary>
    Spread = 1 << 6,

    /// <summary>Orders that make or take liquidity of the retail price improvement program.</summary>
    Rpi = 1 << 7,

    /// <summary>Trading bots.</summary>
    Bot = 1 << 8,

    /// <summary>Copy trading.</summary>
    Copy = 1 << 9,

    /// <summary>Moves funds between accounts.</summary>
    Transfer = 1 << 10,

    /// <summary>Withdraws funds.</summary>
    Withdraw = 1 << 11,

    /// <summary>Deposits and their addresses.</summary>
    Deposit = 1 << 12,

    /// <summary>Converts one currency into another.</summary>
    Convert = 1 << 13,

    /// <summary>Borrows and repays.</summary>
    Borrow = 1 << 14,

    /// <summary>Savings, staking and other products of OKX's finance section.</summary>
    Earn = 1 << 15,

    /// <summary>Buys, sells, deposits or withdraws fiat money.</summary>
    Fiat = 1 << 16,

    /// <summary>Sets leverage or a position's margin.</summary>
    Leverage = 1 << 17,

    /// <summary>Sets anything else of the account.</summary>
    Account = 1 << 18,

    /// <summary>Sub-accounts and their API keys.</summary>
    Subaccount = 1 << 19,

    /// <summary>Opens a WebSocket connection and logs in.</summary>
    Connect = 1 << 20,

    /// <summary>Subscribes to WebSocket channels.</summary>
    Subscribe = 1 << 21,

    /// <summary>Reads orders, balances, market data, history.</summary>
    Read = 1 << 22,
}
