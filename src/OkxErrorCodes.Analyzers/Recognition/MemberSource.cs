using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>
/// Finds what a field or property takes its values from that only its type can set: its initializer, what is assigned to it,
/// what is added to the collection that it is, the address of the client that it is. And what a method of the file returns.
/// </summary>
internal static class MemberSource
{
    private static readonly ImmutableHashSet<string> s_additions = ImmutableHashSet.Create(
        "Add", "TryAdd", "Enqueue", "Push", "AddLast", "AddFirst", "AddRange", "UnionWith");

    public static ImmutableArray<Use?> Of(ISymbol member, RecognitionContext context)
    {
        if (member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation) is not { } declaration
            || declaration.SyntaxTree != context.Model.SyntaxTree)
        {
            return ImmutableArray<Use?>.Empty;
        }

        if (member is IMethodSymbol)
            return Returned(declaration);

        if (!IsSetByItsTypeAlone(member))
            return ImmutableArray<Use?>.Empty;

        var sources = ImmutableArray.CreateBuilder<Use?>();
        if (Initial(declaration) is { } initial && !IsEmpty(initial))
            sources.Add(Use.OfExpression(UseKind.Value, initial));

        foreach (var name in context.Cache.NamesOf(member, context.Model.SyntaxTree, context.Cancellation))
        {
            if (Given(ExpressionName.Whole(name)) is { } given
                && SymbolEqualityComparer.Default.Equals(context.Model.GetSymbolInfo(name, context.Cancellation).Symbol, member))
            {
                sources.Add(Use.OfExpression(UseKind.Value, given));
            }
        }

        return sources.ToImmutable().RemoveAll(source => LocalSource.SaysNothing(member, source!.Operand!));
    }

    private static bool IsSetByItsTypeAlone(ISymbol member) => member switch
    {
        IFieldSymbol => member.DeclaredAccessibility == Accessibility.Private,
        IPropertySymbol property => property.DeclaredAccessibility == Accessibility.Private
            || property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private },
        _ => false,
    };

    private static ExpressionSyntax? Initial(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer.Value: var value } => value,
        PropertyDeclarationSyntax { Initializer.Value: var value } => value,
        _ => null,
    };

    /// <summary>A collection begins without elements.</summary>
    private static bool IsEmpty(ExpressionSyntax initial) => initial switch
    {
        ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0, Initializer: null } => true,
        ObjectCreationExpressionSyntax { Type: GenericNameSyntax, Initializer: null } creation =>
            creation.ArgumentList is null or { Arguments.Count: 0 },
        { RawKind: CollectionElements.CollectionExpression } => !initial.ChildNodes().Any(),
        _ => false,
    };

    private static ExpressionSyntax? Given(ExpressionSyntax member) => member.Parent switch
    {
        AssignmentExpressionSyntax assignment when assignment.Left == member => assignment.Right,
        MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: "BaseAddress",
            Parent: AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax address, Right: var value },
        } access when address == access => value,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called, Parent: InvocationExpressionSyntax call } access
            when access.Expression == member && s_additions.Contains(called) && call.ArgumentList.Arguments.Count > 0 =>
            call.ArgumentList.Arguments[0].Expression,
        // _counts[code] = 1, whose keys are asked for.
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } key, Parent: AssignmentExpressionSyntax row } element
            when element == row.Left =>
            key[0].Expression,
        // Interlocked.Exchange(ref _lastCode, code)
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword, Parent: ArgumentListSyntax { Arguments: { Count: > 1 } pair } }
            when pair[0].Expression == member =>
            pair[1].Expression,
        _ => null,
    };

    private static ImmutableArray<Use?> Returned(SyntaxNode method)
    {
        var arrow = method switch
        {
            MethodDeclarationSyntax { ExpressionBody.Expression: var value } => value,
            LocalFunctionStatementSyntax { ExpressionBody.Expression: var value } => value,
            _ => null,
        };
        var returned = arrow is not null
            ? new[] { arrow }
            : method.DescendantNodes(node => node == method || !EnclosingMember.Is(node))
                .OfType<ReturnStatementSyntax>()
                .Select(statement => statement.Expression);
        return returned
            .Where(value => value is not (null or LiteralExpressionSyntax or DefaultExpressionSyntax))
            .Select(value => (Use?)Use.OfExpression(UseKind.Value, value!))
            .ToImmutableArray();
    }
}
