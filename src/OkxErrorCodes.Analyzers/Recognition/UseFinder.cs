using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>Climbs from a literal to what it meets as its value. Anything else (a range bound, log text, a sum) is no use.</summary>
internal sealed class UseFinder
{
    // C# 12 collection expressions, which the oldest supported compiler has no types for.
    private const int CollectionExpression = 9076;
    private const int ExpressionElement = 9077;

    private readonly Place _place;

    public UseFinder(Place place) => _place = place;

    /// <summary>What a literal meets; or a constant, or a collection of codes (<paramref name="isContainer"/>), by its name.</summary>
    public Use? Find(ExpressionSyntax literal, bool isContainer = false)
    {
        SyntaxNode node = literal;
        while (node.Parent is { } parent)
        {
            switch (parent)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or CheckedExpressionSyntax:
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
                case ConditionalExpressionSyntax conditional when conditional.Condition != node:
                case SwitchExpressionArmSyntax arm when arm.Expression == node:
                case SwitchExpressionSyntax @switch when @switch.GoverningExpression != node:
                case ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax:
                case StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax:
                case BaseObjectCreationExpressionSyntax:
                    node = parent;
                    continue;

                case { RawKind: CollectionExpression or ExpressionElement }:
                case InitializerExpressionSyntax initializer when IsElement(initializer, node):
                    isContainer = true;
                    node = parent;
                    continue;

                case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } pair:
                    if (!isContainer || KeyName(pair.Expressions[0]) is { } code && CodeName.Judge(code, _place.Options) == NameVerdict.Code)
                        return KeyName(pair.Expressions[0]) is { } key ? Use.OfSlot(UseKind.Value, null, key) : null;

                    node = pair;
                    continue;

                case BinaryExpressionSyntax binary:
                    return isContainer ? null : OfBinary(binary, node);

                // { ["okx"] = { "50011" } }: a key that names no code leaves the table as what takes the literal.
                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax row, Parent: InitializerExpressionSyntax table } when isContainer && CodeKey(row) is null:
                    node = table;
                    continue;

                case AssignmentExpressionSyntax assignment when assignment.Right == node:
                    return OfAssignment(assignment, isContainer);

                // A loop that begins at 50000 counts; it does not compare.
                case EqualsValueClauseSyntax { Parent.Parent.Parent: ForStatementSyntax }:
                    return null;

                case EqualsValueClauseSyntax clause:
                    return OfInitializer(clause, isContainer);

                case ArrowExpressionClauseSyntax or ReturnStatementSyntax or YieldStatementSyntax:
                    return OfReturn(parent, isContainer || parent is YieldStatementSyntax);

                case AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: var name }:
                    return Use.OfSlot(UseKind.Value, null, name, isContainer: isContainer);

                case ConstantPatternSyntax pattern:
                    return PatternUse.Find(pattern, _place.Model, _place.Cancellation);

                case CaseSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax @switch }:
                    return Use.OfExpression(UseKind.Test, @switch.Expression);

                case GotoStatementSyntax when parent.FirstAncestorOrSelf<SwitchStatementSyntax>() is { } @switch:
                    return Use.OfExpression(UseKind.Test, @switch.Expression);

                case AttributeArgumentSyntax argument:
                    return AttributeUse.Find(argument, _place.Model, _place.Options, _place.Cancellation);

                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == node:
                    if (InvocationUse.OfReceiver(call, access.Name.Identifier.ValueText, isContainer, out var receiverUse))
                        return receiverUse;

                    node = call;
                    continue;

                case ArgumentSyntax { Parent: TupleExpressionSyntax tuple } argument:
                    if (OfTuple(tuple, tuple.Arguments.IndexOf(argument), out var tupleUse))
                        return tupleUse;

                    isContainer = true;
                    node = tuple;
                    continue;

                case ArgumentSyntax { Parent.Parent: ElementAccessExpressionSyntax access }:
                    return isContainer ? null : OfKey(access);

                case ElementAccessExpressionSyntax access when isContainer && access.Expression == node && access.ArgumentList.Arguments.Count == 1:
                    return Use.OfExpression(UseKind.Test, access.ArgumentList.Arguments[0].Expression);

                case ArgumentSyntax { Parent.Parent: ImplicitElementAccessSyntax { Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax table } } }:
                    isContainer = true;
                    node = table;
                    continue;

                case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: ExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax } } argument:
                    var taker = new InvocationUse(argument, isContainer, _place.Model, _place.Cancellation);
                    if (taker.IsCollectionFactory)
                    {
                        isContainer = true;
                        node = argument.Parent!.Parent!;
                        continue;
                    }

                    return taker.Find();

                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>A member of a collection, or the key of a <c>{ key, value }</c> pair in a table.</summary>
    private static bool IsElement(InitializerExpressionSyntax initializer, SyntaxNode node) => initializer.Kind() switch
    {
        SyntaxKind.ComplexElementInitializerExpression => initializer.Expressions[0] == node,
        SyntaxKind.ObjectInitializerExpression or SyntaxKind.WithInitializerExpression => node is InitializerExpressionSyntax,
        _ => true,
    };

    private static Use? OfBinary(BinaryExpressionSyntax binary, SyntaxNode node) => binary.Kind() switch
    {
        SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression =>
            Use.OfExpression(UseKind.Test, binary.Left == node ? binary.Right : binary.Left),
        // code is OkxErrorCodes.Name reads like a type.
        SyntaxKind.IsExpression when binary.Right == node => Use.OfExpression(UseKind.Test, binary.Left),
        SyntaxKind.CoalesceExpression when binary.Right == node => Use.OfExpression(UseKind.Value, binary.Left),
        _ => null,
    };

    private Use? OfAssignment(AssignmentExpressionSyntax assignment, bool isContainer)
    {
        if (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && !assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression))
            return null;

        return assignment.Left is ImplicitElementAccessSyntax row
            ? Use.OfSlot(UseKind.Value, null, CodeKey(row))
            : Use.OfExpression(UseKind.Value, assignment.Left, isContainer);
    }

    /// <summary><c>sCode</c> in <c>["sCode"] = "51008"</c>.</summary>
    private string? CodeKey(ImplicitElementAccessSyntax row) =>
        row.ArgumentList.Arguments.Count == 1 && KeyName(row.ArgumentList.Arguments[0].Expression) is { } key && CodeName.Judge(key, _place.Options) == NameVerdict.Code ? key : null;

    private Use? OfInitializer(EqualsValueClauseSyntax clause, bool isContainer)
    {
        if (clause.Parent is EnumMemberDeclarationSyntax { Parent: EnumDeclarationSyntax @enum })
            return Use.OfSlot(UseKind.Declaration, _place.Model.GetDeclaredSymbol(@enum, _place.Cancellation), isContainer: true);

        var slot = _place.Model.GetDeclaredSymbol(clause.Parent!, _place.Cancellation);
        var kind = slot switch
        {
            IFieldSymbol field when isContainer || field.IsConst || (field.IsStatic && field.IsReadOnly) => UseKind.Declaration,
            IPropertySymbol property when isContainer || (property.IsStatic && property.IsReadOnly) => UseKind.Declaration,
            ILocalSymbol { IsConst: true } => UseKind.Declaration,
            _ => UseKind.Value,
        };
        return Use.OfSlot(kind, slot, isContainer: isContainer);
    }

    private Use? OfReturn(SyntaxNode node, bool isContainer)
    {
        foreach (var ancestor in node.Ancestors())
        {
            switch (ancestor)
            {
                case AnonymousFunctionExpressionSyntax:
                    return null;

                case AccessorDeclarationSyntax { Parent.Parent: { } property }:
                    return Use.OfSlot(isContainer ? UseKind.Declaration : UseKind.Value, _place.Model.GetDeclaredSymbol(property, _place.Cancellation), isContainer: isContainer);

                case PropertyDeclarationSyntax when isContainer:
                    return Use.OfSlot(UseKind.Declaration, _place.Model.GetDeclaredSymbol(ancestor, _place.Cancellation), isContainer: true);

                case LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return Use.OfSlot(UseKind.Value, _place.Model.GetDeclaredSymbol(ancestor, _place.Cancellation), isContainer: isContainer);
            }
        }

        return null;
    }

    /// <summary>False where the tuple is a row of a table and the literal its key: the climb goes on.</summary>
    private bool OfTuple(TupleExpressionSyntax tuple, int index, out Use? use)
    {
        use = null;
        if (tuple.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison)
        {
            use = OfTupleElement(UseKind.Test, comparison.Left == tuple ? comparison.Right : comparison.Left, index);
            return true;
        }

        if (tuple.Parent is AssignmentExpressionSyntax assignment && assignment.Right == tuple)
        {
            use = OfTupleElement(UseKind.Value, assignment.Left, index);
            return true;
        }

        var name = TupleElementName(_place.Model.GetTypeInfo(tuple, _place.Cancellation).ConvertedType, index);
        var isRow = tuple.Parent is InitializerExpressionSyntax or { RawKind: ExpressionElement };
        if (isRow && index == 0 && (name is null or "Item1" || CodeName.Judge(name, _place.Options) == NameVerdict.Neutral))
            return false;

        use = Use.OfSlot(isRow && InvocationUse.IsInMemberInitializer(tuple) ? UseKind.Declaration : UseKind.Value, null, name);
        return true;
    }

    private Use? OfTupleElement(UseKind kind, ExpressionSyntax other, int index)
    {
        if (other is TupleExpressionSyntax elements)
            return index < elements.Arguments.Count ? Use.OfExpression(kind, elements.Arguments[index].Expression) : null;

        return Use.OfSlot(kind, null, TupleElementName(_place.Model.GetTypeInfo(other, _place.Cancellation).Type, index), other);
    }

    public static string? TupleElementName(ITypeSymbol? type, int index) =>
        type is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length ? tuple.TupleElements[index].Name : null;

    /// <summary>The name of a JSON member or dictionary key: <c>"sCode"</c>.</summary>
    private static string? KeyName(ExpressionSyntax key) =>
        key is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal ? literal.Token.ValueText : null;

    /// <summary>The key of a table, or the parameter of an own indexer. An index into an array or a list is a position, not a code.</summary>
    private Use? OfKey(ElementAccessExpressionSyntax access)
    {
        if (_place.Model.GetSymbolInfo(access, _place.Cancellation).Symbol is IPropertySymbol { Parameters: { Length: 1 } parameters } && parameters[0].Locations.Any(place => place.IsInSource))
            return Use.OfSlot(UseKind.Test, parameters[0], receiver: access.Expression);

        var isNumber = access.ArgumentList.Arguments[0].Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression };
        var isTable = _place.Model.GetTypeInfo(access.Expression, _place.Cancellation).Type is INamedTypeSymbol { TypeKind: not TypeKind.Error } type
            && type.Name.IndexOf("Dictionary", StringComparison.Ordinal) >= 0;
        return isNumber && !isTable ? null : Use.OfExpression(UseKind.Test, access.Expression, isContainer: true);
    }
}
