using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>Climbs from a code to what it meets as its value. Anything else (a range bound, log text, a sum) is no use.</summary>
internal sealed class UseFinder
{
    private readonly RecognitionContext _context;

    public UseFinder(RecognitionContext context) => _context = context;

    /// <summary>
    /// What a code meets: a literal, or a constant by its name; or what a collection of codes does (<paramref name="element"/>).
    /// </summary>
    public Use? Find(ExpressionSyntax code, UseKind element = UseKind.None)
    {
        SyntaxNode node = code;
        while (node.Parent is { } parent)
        {
            switch (parent)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or CheckedExpressionSyntax:
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
                case ConditionalExpressionSyntax conditional when conditional.Condition != node:
                case InterpolationSyntax { AlignmentClause: null } or InterpolatedStringExpressionSyntax { Contents.Count: 1 }:
                case SwitchExpressionArmSyntax arm when arm.Expression == node:
                case SwitchExpressionSyntax @switch when @switch.GoverningExpression != node:
                case ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax:
                case StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax:
                case BaseObjectCreationExpressionSyntax:
                    node = parent;
                    continue;

                case { RawKind: CollectionElements.CollectionExpression or CollectionElements.ExpressionElement }:
                case InitializerExpressionSyntax initializer when IsElement(initializer, node):
                    element = UseKind.Element;
                    node = parent;
                    continue;

                case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } pair:
                    var pairKey = KeyName(pair.Expressions[0]);
                    if (element == UseKind.None || (pairKey is not null && CodeName.Judge(pairKey, _context.Options) == NameVerdict.Code))
                        return Use.OfSlot(UseKind.Value, null, pairKey);

                    node = pair;
                    continue;

                case BinaryExpressionSyntax binary:
                    return element == UseKind.None ? OfBinary(binary, node) : null;

                // { ["okx"] = { "50011" } }: a key that names no code leaves the table as what takes the literal.
                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax row, Parent: InitializerExpressionSyntax table }
                    when element != UseKind.None && CodeKey(row) is null:
                    node = table;
                    continue;

                case AssignmentExpressionSyntax assignment when assignment.Right == node:
                    return OfAssignment(assignment, element);

                // A loop that begins at 50000 counts; it does not compare.
                case EqualsValueClauseSyntax { Parent.Parent.Parent: ForStatementSyntax }:
                    return null;

                case EqualsValueClauseSyntax clause:
                    return OfInitializer(clause, element);

                // new Lazy<HashSet<string>>(() => new() { "50011" })
                case LambdaExpressionSyntax
                {
                    Parent: ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation },
                } lambda when lambda.Body == node && element != UseKind.None && IsLazy(creation):
                    node = creation;
                    continue;

                case YieldStatementSyntax:
                    return OfReturn(parent, UseKind.Element);

                case ArrowExpressionClauseSyntax or ReturnStatementSyntax:
                    return OfReturn(parent, element);

                case AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: var name }:
                    return Use.OfSlot(UseKind.Value | element, null, name);

                case ConstantPatternSyntax pattern:
                    return PatternUse.Find(pattern, _context.Model, _context.Cancellation);

                case CaseSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax @switch }:
                    return Use.OfExpression(UseKind.Test, @switch.Expression);

                case GotoStatementSyntax when parent.FirstAncestorOrSelf<SwitchStatementSyntax>() is { } @switch:
                    return Use.OfExpression(UseKind.Test, @switch.Expression);

                case AttributeArgumentSyntax argument:
                    return AttributeUse.Find(argument, _context.Model, _context.Options, _context.Cancellation);

                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == node:
                    if (InvocationUse.OfReceiver(call, access.Name.Identifier.ValueText, element, _context.Model, out var receiverUse))
                        return receiverUse;

                    node = call;
                    continue;

                case ArgumentSyntax { Parent: TupleExpressionSyntax tuple } argument:
                    if (OfTuple(tuple, tuple.Arguments.IndexOf(argument), out var tupleUse))
                        return tupleUse;

                    element = UseKind.Element;
                    node = tuple;
                    continue;

                case ArgumentSyntax { Parent.Parent: ElementAccessExpressionSyntax access }:
                    return element == UseKind.None ? OfKey(access) : null;

                case ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } key } access
                    when element != UseKind.None && access.Expression == node:
                    return Use.OfExpression(UseKind.Test, key[0].Expression);

                case ArgumentSyntax
                {
                    Parent.Parent: ImplicitElementAccessSyntax
                    {
                        Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax rows },
                    },
                }:
                    element = UseKind.Element;
                    node = rows;
                    continue;

                case ArgumentSyntax
                {
                    Parent: ArgumentListSyntax
                    {
                        Parent: ExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax,
                    },
                } argument:
                    var taker = new InvocationUse(argument, element, _context.Model, _context.Cancellation);
                    if (taker.IsCollectionFactory)
                    {
                        element = UseKind.Element;
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

    private bool IsLazy(BaseObjectCreationExpressionSyntax creation) =>
        _context.Model.GetTypeInfo(creation, _context.Cancellation).Type is INamedTypeSymbol { Name: "Lazy", IsGenericType: true };

    /// <summary>A member of a collection, or the key of a <c>{ key, value }</c> pair in a table.</summary>
    private static bool IsElement(InitializerExpressionSyntax initializer, SyntaxNode node) => initializer.Kind() switch
    {
        SyntaxKind.ComplexElementInitializerExpression => initializer.Expressions[0] == node,
        SyntaxKind.ObjectInitializerExpression or SyntaxKind.WithInitializerExpression => node is InitializerExpressionSyntax,
        _ => true,
    };

    private Use? OfBinary(BinaryExpressionSyntax binary, SyntaxNode node)
    {
        if (binary.IsKind(SyntaxKind.CoalesceExpression))
            return binary.Right == node ? Use.OfExpression(UseKind.Value, binary.Left) : null;

        // The type in "x is Type" is no code, but code is OkxErrorCodes.Name reads like one.
        if (binary.IsKind(SyntaxKind.IsExpression) && binary.Left == node)
            return null;

        return Comparison.In(binary, _context.Model)
            .Select(comparison => comparison.Other(node))
            .FirstOrDefault(other => other is not null) is { } other
            ? Use.OfExpression(UseKind.Test, other)
            : null;
    }

    private Use? OfAssignment(AssignmentExpressionSyntax assignment, UseKind element)
    {
        if (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && !assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression))
            return null;

        return assignment.Left is ImplicitElementAccessSyntax row
            ? Use.OfSlot(UseKind.Value, null, CodeKey(row))
            : Use.OfExpression(UseKind.Value | element, assignment.Left);
    }

    /// <summary><c>sCode</c> in <c>["sCode"] = "51008"</c>.</summary>
    private string? CodeKey(ImplicitElementAccessSyntax row) =>
        row.ArgumentList.Arguments.Count == 1
        && KeyName(row.ArgumentList.Arguments[0].Expression) is { } key
        && CodeName.Judge(key, _context.Options) == NameVerdict.Code
            ? key
            : null;

    private Use? OfInitializer(EqualsValueClauseSyntax clause, UseKind element)
    {
        if (clause.Parent is EnumMemberDeclarationSyntax { Parent: EnumDeclarationSyntax @enum })
            return Use.OfSlot(UseKind.Declaration | UseKind.Element, _context.Model.GetDeclaredSymbol(@enum, _context.Cancellation));

        var slot = _context.Model.GetDeclaredSymbol(clause.Parent!, _context.Cancellation);
        var isDeclaration = slot switch
        {
            IFieldSymbol field => element != UseKind.None || field.IsConst || (field.IsStatic && field.IsReadOnly),
            IPropertySymbol property => element != UseKind.None || (property.IsStatic && property.IsReadOnly),
            ILocalSymbol local => local.IsConst,
            _ => false,
        };
        return Use.OfSlot((isDeclaration ? UseKind.Declaration : UseKind.Value) | element, slot);
    }

    private Use? OfReturn(SyntaxNode node, UseKind element)
    {
        foreach (var ancestor in node.Ancestors())
        {
            switch (ancestor)
            {
                case AnonymousFunctionExpressionSyntax:
                    return null;

                case AccessorDeclarationSyntax { Parent.Parent: { } property }:
                    return OfMember(property, element == UseKind.None ? UseKind.Value : UseKind.Declaration);

                case PropertyDeclarationSyntax when element != UseKind.None:
                    return OfMember(ancestor, UseKind.Declaration);

                case LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return OfMember(ancestor, UseKind.Value);
            }
        }

        return null;

        Use? OfMember(SyntaxNode member, UseKind kind) =>
            Use.OfSlot(kind | element, _context.Model.GetDeclaredSymbol(member, _context.Cancellation));
    }

    /// <summary>False where the tuple is a row of a table and the literal its key: the climb goes on.</summary>
    private bool OfTuple(TupleExpressionSyntax tuple, int index, out Use? use)
    {
        use = null;
        if (tuple.Parent is BinaryExpressionSyntax comparison
            && comparison.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression)
        {
            use = OfTupleElement(UseKind.Test, comparison.Left == tuple ? comparison.Right : comparison.Left, index);
            return true;
        }

        if (tuple.Parent is AssignmentExpressionSyntax assignment && assignment.Right == tuple)
        {
            use = OfTupleElement(UseKind.Value, assignment.Left, index);
            return true;
        }

        var name = PatternUse.TupleElementName(_context.Model.GetTypeInfo(tuple, _context.Cancellation).ConvertedType, index);
        var isRow = tuple.Parent is InitializerExpressionSyntax or { RawKind: CollectionElements.ExpressionElement };
        if (isRow && index == 0 && (name is null or "Item1" || CodeName.Judge(name, _context.Options) == NameVerdict.Neutral))
            return false;

        use = Use.OfSlot(isRow && InvocationUse.IsInMemberInitializer(tuple) ? UseKind.Declaration : UseKind.Value, null, name);
        return true;
    }

    private Use? OfTupleElement(UseKind kind, ExpressionSyntax other, int index)
    {
        if (other is TupleExpressionSyntax elements)
            return index < elements.Arguments.Count ? Use.OfExpression(kind, elements.Arguments[index].Expression) : null;

        var type = _context.Model.GetTypeInfo(other, _context.Cancellation).Type;
        return Use.OfSlot(kind, null, PatternUse.TupleElementName(type, index), other);
    }

    /// <summary>The name of a JSON member or dictionary key: <c>"sCode"</c>.</summary>
    private static string? KeyName(ExpressionSyntax key) =>
        key is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal ? literal.Token.ValueText : null;

    /// <summary>
    /// The key of a table, or the parameter of an own indexer. An index into an array or a list is a position, not a code.
    /// </summary>
    private Use? OfKey(ElementAccessExpressionSyntax access)
    {
        if (_context.Model.GetSymbolInfo(access, _context.Cancellation).Symbol is IPropertySymbol { Parameters: { Length: 1 } parameters }
            && !_context.IsForeign(parameters[0]))
        {
            return Use.OfSlot(UseKind.Test, parameters[0], receiver: access.Expression);
        }

        var isNumber = access.ArgumentList.Arguments[0].Expression.IsKind(SyntaxKind.NumericLiteralExpression);
        var type = _context.Model.GetTypeInfo(access.Expression, _context.Cancellation).Type;
        var isTable = type is INamedTypeSymbol { TypeKind: not TypeKind.Error }
            && type.Name.IndexOf("Dictionary", StringComparison.Ordinal) >= 0;
        return isNumber && !isTable ? null : Use.OfExpression(UseKind.Test | UseKind.Element, access.Expression);
    }
}
