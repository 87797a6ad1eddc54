using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>
/// The venue of the code around a literal, nearest first: a branch on the exchange's name, the member, the types,
/// the namespace, the file's name, addresses in the type. Farther off, the file's libraries and the assembly's name.
/// </summary>
internal static class Surroundings
{
    // A section with more labels than that is not about exchanges.
    private const int MostLabels = 8;
    private const int MostGuards = 16;
    private const int LongestName = 40;

    public static Venue Of(SyntaxNode site, RecognitionContext context)
    {
        var options = context.Options;
        SyntaxNode? outermostType = null;
        for (var node = site; node.Parent is { } parent; node = parent)
        {
            var venue = OfBranch(parent, node, options);
            if (venue == Venue.None)
                venue = OfName(parent, node, options);

            if (venue != Venue.None)
                return venue;

            if (parent is BaseTypeDeclarationSyntax || (parent is CompilationUnitSyntax && outermostType is null))
                outermostType = parent;
        }

        if (options.IsOkxFolder)
            return Venue.Okx;

        var file = VenueName.OfPath(FileName(site.SyntaxTree.FilePath), options, isScope: true);
        if (file != Venue.None)
            return file;

        return outermostType is null ? Venue.None : context.Cache.VenueOfTexts(outermostType, options);
    }

    private static Venue OfBranch(SyntaxNode parent, SyntaxNode node, RecognitionOptions options) => parent switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both =>
            OfCondition(both.Right == node ? both.Left : both.Right, options),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when either.Right == node =>
            VenueTest.WhenFalse(either.Left),
        ConditionalExpressionSyntax conditional when conditional.WhenTrue == node => OfCondition(conditional.Condition, options),
        ConditionalExpressionSyntax conditional when conditional.WhenFalse == node => VenueTest.WhenFalse(conditional.Condition),
        IfStatementSyntax branch when branch.Statement == node => OfCondition(branch.Condition, options),
        ElseClauseSyntax { Parent: IfStatementSyntax branch } => VenueTest.WhenFalse(branch.Condition),
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax @switch } arm when arm.Pattern != node =>
            arm.Pattern is DiscardPatternSyntax
                ? VenueTest.Beside(@switch.Arms.Select(other => other.Pattern))
                : OfCondition(arm.Pattern, options),
        SwitchSectionSyntax { Labels: { Count: <= MostLabels } labels } section when node is StatementSyntax =>
            labels.Any(label => label is DefaultSwitchLabelSyntax)
                ? VenueTest.Beside(((SwitchStatementSyntax)section.Parent!).Sections.SelectMany(other => other.Labels))
                : Agreed(labels.Select(label => OfCondition(label, options))),
        SubpatternSyntax { Parent: { } siblings } => OfSiblings(siblings, parent, options),
        ArgumentSyntax { Parent: TupleExpressionSyntax siblings } => OfSiblings(siblings, parent, options),
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } row
            when row.Expressions[0] != node =>
            OfCondition(row.Expressions[0], options),
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax key } when key != node => OfCondition(key, options),
        BlockSyntax block => OfGuards(block, node, options),
        InvocationExpressionSyntax query when node is ArgumentListSyntax => OfQuery(query, options),
        QueryBodySyntax query => Agreed(query.Clauses
            .OfType<WhereClauseSyntax>()
            .Where(clause => clause != node)
            .Select(clause => OfCondition(clause.Condition, options))
            .Where(venue => venue != Venue.None)),
        _ => Venue.None,
    };

    private static Venue OfName(SyntaxNode parent, SyntaxNode node, RecognitionOptions options) => parent switch
    {
        VariableDeclaratorSyntax variable => VenueName.Of(variable.Identifier.ValueText, options),
        AssignmentExpressionSyntax { Left: not ImplicitElementAccessSyntax } assignment when assignment.Right == node =>
            VenueName.Of(ExpressionName.Of(assignment.Left) ?? "", options),
        LocalFunctionStatementSyntax function => VenueName.Of(function.Identifier.ValueText, options),
        MethodDeclarationSyntax method => VenueName.Of(method.Identifier.ValueText, options),
        PropertyDeclarationSyntax property => VenueName.Of(property.Identifier.ValueText, options),
        BaseTypeDeclarationSyntax type => OfType(type, options),
        BaseNamespaceDeclarationSyntax { Name: var name } => VenueName.OfPath(name.ToString(), options, isScope: true),
        _ => Venue.None,
    };

    /// <summary>The file's name without its folders and its ending, whatever the system that the path is from.</summary>
    public static string FileName(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(new[] { '/', '\\' }) + 1);
        return name.EndsWith(".cs", System.StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 3) : name;
    }

    private static Venue OfType(BaseTypeDeclarationSyntax type, RecognitionOptions options)
    {
        var venue = VenueName.OfScope(type.Identifier.ValueText, options);
        if (venue != Venue.None || type.BaseList is null)
            return venue;

        return type.BaseList.Types
            .Select(baseType => VenueName.OfPath(baseType.Type.ToString(), options))
            .FirstOrDefault(found => found != Venue.None);
    }

    /// <summary><c>orders.Where(o => o.Venue == "okx").Count(o => o.ErrorCode == "51008")</c>: the other conditions of a query.</summary>
    private static Venue OfQuery(InvocationExpressionSyntax condition, RecognitionOptions options)
    {
        if (!IsCondition(condition))
            return Venue.None;

        ExpressionSyntax whole = condition;
        while (whole.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next })
            whole = next;

        var conditions = new List<Venue>();
        for (var query =
            whole as InvocationExpressionSyntax; query is not null; query = Invocation.Target(query).Receiver as InvocationExpressionSyntax)
        {
            if (query != condition
                && IsCondition(query)
                && ((LambdaExpressionSyntax)query.ArgumentList.Arguments[0].Expression).ExpressionBody is { } test
                && OfCondition(test, options) is not Venue.None and var venue)
            {
                conditions.Add(venue);
            }
        }

        return Agreed(conditions);
    }

    private static bool IsCondition(InvocationExpressionSyntax query) =>
        Invocation.Target(query).Name is "Where" or "Any" or "All" or "Count" or "CountAsync" or "AnyAsync" or "First" or "FirstOrDefault"
            or "FirstAsync" or "FirstOrDefaultAsync" or "Single" or "SingleOrDefault" or "SingleAsync" or "SingleOrDefaultAsync" or "Last"
            or "LastOrDefault" or "LongCount" or "Find" or "FindAll" or "Exists" or "TakeWhile" or "SkipWhile"
        && query.ArgumentList.Arguments is { Count: > 0 } arguments
        && arguments[0].Expression is LambdaExpressionSyntax;

    /// <summary>The other elements of the same pattern or tuple: <c>(Exchange.Okx, "51008") =></c>.</summary>
    private static Venue OfSiblings(SyntaxNode siblings, SyntaxNode own, RecognitionOptions options) =>
        siblings.ChildNodes()
            .Where(sibling => sibling != own)
            .Select(sibling => OfCondition(sibling, options))
            .FirstOrDefault(venue => venue != Venue.None);

    private static Venue Agreed(IEnumerable<Venue> venues)
    {
        var all = venues.Distinct().ToList();
        return all.Count == 1 ? all[0] : all.All(venue => venue == Venue.None) ? Venue.None : Venue.Mixed;
    }

    /// <summary>
    /// The venue that a condition is about: <c>exchange == "okx"</c>, <c>case Exchange.Okx</c>.
    /// One that excludes OKX is about the others, any other exclusion says nothing; one that names two venues leaves both possible.
    /// </summary>
    private static Venue OfCondition(SyntaxNode condition, RecognitionOptions options) =>
        condition.DescendantTokens().Any(IsExclusion) ? VenueTest.WhenTrue(condition) : OfWords(condition, options);

    private static bool IsExclusion(SyntaxToken token) => token.Kind()
        is SyntaxKind.ExclamationEqualsToken or SyntaxKind.ExclamationToken or SyntaxKind.NotKeyword or SyntaxKind.NullKeyword
            or SyntaxKind.FalseKeyword;

    /// <summary>What is left after <c>if (exchange != "okx") return;</c> is OKX's.</summary>
    private static Venue OfGuards(BlockSyntax block, SyntaxNode statement, RecognitionOptions options) => block.Statements
        .Take(MostGuards)
        .TakeWhile(before => before != statement)
        .OfType<IfStatementSyntax>()
        .Where(guard => guard.Else is null && Jump.Leaves(guard.Statement) && IsNegation(guard.Condition))
        .Select(guard => OfWords(guard.Condition, options))
        .LastOrDefault(venue => venue != Venue.None);

    private static bool IsNegation(ExpressionSyntax condition) => condition switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression, Right: var other } =>
            !other.IsKind(SyntaxKind.NullLiteralExpression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } => true,
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression: var other } } } =>
            !other.IsKind(SyntaxKind.NullLiteralExpression),
        _ => false,
    };

    private static Venue OfWords(SyntaxNode condition, RecognitionOptions options)
    {
        var venue = Venue.None;
        foreach (var token in condition.DescendantTokens())
        {
            if (token.Kind() is not (SyntaxKind.IdentifierToken or SyntaxKind.StringLiteralToken) || token.ValueText.Length > LongestName)
                continue;

            var next = VenueName.OfScope(token.ValueText, options);
            if (venue == Venue.None)
                venue = next;
            else if (next != Venue.None && next != venue)
                return Venue.Mixed;
        }

        return venue;
    }
}
