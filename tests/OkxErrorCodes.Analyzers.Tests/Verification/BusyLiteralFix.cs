using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace OkxAnalyzers.Tests.Verification;

/// <summary>Names what <see cref="BusyLiteralAnalyzer"/> reports, if the generated constant is in sight.</summary>
public class BusyLiteralFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [BusyLiteralAnalyzer.Id];

    protected virtual string Replacement => "OkxErrorCodes.RequestsTooFrequent";

    public override FixAllProvider? GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) => await NameAsync(document, diagnostics, context.CancellationToken));

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var compilation = await context.Document.Project.GetCompilationAsync(context.CancellationToken);
        if (compilation!.GetTypeByMetadataName("OkxErrorCodes")?.GetMembers("RequestsTooFrequent").Length == 1)
            context.RegisterCodeFix(CodeAction.Create("Name it", token => NameAsync(context.Document, context.Diagnostics, token), equivalenceKey: "Name"), context.Diagnostics);
    }

    protected async Task<Document> NameAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken token)
    {
        var root = await document.GetSyntaxRootAsync(token);
        var literals = diagnostics.Select(diagnostic => root!.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true));
        return document.WithSyntaxRoot(root!.ReplaceNodes(
            literals, (literal, _) => SyntaxFactory.ParseExpression(Replacement).WithTriviaFrom(literal)));
    }
}

/// <summary>Its Fix All leaves the first one of each file.</summary>
public sealed class ForgetfulBusyLiteralFix : BusyLiteralFix
{
    public override FixAllProvider? GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) => await NameAsync(document, diagnostics.Skip(1), context.CancellationToken));
}

/// <summary>Has no Fix All.</summary>
public sealed class SingleBusyLiteralFix : BusyLiteralFix
{
    public override FixAllProvider? GetFixAllProvider() => null;
}

/// <summary>Leaves behind what is reported again.</summary>
public sealed class EndlessBusyLiteralFix : BusyLiteralFix
{
    protected override string Replacement => "(\"50011\")";
}
