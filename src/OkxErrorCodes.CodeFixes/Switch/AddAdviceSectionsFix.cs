using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Payloads;

namespace OkxAnalyzers.CodeFixes;

/// <summary>
/// OKX0003 and OKX0015: adds a section or an arm per kind of advice, which throws until somebody writes it. What it does is for
/// a person to write, so there is no Fix All.
/// </summary>
[ExtensionOrder(Before = nameof(KeepBehaviourFix))]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddAdviceSectionsFix))]
public sealed class AddAdviceSectionsFix : MissingCodesFix
{
    internal override string Title => "Add a case per kind of retry advice";

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override IEnumerable<TextChange>? Changes(
        ReportedSwitch @switch, ImmutableArray<(MissingCode Code, string Label)> missing, MissingCodesPayload payload)
    {
        var branches = BranchesOf(@switch, missing);
        return branches.Count == 0 ? null : new SwitchLayout(@switch).Insert(branches, @switch.BranchBehindNew(payload.Rest));
    }

    internal static IReadOnlyList<NewBranch> BranchesOf(ReportedSwitch @switch, IReadOnlyList<(MissingCode Code, string Label)> missing) =>
        RetryAdviceText.InDecisions
            .Select(text => NewBranch.Unwritten(
                missing.Where(code => code.Code.Advice == text.Advice).Select(code => code.Label).ToList(), text.Branch!, @switch))
            .Where(branch => branch.Codes.Count > 0)
            .ToList();
}
