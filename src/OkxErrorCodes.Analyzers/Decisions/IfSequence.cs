using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Decisions;

/// <summary>
/// Ifs that stand one after the other, each of which leaves, before a <c>throw</c> for what is left: a decision in all but name.
/// </summary>
internal static class IfSequence
{
    /// <summary>The ifs from the given one on; empty where what is left is not thrown, or the given one leaves nothing.</summary>
    public static ImmutableArray<IfStatementSyntax> From(IfStatementSyntax first)
    {
        if (!IsLink(first) || StatementsAround(first) is not { } statements)
            return ImmutableArray<IfStatementSyntax>.Empty;

        // What follows the throw is not reached.
        var following = statements.SkipWhile(statement => statement != first).ToList();
        var end = following.FindIndex(Throws);
        if (end < 0)
            return ImmutableArray<IfStatementSyntax>.Empty;

        // Behind a switch, it is what the switch has left that is thrown.
        var links = following.Take(end).OfType<IfStatementSyntax>().Where(IsLink).ToImmutableArray();
        return following.FindLastIndex(end, static statement => statement is SwitchStatementSyntax) > following.IndexOf(links.Last())
            ? ImmutableArray<IfStatementSyntax>.Empty
            : links;
    }

    /// <summary>An exception that is returned is for the caller to throw.</summary>
    private static bool Throws(StatementSyntax statement) => statement is ThrowStatementSyntax
        || (statement is ReturnStatementSyntax { Expression: ObjectCreationExpressionSyntax created }
            && created.Type.ToString().EndsWith("Exception", StringComparison.Ordinal));

    /// <summary>The ifs before the given one that belong to the same sequence.</summary>
    public static IEnumerable<IfStatementSyntax> Before(IfStatementSyntax link) =>
        StatementsAround(link)?.TakeWhile(statement => statement != link).OfType<IfStatementSyntax>().Where(IsLink)
        ?? Enumerable.Empty<IfStatementSyntax>();

    private static bool IsLink(IfStatementSyntax @if) => @if.Else is null && Jump.Leaves(@if.Statement);

    private static IEnumerable<StatementSyntax>? StatementsAround(IfStatementSyntax @if) => @if.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax program } =>
            program.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement),
        _ => null,
    };
}
