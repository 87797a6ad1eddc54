namespace OkxAnalyzers.Catalog;

/// <summary>What is sent again: to read twice is safe, to write twice doubles the order.</summary>
internal enum RetryScope
{
    /// <summary>Either, for all that can be seen.</summary>
    Unclear,

    /// <summary>Queries of orders, balances, market data.</summary>
    Reads,

    /// <summary>Orders, transfers and whatever else changes something.</summary>
    Writes,
}
