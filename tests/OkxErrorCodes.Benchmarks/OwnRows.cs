using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.Benchmarks;

/// <summary>A project's own catalog file with 100,000 rows, half of them numbers and half of them texts.</summary>
internal sealed class OwnRows : AdditionalText
{
    public const int Count = 100_000;

    public static readonly string Csv = "code,name,retry,summary\n" + string.Concat(
        Enumerable
            .Range(0, Count / 2)
            .Select(i =>
                $"{1_000_000
                    + i},Number{i},after-wait,The gateway's number {i}.\nGW-{i},Text{i},never,\"The gateway's text, number {i}.\"\n"));

    /// <summary>A text of its own: nobody has read it yet.</summary>
    private readonly SourceText _text = SourceText.From(Csv);

    public override string Path => "/okx-error-codes.csv";

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
