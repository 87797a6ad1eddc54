using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Constants;
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
            if (await SplitCodeEdit.OfAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } split)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(split.Title, _ => Task.FromResult(split.Document), nameof(SplitCodeEdit)),
                    diagnostic);
                continue;
            }

            var codes = Listed(diagnostic, DiagnosticProperties.NearCodes);
            var constants = Listed(diagnostic, DiagnosticProperties.NearConstants);
            for (var rank = 0; rank < codes.Length && rank < constants.Length; rank++)
            {
                if (await ChangedAsync(context.Document, diagnostic, codes[rank], context.CancellationToken).ConfigureAwait(false) is not { } changed)
                    continue;

                var (document, written) = await SwappedAsync(changed, diagnostic, codes[rank], constants[rank], context.CancellationToken).ConfigureAwait(false);
                context.RegisterCodeFix(
                    CodeAction.Create($"Change to {written}", _ => Task.FromResult(document), nameof(ChangeToNearCodeFix) + rank),
                    diagnostic);
            }
        }
    }

    private static string[] Listed(Diagnostic diagnostic, string property) =>
        diagnostic.Properties.TryGetValue(property, out var list) && list is not null ? list.Split(',') : new string[0];

    /// <summary>The document with the other code as a literal of the same form; none where that does not compile, as a second case for a code does not.</summary>
    private static async Task<Document?> ChangedAsync(Document document, Diagnostic diagnostic, string code, CancellationToken cancellation)
    {
        var span = diagnostic.Location.SourceSpan;
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } before)
            return null;

        var root = await before.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        if (!root.FullSpan.Contains(span) || root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax literal || literal.Span != span)
            return null;

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changed = document.WithText(text.WithChanges(new TextChange(span, Written(code, literal))));
        if (await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } after)
            return null;

        var member = literal.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.Span ?? root.Span;
        var memberAfter = new TextSpan(member.Start, member.Length + Written(code, literal).Length - span.Length);
        return EditedBinding.Errors(after, memberAfter, cancellation) <= EditedBinding.Errors(before, member, cancellation) ? changed : null;
    }

    private static string Written(string code, ExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.NumericLiteralExpression => code + Suffix(literal.ToString()),
        SyntaxKind.Utf8StringLiteralExpression => $"\"{code}\"u8",
        _ => $"\"{code}\"",
    };

    private static string Suffix(string number) => number.Substring(number.TrimEnd('l', 'L', 'u', 'U').Length);

    /// <summary>The document with the constant in place of the literal, where the program stays the same, and what it says there.</summary>
    private static async Task<(Document Document, string Title)> SwappedAsync(Document changed, Diagnostic diagnostic, string code, string constant, CancellationToken cancellation)
    {
        var tree = await changed.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false);
        var root = await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var literal = root!.FindToken(diagnostic.Location.SourceSpan.Start).Parent!;
        var known = Diagnostic.Create(
            RuleDescriptors.LiteralErrorCode,
            Location.Create(tree!, literal.Span),
            diagnostic.Properties.SetItem(DiagnosticProperties.Constant, constant));
        var swaps = await ConstantSwap.InProjectAsync(changed.Project, new[] { (changed, known) }.ToLookup(r => r.changed, r => r.known), cancellation).ConfigureAwait(false);
        return swaps.Count == 1 ? (changed.WithText(swaps[0].Text), $"{swaps[0].Replacements[0].Constant} ({code})") : (changed, code);
    }
}
