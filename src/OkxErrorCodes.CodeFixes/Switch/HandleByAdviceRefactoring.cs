using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Payloads;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.CodeFixes;

/// <summary>
/// Gives a switch over an OKX code a branch per kind of retry advice, on request. Where the project has <c>OkxRetry</c>, the branch asks
/// it, and so takes codes of tomorrow as well; else it lists the codes as <see cref="AddAdviceSectionsFix"/> does, and is offered only where
/// no rule tells of the switch and so offers that fix.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(HandleByAdviceRefactoring))]
public sealed class HandleByAdviceRefactoring : CodeRefactoringProvider
{
    private const string Title = "Handle OKX codes by retry advice";

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, cancellation) = (context.Document, context.CancellationToken);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root is null
            || SwitchAt(context.Span, root) is not { } node
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        var okx = OkxContext.Of(model.Compilation, document.Project.AnalyzerOptions, cancellation);
        if (DecisionAnalyzer.DecisionsAround(node, model, okx, cancellation) is not { } decisions
            || decisions.Read(node) is not { } decision)
        {
            return;
        }

        var options = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider;
        var unhandled = new UnhandledRetryable(okx.Catalog);
        if (unhandled.Unnamed(decision, decisions.Flow, okx, cancellation) is not { } unnamed
            || ReportedExpression.At(unnamed.Sample.SourceSpan, root) is not { } sample
            || ReportedSwitch.Around(sample, model, options.GetOptions(model.SyntaxTree)) is not { } @switch)
        {
            return;
        }

        var edited = Try(Guarded(@switch, unnamed));
        if (edited is null && unhandled.Find(decision, decisions.Flow, okx, cancellation) is null)
            edited = Try(Listed(@switch, unnamed));

        if (edited is null)
            return;

        var text = await edited.GetTextAsync(cancellation).ConfigureAwait(false);
        if (await OfferedEdit.CompilesInLinkedAsync(document, text, cancellation).ConfigureAwait(false))
        {
            context.RegisterRefactoring(CodeAction.Create(
                Title, _ => Task.FromResult(document.WithText(text)), nameof(HandleByAdviceRefactoring)));
        }

        SyntaxTree? Try(IEnumerable<TextChange>? changes) =>
            changes is null ? null : EditedMember.Try(node, model, changes, cancellation);
    }

    /// <summary>The switch whose keyword, value or braces the place is on.</summary>
    private static SyntaxNode? SwitchAt(TextSpan place, SyntaxNode root)
    {
        var token = root.FindToken(place.Start);
        var lines = root.SyntaxTree.GetText().Lines;
        var line = lines.GetLineFromPosition(place.Start);
        if (line != lines.GetLineFromPosition(place.End) || !line.Span.Contains(token.SpanStart))
            return null;

        var node = token.Parent?.AncestorsAndSelf().FirstOrDefault(
            ancestor => ancestor is SwitchStatementSyntax or SwitchExpressionSyntax or SwitchSectionSyntax or SwitchExpressionArmSyntax);
        return node is SwitchStatementSyntax or SwitchExpressionSyntax ? node : null;
    }

    /// <summary><c>case var code when OkxRetry.GetAdvice(code) is OkxRetryAdvice.AfterBackoff:</c>, behind all that names its codes.</summary>
    private static IEnumerable<TextChange>? Guarded(ReportedSwitch @switch, MissingCodesPayload unnamed)
    {
        if (Spelled(RetryClassText.Name, @switch) is not { } retry || Spelled(AdviceEnumText.Name, @switch) is not { } advice)
            return null;

        var name = FreeName(@switch);
        var branches = RetryAdviceText.InDecisions
            .Where(text => unnamed.Codes.Any(code => code.Advice == text.Advice))
            .Select(text => NewBranch.Unwritten(
                new[] { "var " + name },
                text.Branch!,
                @switch,
                $"when {retry}.{RetryClassText.Method}({name}) is {advice}.{text.Advice}"))
            .ToList();
        var rest = @switch.BranchAt(unnamed.Rest);
        var isBehindOthers = rest is SwitchSectionSyntax { Labels.Count: > 1 } || (@switch.IsStatement && rest != @switch.Branches.Last());
        return new SwitchLayout(@switch).Insert(branches, isBehindOthers ? null : rest);
    }

    private static IEnumerable<TextChange>? Listed(ReportedSwitch @switch, MissingCodesPayload unnamed)
    {
        var spelling = new CodeSpelling(@switch);
        var codes = unnamed.Codes
            .Select(code => (Code: code, Label: spelling.Of(code)!))
            .Where(code => code.Label is not null)
            .ToList();
        var branches = AddAdviceSectionsFix.BranchesOf(@switch, codes);
        return branches.Count == 0 ? null : new SwitchLayout(@switch).Insert(branches, @switch.BranchBehindNew(unnamed.Rest));
    }

    /// <summary>Null where the project has no such type.</summary>
    private static string? Spelled(string type, ReportedSwitch @switch)
    {
        if (@switch.Model.Compilation.GetTypeByMetadataName(type) is not { } known)
            return null;

        var visible = @switch.Model.LookupNamespacesAndTypes(@switch.OpenBrace.Span.End, name: type);
        return visible.Any(found => SymbolEqualityComparer.Default.Equals(found, known)) ? type : "global::" + type;
    }

    private static string FreeName(ReportedSwitch @switch)
    {
        var names = new[] { "code", "okxCode" }.Concat(Enumerable.Range(2, int.MaxValue - 2).Select(number => "code" + number));
        return names.First(name => !@switch.Model.LookupSymbols(@switch.OpenBrace.Span.End, name: name).Any(
            symbol => symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol));
    }
}
