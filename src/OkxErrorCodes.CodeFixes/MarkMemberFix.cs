using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Payloads;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.CodeFixes;

/// <summary>OKX0010: marks the member that the literal is compared with, so that every comparison with it is certain from now on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MarkMemberFix : CodeFixProvider
{
    private const string Attribute = "OkxErrorCode";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.PossibleErrorCode);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        if (await project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false) is not { } compilation)
            return;

        if (compilation.GetTypeByMetadataName(ConstantsClass.Attribute) is not { } attribute)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            if (ConstantPayload.Read(diagnostic) is not { Member: { Declaration: { SourceTree: { } tree } declaration } marked }
                || project.GetDocument(tree) is not { } document)
            {
                continue;
            }

            var root = await tree.GetRootAsync(context.CancellationToken).ConfigureAwait(false);
            var name = root.FindNode(declaration.SourceSpan);
            var member = name.AncestorsAndSelf().FirstOrDefault(node => node is MemberDeclarationSyntax or ParameterSyntax);
            if (member is null)
                continue;

            var model = compilation.GetSemanticModel(tree);
            var visible = model.LookupNamespacesAndTypes(member.SpanStart, name: ConstantsClass.Attribute).FirstOrDefault();
            var written = SymbolEqualityComparer.Default.Equals(visible, attribute) ? Attribute : "global::" + Attribute;
            var text = await tree.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            if (Changes(name, member, written, text) is not { } changes
                || EditedMember.Try(model, text.WithChanges(changes), member.Span, context.CancellationToken) is not { } edited)
            {
                continue;
            }

            var changed = document.WithText(await edited.GetTextAsync(context.CancellationToken).ConfigureAwait(false));
            await OfferedEdit
                .RegisterAsync(context, diagnostic, changed, $"Mark '{marked.Name}' as an OKX error code", nameof(MarkMemberFix))
                .ConfigureAwait(false);
        }
    }

    private static IEnumerable<TextChange>? Changes(SyntaxNode name, SyntaxNode member, string attribute, SourceText text)
    {
        switch (member)
        {
            // A record's parameter declares a property: the property is what code compares.
            case ParameterSyntax { Parent.Parent: RecordDeclarationSyntax }:
                return Before($"[property: {attribute}] ");
            case ParameterSyntax:
                return Before($"[{attribute}] ");
            case BaseMethodDeclarationSyntax:
                return Before($"[return: {attribute}]" + Gap(member, text));
            case BaseFieldDeclarationSyntax { Declaration.Variables.Count: > 1 } field:
                return field.Declaration.Variables.FirstOrDefault(variable => variable == name) is { } variable && CanBeSplit(field)
                    ? Split(field, variable, $"[{attribute}]", text)
                    : null;
            default:
                return Before($"[{attribute}]" + Gap(member, text));
        }

        TextChange[] Before(string inserted) => new[] { new TextChange(new TextSpan(member.SpanStart, 0), inserted) };
    }

    /// <summary>What sets a member apart from the next one: a line break, unless it shares its line.</summary>
    private static string Gap(SyntaxNode member, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(member.SpanStart);
        var before = text.ToString(TextSpan.FromBounds(line.Start, member.SpanStart));
        return string.IsNullOrWhiteSpace(before) ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) + before : " ";
    }

    /// <summary>An attribute, documentation, a comment or a directive may be meant for all of its variables.</summary>
    private static bool CanBeSplit(BaseFieldDeclarationSyntax field) =>
        field is FieldDeclarationSyntax { AttributeLists.Count: 0 }
        && !field.Modifiers.Any(SyntaxKind.FixedKeyword)
        && !field.GetLeadingTrivia().Any(IsDocumentation)
        && field.DescendantTrivia()
            .Where(trivia => field.Span.Contains(trivia.Span))
            .All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    /// <summary>A comment in <c>///</c>, even where the project doesn't read these.</summary>
    private static bool IsDocumentation(SyntaxTrivia trivia) =>
        trivia.HasStructure || trivia.ToString().StartsWith("///", StringComparison.Ordinal);

    /// <summary>An attribute marks every variable of a declaration: the one that it is for gets a declaration of its own.</summary>
    private static IEnumerable<TextChange> Split(
        BaseFieldDeclarationSyntax field, VariableDeclaratorSyntax variable, string attribute, SourceText text)
    {
        var variables = field.Declaration.Variables;
        var at = variables.IndexOf(variable);
        var gap = Gap(field, text);
        var start = text.ToString(TextSpan.FromBounds(field.SpanStart, field.Declaration.Type.Span.End)) + " ";
        yield return at == 0
            ? new TextChange(new TextSpan(field.SpanStart, 0), attribute + gap)
            : new TextChange(TextSpan.FromBounds(variables[at - 1].Span.End, variable.SpanStart), $";{gap}{attribute}{gap}{start}");
        if (at + 1 < variables.Count)
            yield return new TextChange(TextSpan.FromBounds(variable.Span.End, variables[at + 1].SpanStart), $";{gap}{start}");
    }
}
