using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Payloads;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.CodeFixes;

/// <summary>OKX0003 and OKX0015: gives the missing codes of a switch a way. The edit is tried before it is offered.</summary>
public abstract class MissingCodesFix : CodeFixProvider
{
    private protected MissingCodesFix()
    {
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.UnhandledRetryableCodes,
        RuleIds.MappedWithoutRetryable);

    internal abstract string Title { get; }

    private protected virtual string TitleOf(MissingCodesPayload payload) => Title;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.Project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false) is not { } compilation
            || await context.Document.GetSyntaxTreeAsync(context.CancellationToken).ConfigureAwait(false) is not { } tree)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (MissingCodesPayload.Read(diagnostic) is not { } payload
                || Edit(payload, compilation, tree, context.Document.Project.AnalyzerOptions, context.CancellationToken) is not { } edit)
            {
                continue;
            }

            var left = payload.Codes.RemoveAll(edit.Codes.Contains);
            var title = TitleOf(payload);
            var text = await edit.Tree.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            await OfferedEdit.RegisterAsync(
                context,
                diagnostic,
                context.Document.WithText(text),
                left.IsEmpty ? title : $"{title} (all but {RetryGroup.List(left.Select(code => code.Code).ToList())})",
                GetType().Name).ConfigureAwait(false);
        }
    }

    /// <summary>The switch and what gives all missing codes a way in it; null where the edit does not suit.</summary>
    internal (ReportedSwitch Switch, IReadOnlyList<TextChange> Changes)? ChangesFor(
        MissingCodesPayload payload,
        SemanticModel model,
        ConstantSpelling constants,
        AnalyzerOptions options,
        CancellationToken cancellation) =>
        SwitchOf(payload, model, options, cancellation) is { } @switch
        && Labels(payload, @switch, constants, cancellation) is { IsEmpty: false } missing
        && Changes(@switch, missing, payload) is { } changes
            ? (@switch, changes.ToList())
            : null;

    private static ReportedSwitch? SwitchOf(
        MissingCodesPayload payload, SemanticModel model, AnalyzerOptions options, CancellationToken cancellation) =>
        ReportedExpression.At(payload.Sample.SourceSpan, model.SyntaxTree.GetRoot(cancellation)) is { } sample
            ? ReportedSwitch.Around(sample, model, options.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree))
            : null;

    private ImmutableArray<(MissingCode Code, string Label)> Labels(
        MissingCodesPayload payload, ReportedSwitch @switch, ConstantSpelling constants, CancellationToken cancellation)
    {
        var spelling = new CodeSpelling(@switch, constants, cancellation);
        return payload.Codes
            .Where(code => HasWay(code, payload))
            .Select(code => (Code: code, Label: spelling.Of(code)!))
            .Where(code => code.Label is not null)
            .ToImmutableArray();
    }

    /// <summary>The edited tree, and the codes that have a way in it; null where no code can be given one, or it does not compile.</summary>
    private (SyntaxTree Tree, ImmutableArray<MissingCode> Codes)? Edit(
        MissingCodesPayload payload,
        Compilation compilation,
        SyntaxTree tree,
        AnalyzerOptions options,
        CancellationToken cancellation)
    {
        if (SwitchOf(payload, compilation.GetSemanticModel(tree), options, cancellation) is not { } @switch)
            return null;

        var missing = Labels(payload, @switch, new ConstantSpelling(@switch.Model, cancellation), cancellation);
        while (!missing.IsEmpty
            && Changes(@switch, missing, payload) is { } changes
            && EditedMember.Try(@switch.Node, @switch.Model, changes, cancellation) is { } edited)
        {
            var resent = ResentLabels(@switch, edited, options, cancellation);
            if (!missing.Any(code => resent.Contains(code.Label)))
                return (edited, missing.Select(code => code.Code).ToImmutableArray());

            missing = missing.RemoveAll(code => resent.Contains(code.Label));
        }

        return null;
    }

    /// <summary>Whether the fix has a way for the code in this switch.</summary>
    private protected virtual bool HasWay(MissingCode code, MissingCodesPayload payload) => true;

    /// <summary>The labels in the edited switch whose request is sent again though it must not be.</summary>
    private protected virtual ImmutableHashSet<string> ResentLabels(
        ReportedSwitch @switch, SyntaxTree edited, AnalyzerOptions options, CancellationToken cancellation) =>
        ImmutableHashSet<string>.Empty;

    /// <summary>Null where the edit does not suit the switch.</summary>
    private protected abstract IEnumerable<TextChange>? Changes(
        ReportedSwitch @switch, ImmutableArray<(MissingCode Code, string Label)> missing, MissingCodesPayload payload);
}
