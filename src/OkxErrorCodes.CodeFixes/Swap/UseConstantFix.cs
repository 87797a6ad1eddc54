using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.CodeFixes;

/// <summary>OKX0001, OKX0011: swaps the literal for the constant of the same value, where the program stays the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UseConstantFix : CodeFixProvider
{
    // One key for all codes: Fix All takes every literal, not only those of one code.
    private const string EquivalenceKey = nameof(UseConstantFix);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.LiteralErrorCode, RuleIds.DeclaredErrorCode);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => ConstantSwap.OfferAsync(context, EquivalenceKey);

    /// <summary>Each document is edited once and each project bound again once, whatever the number of literals.</summary>
    private sealed class FixAll : FixAllByProject
    {
        public static readonly FixAll Instance = new();

        protected override string Title => "Use the constants of OkxErrorCodes";

        protected override async Task<IReadOnlyList<(DocumentId Document, SourceText Text)>> FixAsync(
            Project project, IReadOnlyCollection<Diagnostic> diagnostics, CancellationToken cancellation)
        {
            var reported = diagnostics
                .Select(d => (Document: project.GetDocument(d.Location.SourceTree), Literal: ReportedLiteral.Of(d)))
                .Where(r => r.Document is not null && r.Literal is not null)
                .ToLookup(r => r.Document!, r => r.Literal!.Value);
            var swaps = await ConstantSwap.InProjectAsync(project, reported, withCaptured: false, cancellation).ConfigureAwait(false);
            return swaps.Select(swap => (swap.Document.Id, swap.Text)).ToList();
        }
    }
}
