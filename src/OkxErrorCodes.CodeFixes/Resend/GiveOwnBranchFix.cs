using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Payloads;

namespace OkxAnalyzers.CodeFixes;

/// <summary>
/// OKX0004 and OKX0017: where the condition of an <c>if</c> names the code among others, gives it an <c>if</c> of its own. What to do
/// there is for a person to write, so there is no Fix All.
/// </summary>
[ExtensionOrder(Before = nameof(TakeOutOfConditionFix))]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GiveOwnBranchFix))]
public sealed class GiveOwnBranchFix : ResentCodeFix
{
    private protected override (string Title, IEnumerable<TextChange> Changes)? EditOf(
        ResentCodePayload resent,
        ExpressionSyntax code,
        SemanticModel model,
        AnalyzerConfigOptions options,
        IReadOnlyList<string> comment)
    {
        var text = model.SyntaxTree.GetText();
        var path = TestPath.Of(code).ToList();
        if (resent.IsInList
            || path.LastOrDefault() is not { Whole: ExpressionSyntax { Parent: IfStatementSyntax @if } condition } last
            || @if.Condition != condition
            || ConditionalText.IsIn(@if)
            || TestPath.Removal(code, text) is not var (removal, comments)
            || OwnTest.Of(code, path) is not { } test)
        {
            return null;
        }

        // Where the condition lets the code in, its own branch stands above and has the code first. Where it lets the code past, it stands
        // below: there all that the condition has asked is known.
        var layout = new IfLayout(@if, text);
        var body = Placeholder(new CodeSpelling(model, @if.SpanStart)) + ";";
        var changes = last.WholeHolds
            ? layout.Above(test, comments.Concat(comment), body) is { } above ? removal.Append(above) : null
            : Leaves(@if, model) && layout.Below(test, comment, body) is { } below ? new[] { below } : null;
        return changes is null ? null : ($"Give {resent.Code} a branch of its own", changes);
    }

    private static bool Leaves(IfStatementSyntax @if, SemanticModel model) =>
        @if.Else is null && model.AnalyzeControlFlow(@if.Statement) is { Succeeded: true, EndPointIsReachable: false };
}
