namespace OkxAnalyzers.Recognition;

/// <summary>How a value elsewhere in the file is related to a symbol.</summary>
internal enum Relation
{
    /// <summary>The symbol takes it.</summary>
    Given,

    /// <summary>It is compared with the symbol.</summary>
    Compared,

    /// <summary>It takes the symbol's value.</summary>
    HandedOn,
}
