namespace OkxAnalyzers.Catalog;

/// <summary>One row of the catalog of sub-codes: what OKX sends beside an error code to say which of its causes it was.</summary>
internal sealed record SubCode
{
    public SubCode(string code, string text, string name, string edition, string summary)
    {
        Code = code;
        Text = text;
        Name = name;
        Edition = edition;
        Summary = summary;
    }

    /// <summary>The error code that it stands beside, such as <c>51008</c>.</summary>
    public string Code { get; }

    /// <summary>The sub-code as OKX sends it, such as <c>1000</c>.</summary>
    public string Text { get; }

    /// <summary>The constant's name: a contract that users compile against.</summary>
    public string Name { get; }

    /// <summary>The month of the OKX table that it is from.</summary>
    public string Edition { get; }

    /// <summary>What <see cref="Name"/> means, in one plain sentence.</summary>
    public string Summary { get; }
}
