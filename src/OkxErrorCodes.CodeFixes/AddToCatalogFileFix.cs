using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Payloads;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.CodeFixes;

/// <summary>
/// OKX0002: adds the code to the project's own catalog, where there is one. It makes no new file: the workspace of
/// <c>dotnet format</c> changes additional documents and adds none.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AddToCatalogFileFix : CodeFixProvider
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
            if (UnknownCodePayload.Read(diagnostic) is not { NewCode: { } code })
                continue;

            var files = context.Document.Project.AdditionalDocuments;
            foreach (var file in files.Where(file => ProjectCatalog.IsOwn(file.FilePath ?? file.Name)))
            {
                var text = await file.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
                if (WithRow(text, code) is not { } changed)
                    continue;

                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Add '{code}' to {ProjectCatalog.FileName}",
                        _ => Task.FromResult(file.Project.Solution.WithAdditionalDocumentText(file.Id, changed)),
                        nameof(AddToCatalogFileFix)),
                    diagnostic);
                break;
            }
        }
    }

    /// <summary>
    /// The file with one row more, in the columns of its header; null where the header cannot be read, or the name is taken.
    /// </summary>
    private static SourceText? WithRow(SourceText text, string code)
    {
        var content = text.ToString();
        var columns = new List<CsvField>();
        var name = "Code" + code;
        if (!new CsvReader(content).Read(columns, out var mistake) || mistake is not null || content.Contains(name)
            || columns.All(column => column.Text != "code") || columns.All(column => column.Text != "name"))
        {
            return null;
        }

        var row = string.Join(",", columns.Select(column => column.Text switch { "code" => code, "name" => name, _ => "" }));
        var newLine = LineBreak.At(0, text);
        var last = text.Lines[text.Lines.Count - 1];
        var insertion = last.Span.IsEmpty ? row + newLine : newLine + row;
        return text.WithChanges(new TextChange(new TextSpan(text.Length, 0), insertion));
    }
}
