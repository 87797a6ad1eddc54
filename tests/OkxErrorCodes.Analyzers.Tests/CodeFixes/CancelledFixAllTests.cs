using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.CodeFixes;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>Nobody waits for a Fix All that has been cancelled.</summary>
public sealed class CancelledFixAllTests
{
    [Fact]
    public async Task No_further_document_is_looked_at()
    {
        var solution = FixAllRun.Solution(Enumerable.Range(0, 5).Select(i => $$"""class OkxClient{{i}} { bool Busy(string code) => code == "50011"; }"""));
        var project = solution.Projects.Single();
        var found = await FixAllRun.FindAsync(project);
        using var source = new CancellationTokenSource();
        var reported = new CancelledAtFirst(
            found.ToLookup(d => project.GetDocument(d.Location.SourceTree)!, d => ReportedLiteral.Of(d)!.Value), source);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ConstantSwap.InProjectAsync(project, reported, withCaptured: false, source.Token));

        Assert.Equal(1, reported.Seen);
    }

    private sealed class CancelledAtFirst(ILookup<Document, ReportedLiteral> all, CancellationTokenSource source)
        : ILookup<Document, ReportedLiteral>
    {
        public int Seen { get; private set; }

        public int Count => all.Count;

        public IEnumerable<ReportedLiteral> this[Document key] => all[key];

        public bool Contains(Document key) => all.Contains(key);

        public IEnumerator<IGrouping<Document, ReportedLiteral>> GetEnumerator()
        {
            foreach (var document in all)
            {
                Seen++;
                source.Cancel();
                yield return document;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
