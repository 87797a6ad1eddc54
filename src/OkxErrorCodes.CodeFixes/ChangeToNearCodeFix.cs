using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Payloads;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.CodeFixes;

/// <summary>
/// OKX0002: changes the literal to a code that it may have meant, or the test of a code and its sub-code in one text to that
/// of both members. It changes what the program does, so there is no Fix All.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ChangeToNearCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnknownErrorCode);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (JoinedCodePayload.Read(diagnostic) is { } joined
                && await CodeSplit.OfAsync(context.Document, diagnostic.Location.SourceSpan, joined, context.CancellationToken)
                    .ConfigureAwait(false) is { } split)
            {
                await OfferedEdit.RegisterAsync(context, diagnostic, split.Document, split.Title, nameof(CodeSplit)).ConfigureAwait(false);
            }
            else if (UnknownCodePayload.Read(diagnostic) is { } unknown)
            {
                await OfferNearAsync(context, diagnostic, unknown).ConfigureAwait(false);
            }
        }
    }

    private static async Task OfferNearAsync(CodeFixContext context, Diagnostic diagnostic, UnknownCodePayload unknown)
    {
        var span = diagnostic.Location.SourceSpan;
        for (var rank = 0; rank < unknown.Near.Length; rank++)
        {
            var (code, constant) = unknown.Near[rank];
            if (await ChangedAsync(context.Document, span, code, context.CancellationToken).ConfigureAwait(false) is not { } changed)
                continue;

            var payload = new ConstantPayload(constant, unknown.Form);
            var (document, written) = await SwappedAsync(changed, span.Start, code, payload, context.CancellationToken)
                .ConfigureAwait(false);
            await OfferedEdit.RegisterAsync(context, diagnostic, document, $"Change to {written}", nameof(ChangeToNearCodeFix) + rank)
                .ConfigureAwait(false);
        }
    }

    /// <summary>
    /// The document with the other code as a literal of the same form; none where that
    /// does not compile, as a second case for a code does not.
    /// </summary>
    private static async Task<Document?> ChangedAsync(Document document, TextSpan span, string code, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return null;

        var root = await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        if (ReportedExpression.At(span, root) is not { } literal)
            return null;

        var change = new TextChange(span, Written(code, literal));
        return EditedMember.Try(literal, model, new[] { change }, cancellation) is { } edited
            ? document.WithText(await edited.GetTextAsync(cancellation).ConfigureAwait(false))
            : null;
    }

    private static string Written(string code, ExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.NumericLiteralExpression => code + Suffix(literal.ToString()),
        SyntaxKind.Utf8StringLiteralExpression => $"\"{code}\"u8",
        _ => $"\"{code}\"",
    };

    private static string Suffix(string number) => number.Substring(number.TrimEnd('l', 'L', 'u', 'U').Length);

    /// <summary>The document with the constant in place of the literal, where the program stays the same, and what it says there.</summary>
    private static async Task<(Document Document, string Title)> SwappedAsync(
        Document changed, int start, string code, ConstantPayload payload, CancellationToken cancellation)
    {
        var root = await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var literal = new ReportedLiteral(root!.FindToken(start).Parent!.Span, payload);
        return await ConstantSwap.OfOneAsync(changed, literal, cancellation).ConfigureAwait(false) is { } swap
            ? (changed.WithText(swap.Text), $"{swap.Replacements[0].Constant} ({code})")
            : (changed, code);
    }
}
