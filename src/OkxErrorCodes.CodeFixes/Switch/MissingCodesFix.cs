using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Catalog;
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

    /// <summary>Whether it may leave out the codes that must not be sent again without a check.</summary>
    private protected virtual bool AllowsPart => false;

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
                || Edit(payload, compilation, tree, context.Document.Project.AnalyzerOptions, context.CancellationToken) is not { } edited)
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(
                    Title,
                    async cancellation => context.Document.WithText(await edited.GetTextAsync(cancellation).ConfigureAwait(false)),
                    GetType().Name),
                diagnostic);
        }
    }

    /// <summary>The switch and what gives all missing codes a way in it; null where the edit does not suit.</summary>
    internal (ReportedSwitch Switch, IReadOnlyList<TextChange> Changes)? ChangesFor(
        MissingCodesPayload payload, SemanticModel model, CancellationToken cancellation) =>
        SwitchOf(payload, model, cancellation) is { } @switch
        && Labels(payload, @switch, cancellation) is { IsEmpty: false } missing
        && Changes(@switch, missing, payload) is { } changes
            ? (@switch, changes.ToList())
            : null;

    private static ReportedSwitch? SwitchOf(MissingCodesPayload payload, SemanticModel model, CancellationToken cancellation) =>
        ReportedExpression.At(payload.Sample.SourceSpan, model.SyntaxTree.GetRoot(cancellation)) is { } sample
            ? ReportedSwitch.Around(sample, model)
            : null;

    private static ImmutableArray<(MissingCode Code, string Label)> Labels(
        MissingCodesPayload payload, ReportedSwitch @switch, CancellationToken cancellation)
    {
        var spelling = new CodeSpelling(@switch, cancellation);
        return payload.Codes
            .Select(code => (Code: code, Label: spelling.Of(code)!))
            .Where(code => code.Label is not null)
            .ToImmutableArray();
    }

    /// <summary>The edited tree; null where the edit does not suit, does not compile, or would send again what must not be.</summary>
    private SyntaxTree? Edit(
        MissingCodesPayload payload,
        Compilation compilation,
        SyntaxTree tree,
        AnalyzerOptions options,
        CancellationToken cancellation)
    {
        if (SwitchOf(payload, compilation.GetSemanticModel(tree), cancellation) is not { } @switch)
            return null;

        var missing = Labels(payload, @switch, cancellation);
        var toCheck = missing
            .Where(code => code.Code.Advice == RetryAdvice.AfterCheck)
            .Select(code => code.Label)
            .ToImmutableHashSet();
        if (With(missing) is { } all && !ResendsAny(all))
            return all;

        return AllowsPart && !toCheck.IsEmpty ? With(missing.RemoveAll(code => toCheck.Contains(code.Label))) : null;

        SyntaxTree? With(ImmutableArray<(MissingCode, string)> codes) =>
            codes.IsEmpty || Changes(@switch, codes, payload) is not { } changes
                ? null
                : EditedMember.Try(@switch.Node, @switch.Model, changes, cancellation);

        bool ResendsAny(SyntaxTree edited)
        {
            var compiled = compilation.ReplaceSyntaxTree(tree, edited);
            var okx = OkxContext.Of(compiled, options, cancellation);
            var reader = okx.ReaderOf(compiled.GetSemanticModel(edited), cancellation);
            return edited.GetRoot(cancellation)
                .FindToken(@switch.Node.SpanStart).Parent!.AncestorsAndSelf()
                .First(node => node.RawKind == @switch.Node.RawKind && node.SpanStart == @switch.Node.SpanStart)
                .DescendantNodes()
                .OfType<ExpressionSyntax>()
                .Any(label => toCheck.Contains(label.ToString()) && !okx.ResentIn(label, reader, cancellation).At(label).IsEmpty);
        }
    }

    /// <summary>Null where the edit does not suit the switch.</summary>
    private protected abstract IEnumerable<TextChange>? Changes(
        ReportedSwitch @switch, ImmutableArray<(MissingCode Code, string Label)> missing, MissingCodesPayload payload);
}
