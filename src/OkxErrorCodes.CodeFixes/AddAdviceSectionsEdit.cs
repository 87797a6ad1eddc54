using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.CodeFixes;

/// <summary>One section or arm per kind of advice, which throws until somebody writes it.</summary>
internal sealed class AddAdviceSectionsEdit : MissingCodesEdit
{
    public static readonly AddAdviceSectionsEdit Instance = new();

    private AddAdviceSectionsEdit()
    {
    }

    public override string Title => "Add a case per kind of retry advice";

    protected override IEnumerable<TextChange>? Changes(ReportedSwitch @switch, ImmutableArray<(MissingCode Code, string Label)> missing, CodeSpelling spelling, Diagnostic diagnostic)
    {
        var exception = spelling.OfSystem("NotImplementedException");
        var branches = RetryAdviceText.InDecisions
            .Select(text => (text.Branch, Labels: missing.Where(code => code.Code.Advice == text.Advice).Select(code => code.Label).ToList()))
            .Where(group => group.Labels.Count > 0)
            .Select(group => new NewBranch(
                group.Labels,
                group.Branch!.Comment,
                $"throw new {exception}(\"{group.Branch.Task}\"){(@switch.IsStatement ? ";" : "")}"))
            .ToList();
        return branches.Count == 0 ? null : new[] { new SwitchLayout(@switch).Insert(branches, @switch.Default) };
    }
}
