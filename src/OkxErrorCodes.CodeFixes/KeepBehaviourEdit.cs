using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>Names the missing codes and lets them do what the default does.</summary>
internal sealed class KeepBehaviourEdit : MissingCodesEdit
{
    public static readonly KeepBehaviourEdit Instance = new();

    private KeepBehaviourEdit()
    {
    }

    public override string Title => "Name the missing codes and leave them to the default";

    protected override IEnumerable<TextChange>? Changes(ReportedSwitch @switch, ImmutableArray<(MissingCode Code, string Label)> missing, CodeSpelling spelling, Diagnostic diagnostic)
    {
        var labels = missing.Select(code => code.Label).ToList();
        switch (@switch.Default)
        {
            case SwitchSectionSyntax section when section.Labels.Any(label => label is DefaultSwitchLabelSyntax):
                // Labels are tried in their order: what stands behind the default must still come first.
                var isLast = section.Labels.Count == 1 && section == @switch.Branches[@switch.Branches.Count - 1];
                return new[] { new SwitchLayout(@switch).Insert(new[] { new NewBranch(labels, null, "goto default;") }, isLast ? section : null) };
            case SwitchExpressionArmSyntax arm when !arm.DescendantNodes().Any(node => node is SingleVariableDesignationSyntax):
                return new[] { new SwitchLayout(@switch).Insert(new[] { new NewBranch(labels, null, arm.Expression.ToString()) }, arm) };
            default:
                return null;
        }
    }
}
