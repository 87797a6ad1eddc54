using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Syntax;

/// <summary>Where control goes after a statement.</summary>
internal static class Jump
{
    /// <summary>Whether the node itself jumps.</summary>
    public static bool Is(SyntaxNode node) => node
        is ReturnStatementSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or GotoStatementSyntax
        or BreakStatementSyntax or YieldStatementSyntax or ContinueStatementSyntax;

    /// <summary>
    /// Whether what follows the statement is not reached. A <c>break</c> in a
    /// <paramref name="isInSwitch">switch</paramref> ends the section only.
    /// </summary>
    public static bool Leaves(StatementSyntax? statement, bool isInSwitch = false) => statement switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax => true,
        BreakStatementSyntax => !isInSwitch,
        GotoStatementSyntax { RawKind: (int)SyntaxKind.GotoStatement } => true,
        YieldStatementSyntax { RawKind: (int)SyntaxKind.YieldBreakStatement } => true,
        BlockSyntax block => Leaves(block.Statements.LastOrDefault(), isInSwitch),
        IfStatementSyntax { Else: { } @else } @if => Leaves(@if.Statement, isInSwitch) && Leaves(@else.Statement, isInSwitch),
        _ => false,
    };

    /// <summary>Whether the statement ends the loop that it stands in: unlike <c>continue</c>.</summary>
    public static bool EndsLoop(StatementSyntax? statement) => statement switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax => true,
        YieldStatementSyntax { RawKind: (int)SyntaxKind.YieldBreakStatement } => true,
        BlockSyntax block => EndsLoop(block.Statements.LastOrDefault()),
        IfStatementSyntax { Else: { } @else } @if => EndsLoop(@if.Statement) && EndsLoop(@else.Statement),
        _ => false,
    };
}
