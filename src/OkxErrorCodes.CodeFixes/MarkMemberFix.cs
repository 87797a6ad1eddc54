using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
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
            var member = root.FindNode(declaration.SourceSpan).AncestorsAndSelf()
                .FirstOrDefault(node => node is MemberDeclarationSyntax or ParameterSyntax);
            if (member is null)
                continue;

            var visible = compilation.GetSemanticModel(tree)
                .LookupNamespacesAndTypes(member.SpanStart, name: ConstantsClass.Attribute)
                .FirstOrDefault();
            var name = SymbolEqualityComparer.Default.Equals(visible, attribute) ? Attribute : "global::" + Attribute;
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Mark '{marked.Name}' as an OKX error code",
                    cancellation => MarkAsync(document, member, name, cancellation),
                    nameof(MarkMemberFix)),
                diagnostic);
        }
    }

    private static async Task<Document> MarkAsync(Document document, SyntaxNode member, string attribute, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var start = member.SpanStart;
        var insertion = new TextChange(new TextSpan(start, 0), AttributeBefore(member, attribute, text, start));
        return document.WithText(text.WithChanges(insertion));
    }

    private static string AttributeBefore(SyntaxNode member, string attribute, SourceText text, int start)
    {
        switch (member)
        {
            // A record's parameter declares a property: the property is what code compares.
            case ParameterSyntax { Parent.Parent: RecordDeclarationSyntax }:
                return $"[property: {attribute}] ";
            case ParameterSyntax:
                return $"[{attribute}] ";
        }

        var line = text.Lines.GetLineFromPosition(start);
        var before = text.ToString(TextSpan.FromBounds(line.Start, start));
        var separator = string.IsNullOrWhiteSpace(before)
            ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) + before
            : " ";
        return (member is BaseMethodDeclarationSyntax ? $"[return: {attribute}]" : $"[{attribute}]") + separator;
    }
}
