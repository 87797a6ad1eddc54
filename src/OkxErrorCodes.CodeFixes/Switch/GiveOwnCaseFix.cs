using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
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
/// OKX0004 and OKX0017: takes the code out of a retry list, or out of the case that sends again, into one of its own. What to do there
/// is for a person to write, so there is no Fix All.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class GiveOwnCaseFix : CodeFixProvider
{
    private const string Unknown = "The outcome is unknown: query the order by its clOrdId first.";
    private const string Unpromised = "Most likely refused, though OKX does not promise it: query the order by its clOrdId first.";
    private const string SameId =
        "The same clOrdId does not protect from a second order: it is unique among pending orders only, not among filled ones.";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.ResentErrorCode, RuleIds.ResentWithoutPromise);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null)
            return;

        var options = context.Document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree);
        foreach (var diagnostic in context.Diagnostics)
        {
            var root = await model.SyntaxTree.GetRootAsync(context.CancellationToken).ConfigureAwait(false);
            if (ResentCodePayload.Read(diagnostic) is not { } resent
                || ReportedExpression.At(diagnostic.Location.SourceSpan, root) is not { } code)
            {
                continue;
            }

            var changes = resent.IsInList
                ? CodeRemoval.Of(code, model.SyntaxTree.GetText(context.CancellationToken))?.Changes
                : OwnCase(code, model, options, diagnostic.Id == RuleIds.ResentErrorCode ? Unknown : Unpromised);
            if (changes is null || EditedMember.Try(code, model, changes, context.CancellationToken) is not { } edited)
                continue;

            var text = await edited.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            var title = resent.IsInList ? $"Take {resent.Code} out of the list" : $"Give {resent.Code} a case of its own";
            await OfferedEdit.RegisterAsync(context, diagnostic, context.Document.WithText(text), title, nameof(GiveOwnCaseFix))
                .ConfigureAwait(false);
        }
    }

    /// <summary>Null where the code does not stand among others in a section or an arm.</summary>
    private static IEnumerable<TextChange>? OwnCase(
        ExpressionSyntax code, SemanticModel model, AnalyzerConfigOptions options, string reason)
    {
        var branch = code.Ancestors().FirstOrDefault(ancestor => ancestor is SwitchSectionSyntax or SwitchExpressionArmSyntax);
        var label = branch is SwitchExpressionArmSyntax { Pattern: var pattern }
            ? pattern
            : (SyntaxNode?)code.FirstAncestorOrSelf<SwitchLabelSyntax>();
        if (branch is null
            || label?.Span.Contains(code.Span) != true
            || !branch.Span.Contains(label.Span)
            || code.FirstAncestorOrSelf<WhenClauseSyntax>() is { } when && label.Span.Contains(when.Span)
            || CodeRemoval.Of(code, model.SyntaxTree.GetText()) is not var (removal, comments)
            || ReportedSwitch.Around(code, model, options) is not { } @switch
            || @switch.IsTargetOfGoto(code))
        {
            return null;
        }

        var guard = branch is SwitchExpressionArmSyntax arm ? arm.WhenClause : (label as CasePatternSwitchLabelSyntax)?.WhenClause;
        var exception = new CodeSpelling(@switch).OfSystem("NotImplementedException");
        var body = $"throw new {exception}(\"Query the order by its clOrdId.\"){(@switch.IsStatement ? ";" : "")}";
        var own = new NewBranch(
            new[] { code.ToString() }, comments.Append(reason).Append(SameId).ToList(), body, guard?.ToString());
        return removal.Concat(new SwitchLayout(@switch).InsertAfter(branch, own));
    }
}
