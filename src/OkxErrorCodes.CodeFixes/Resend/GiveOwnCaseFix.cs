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
/// OKX0004 and OKX0017: takes the code out of a retry list, or out of the case that sends again, into one of its own. What to do there
/// is for a person to write, so there is no Fix All.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GiveOwnCaseFix))]
public sealed class GiveOwnCaseFix : ResentCodeFix
{
    private protected override (string Title, IEnumerable<TextChange> Changes)? EditOf(
        ResentCodePayload resent,
        ExpressionSyntax code,
        SemanticModel model,
        AnalyzerConfigOptions options,
        IReadOnlyList<string> comment)
    {
        var (title, changes) = resent.IsInList
            ? ($"Take {resent.Code} out of the list", CodeRemoval.Of(code, model.SyntaxTree.GetText())?.Changes)
            : ($"Give {resent.Code} a case of its own", OwnCase(code, model, options, comment));
        return changes is null ? null : (title, changes);
    }

    /// <summary>Null where the code does not stand among others in a section or an arm.</summary>
    private static IEnumerable<TextChange>? OwnCase(
        ExpressionSyntax code, SemanticModel model, AnalyzerConfigOptions options, IReadOnlyList<string> comment)
    {
        var branch = code.Ancestors().FirstOrDefault(ancestor => ancestor is SwitchSectionSyntax or SwitchExpressionArmSyntax);
        var label = branch is SwitchExpressionArmSyntax { Pattern: var pattern }
            ? pattern
            : (SyntaxNode?)code.FirstAncestorOrSelf<SwitchLabelSyntax>();
        if (branch is null
            || label?.Span.Contains(code.Span) != true
            || !branch.Span.Contains(label.Span)
            || code.FirstAncestorOrSelf<WhenClauseSyntax>() is { } when && label.Span.Contains(when.Span)
            || CodeRemoval.Of(code, model.SyntaxTree.GetText()) is not var (removal, comments)
            || ReportedSwitch.Around(code, model, options) is not { } @switch
            || @switch.IsTargetOfGoto(code))
        {
            return null;
        }

        var guard = branch is SwitchExpressionArmSyntax arm ? arm.WhenClause : (label as CasePatternSwitchLabelSyntax)?.WhenClause;
        var body = Placeholder(new CodeSpelling(@switch)) + (@switch.IsStatement ? ";" : "");
        var own = new NewBranch(new[] { code.ToString() }, comments.Concat(comment).ToList(), body, guard?.ToString());
        return removal.Concat(new SwitchLayout(@switch).InsertAfter(branch, own));
    }
}
