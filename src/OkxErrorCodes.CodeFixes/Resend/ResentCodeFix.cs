using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Payloads;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.CodeFixes;

/// <summary>
/// OKX0004 and OKX0017: a code that is named where its request is sent again gets another way. An edit is offered only where it changes
/// the answer for that code alone, and where the edited function sends nothing again that it had not before.
/// </summary>
public abstract class ResentCodeFix : CodeFixProvider
{
    private const string Unknown = "The outcome is unknown: query the order by its clOrdId first.";
    private const string Unpromised = "Most likely refused, though OKX does not promise it: query the order by its clOrdId first.";
    private const string SameId =
        "The same clOrdId does not protect from a second order: it is unique among pending orders only, not among filled ones.";

    private protected ResentCodeFix()
    {
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.ResentErrorCode, RuleIds.ResentWithoutPromise);

    /// <inheritdoc/>
    public sealed override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null)
            return;

        var root = await model.SyntaxTree.GetRootAsync(context.CancellationToken).ConfigureAwait(false);
        var options = context.Document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (ResentCodePayload.Read(diagnostic) is not { } resent
                || ReportedExpression.At(diagnostic.Location.SourceSpan, root) is not { } code
                || EditOf(resent, code, model, options, CommentOf(diagnostic)) is not { } edit
                || EditedMember.Try(code, model, edit.Changes, context.CancellationToken) is not { } edited)
            {
                continue;
            }

            var resends = new FunctionResends(context.Document.Project.AnalyzerOptions, context.CancellationToken);
            if (!resent.IsInList && !resends.AreFewer(resent.Code, code, model, edited))
                continue;

            var text = await edited.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            await OfferedEdit.RegisterAsync(context, diagnostic, context.Document.WithText(text), edit.Title, GetType().Name)
                .ConfigureAwait(false);
        }
    }

    /// <summary>Null where the edit does not suit the place. A branch of its own gets the comment.</summary>
    private protected abstract (string Title, IEnumerable<TextChange> Changes)? EditOf(
        ResentCodePayload resent,
        ExpressionSyntax code,
        SemanticModel model,
        AnalyzerConfigOptions options,
        IReadOnlyList<string> comment);

    private static IReadOnlyList<string> CommentOf(Diagnostic diagnostic) =>
        new[] { diagnostic.Id == RuleIds.ResentErrorCode ? Unknown : Unpromised, SameId };

    /// <summary>What stands in a branch until somebody writes it.</summary>
    private protected static string Placeholder(CodeSpelling spelling) =>
        $"throw new {spelling.OfSystem("NotImplementedException")}(\"Query the order by its clOrdId.\")";
}
