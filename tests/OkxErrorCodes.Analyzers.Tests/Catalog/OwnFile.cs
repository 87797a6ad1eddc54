using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.Tests.Catalog;

/// <summary>A catalog file of a project, which counts how often its text is read.</summary>
internal sealed class OwnFile(string text, string path = "/0/okx-error-codes.csv") : AdditionalText
{
    private readonly CountingText _text = new(SourceText.From(text));

    public override string Path => path;

    public int TimesRead => _text.TimesRead;

    public SourceText Text => _text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    private sealed class CountingText(SourceText text) : SourceText
    {
        public int TimesRead { get; private set; }

        public override System.Text.Encoding? Encoding => text.Encoding;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
            text.CopyTo(sourceIndex, destination, destinationIndex, count);

        public override string ToString(TextSpan span)
        {
            TimesRead++;
            return text.ToString(span);
        }
    }
}
