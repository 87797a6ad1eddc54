using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Payloads;

namespace OkxAnalyzers.CodeFixes;

/// <summary>
/// OKX0004 and OKX0017: takes the code out of a condition that names others as well. From then on it goes where any other code goes:
/// whether that is right is for a person to say, so there is no Fix All.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TakeOutOfConditionFix))]
public sealed class TakeOutOfConditionFix : ResentCodeFix
{
    private protected override (string Title, IEnumerable<TextChange> Changes)? EditOf(
        ResentCodePayload resent,
        ExpressionSyntax code,
        SemanticModel model,
        AnalyzerConfigOptions options,
        IReadOnlyList<string> comment) =>
        !resent.IsInList && !IsInLabel(code) && TestPath.Removal(code, model.SyntaxTree.GetText()) is var (removal, _)
            ? ($"Take {resent.Code} out of the condition", removal)
            : null;

    /// <summary>A case has sections beside it: the code gets one of its own.</summary>
    private static bool IsInLabel(ExpressionSyntax code) => code.Ancestors()
        .TakeWhile(node => node is not (IsPatternExpressionSyntax or WhenClauseSyntax or StatementSyntax))
        .Any(node => node is SwitchLabelSyntax || (node is SwitchExpressionArmSyntax arm && arm.Pattern.Span.Contains(code.Span)));
}
