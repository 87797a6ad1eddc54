using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Decisions;
using OkxAnalyzers.Resends;

namespace OkxAnalyzers.CodeFixes;

/// <summary>An edit of a reported switch that gives missing codes a way. It is tried before it is offered.</summary>
internal abstract class MissingCodesEdit
{
    public abstract string Title { get; }

    /// <summary>Null where the edit does not suit the switch.</summary>
    protected abstract IEnumerable<TextChange>? Changes(ReportedSwitch @switch, ImmutableArray<(MissingCode Code, string Label)> missing, CodeSpelling spelling, Diagnostic diagnostic);

    public async Task OfferAsync(CodeFixContext context)
    {
        if (await context.Document.Project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false) is not { } compilation
            || await context.Document.GetSyntaxTreeAsync(context.CancellationToken).ConfigureAwait(false) is not { } tree)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (Try(diagnostic, compilation, tree, context.CancellationToken) is { } edited)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Title, async cancellation => context.Document.WithText(await edited.GetTextAsync(cancellation).ConfigureAwait(false)), GetType().Name),
                    diagnostic);
            }
        }
    }

    /// <summary>The edited tree; null where the edit does not suit, does not compile, or would send again what must not be.</summary>
    public SyntaxTree? Try(Diagnostic diagnostic, Compilation compilation, SyntaxTree tree, CancellationToken cancellation)
    {
        if (ReportedSwitch.At(diagnostic.Location.SourceSpan, compilation.GetSemanticModel(tree), cancellation) is not { SampleLabel: not null } @switch)
            return null;

        var spelling = new CodeSpelling(@switch);
        var missing = MissingCode.In(diagnostic)
            .Select(code => (Code: code, Label: spelling.Of(code)!))
            .Where(code => code.Label is not null)
            .ToImmutableArray();
        var toCheck = missing.Where(code => code.Code.Advice == RetryAdvice.AfterCheck).Select(code => code.Label).ToImmutableHashSet();
        return TryWith(missing) is { } all && !ResendsAny(all) ? all
            : toCheck.IsEmpty ? null
            : TryWith(missing.RemoveAll(code => code.Code.Advice == RetryAdvice.AfterCheck)) is { } safe && AllowsPart ? safe
            : null;

        SyntaxTree? TryWith(ImmutableArray<(MissingCode, string)> codes) => codes.IsEmpty || Changes(@switch, codes, spelling, diagnostic) is not { } changes
            ? null
            : EditedMember.Try(@switch.Node, @switch.Model, changes, cancellation);

        bool ResendsAny(SyntaxTree edited) => edited.GetRoot(cancellation)
            .FindToken(diagnostic.Location.SourceSpan.Start).Parent!.AncestorsAndSelf()
            .First(node => node.RawKind == @switch.Node.RawKind && node.SpanStart == @switch.Node.SpanStart)
            .DescendantNodes()
            .OfType<ExpressionSyntax>()
            .Any(label => toCheck.Contains(label.ToString()) && Resend.BranchOf(label) is not null);
    }

    /// <summary>Whether it may leave out the codes that must not be sent again without a check.</summary>
    protected virtual bool AllowsPart => false;
}
