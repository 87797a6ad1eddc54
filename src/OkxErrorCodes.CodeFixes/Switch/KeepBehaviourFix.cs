using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Payloads;

namespace OkxAnalyzers.CodeFixes;

/// <summary>
/// OKX0003 and OKX0015: names the missing codes and lets them do what the default does, or nothing where there is none.
/// The program stays the same, so there is a Fix All.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepBehaviourFix))]
public sealed class KeepBehaviourFix : MissingCodesFix
{
    internal override string Title => "Name the missing codes and leave them to the default";

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new KeepBehaviourFixAll(this);

    private protected override string TitleOf(MissingCodesPayload payload) =>
        payload.Rest is null ? "Name the missing codes and do nothing for them, as now" : Title;

    private protected override IEnumerable<TextChange>? Changes(
        ReportedSwitch @switch, ImmutableArray<(MissingCode Code, string Label)> missing, MissingCodesPayload payload)
    {
        var labels = missing.Select(code => code.Label).ToList();
        switch (@switch.BranchAt(payload.Rest))
        {
            case SwitchSectionSyntax section when section.Labels.Any(label => label is DefaultSwitchLabelSyntax):
                return Insert("goto default;");
            case null when payload.Rest is null && @switch.IsStatement:
                return Insert("break;");
            case SwitchExpressionArmSyntax arm when !arm.DescendantNodes().Any(node => node is SingleVariableDesignationSyntax):
                return Insert(arm.Expression.ToString());
            default:
                return null;
        }

        IEnumerable<TextChange> Insert(string body) => new SwitchLayout(@switch).Insert(
            new[] { new NewBranch(labels, Array.Empty<string>(), body) }, @switch.BranchBehindNew(payload.Rest));
    }
}
