using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>Finds what an argument of a call or creation meets: the other side of a comparison, a collection, an asserted value, a parameter.</summary>
internal sealed class InvocationUse
{
    private static readonly ImmutableHashSet<string> s_comparisons = ImmutableHashSet.Create("Compare", "CompareOrdinal", "CompareTo");
    private static readonly ImmutableHashSet<string> s_equalities = ImmutableHashSet.Create("SequenceEqual", "ValueTextEquals", "ValueEquals", "EqualsIgnoreCase");
    private static readonly ImmutableHashSet<string> s_anyOf = ImmutableHashSet.Create("In", "IsIn", "IsOneOf", "IsAnyOf", "EqualsAny");
    private static readonly ImmutableHashSet<string> s_memberships = ImmutableHashSet.Create(
        "Contains", "IndexOf", "LastIndexOf", "BinarySearch", "ContainsKey", "TryGetValue", "GetValueOrDefault", "Add", "TryAdd", "Remove");
    private static readonly ImmutableHashSet<string> s_setOperations = ImmutableHashSet.Create(
        "AddRange", "UnionWith", "Intersect", "IntersectWith", "Except", "ExceptWith", "Overlaps", "SetEquals");
    private static readonly ImmutableHashSet<string> s_conversions = ImmutableHashSet.Create(
        "AsSpan", "ToString", "ToArray", "ToList", "ToHashSet", "ToFrozenSet", "ToImmutableArray", "ToImmutableList", "ToImmutableHashSet",
        "AsReadOnly", "AsMemory", "ToImmutableSortedSet", "ToFrozenDictionary", "ToImmutableDictionary", "Concat", "Append", "Union", "AsEnumerable");

    private readonly ArgumentSyntax _argument;
    private readonly bool _isContainer;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;
    private readonly SeparatedSyntaxList<ArgumentSyntax> _arguments;
    private readonly SyntaxNode _call;
    private readonly int _index;
    private readonly string _name;
    private readonly ExpressionSyntax? _receiver;

    public InvocationUse(ArgumentSyntax argument, bool isContainer, SemanticModel model, CancellationToken cancellation)
    {
        _argument = argument;
        _isContainer = isContainer;
        _model = model;
        _cancellation = cancellation;
        _arguments = ((ArgumentListSyntax)argument.Parent!).Arguments;
        _index = _arguments.IndexOf(argument);
        _call = argument.Parent.Parent!;
        (_name, _receiver) = Target(_call);
    }

    /// <summary>A call that only puts its arguments into a collection: the collection is what matters. A capacity is no member.</summary>
    public bool IsCollectionFactory => _call switch
    {
        ObjectCreationExpressionSyntax { Type: GenericNameSyntax { Identifier.ValueText: "KeyValuePair" } } => _index == 0,
        ObjectCreationExpressionSyntax { Type: GenericNameSyntax { Identifier.ValueText: "HashSet" or "List" or "SortedSet" or "Queue" } } => _isContainer,
        InvocationExpressionSyntax => _receiver is not null
            && (_name is "Create" or "CreateRange" || s_conversions.Contains(_name))
            && RightmostName(_receiver) is { } type
            && (type.StartsWith("Immutable", StringComparison.Ordinal) || type is "FrozenSet" or "FrozenDictionary" or "Enumerable" or "KeyValuePair" or "Tuple" or "ValueTuple"),
        _ => false,
    };

    /// <summary>
    /// The literal, or the collection of literals, is itself the receiver: <c>"51008".Equals(code)</c>, <c>new[] { "51008" }.Contains(code)</c>.
    /// False where the call only hands it on.
    /// </summary>
    public static bool OfReceiver(InvocationExpressionSyntax call, string name, bool isContainer, out Use? use)
    {
        use = null;
        if (s_conversions.Contains(name))
            return false;

        if (call.ArgumentList.Arguments.Count == 0)
            return true;

        var argument = call.ArgumentList.Arguments[0].Expression;
        var tests = isContainer
            ? name is "Contains" or "IndexOf" or "BinarySearch" or "ContainsKey" or "TryGetValue" or "GetValueOrDefault" or "SequenceEqual" || s_setOperations.Contains(name)
            : name is "Equals" || s_equalities.Contains(name) || IsComparedWithZero(call, name);
        if (tests)
            use = Use.OfExpression(UseKind.Test, argument, isContainer: isContainer && (name == "SequenceEqual" || s_setOperations.Contains(name)));
        else if (isContainer && argument is SimpleLambdaExpressionSyntax lambda && ComparedWith(lambda) is { } other)
            use = Use.OfExpression(UseKind.Test, other);

        return true;
    }

    /// <summary><c>code</c> in <c>known => known == code</c>: each member of the collection is compared with it.</summary>
    private static ExpressionSyntax? ComparedWith(SimpleLambdaExpressionSyntax lambda)
    {
        bool IsParameter(ExpressionSyntax side) => side is IdentifierNameSyntax name && name.Identifier.ValueText == lambda.Parameter.Identifier.ValueText;

        return lambda.ExpressionBody switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } test when IsParameter(test.Left) => test.Right,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } test when IsParameter(test.Right) => test.Left,
            InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call
                when Target(call) is ("Equals", { } receiver) && IsParameter(receiver) => arguments[0].Expression,
            InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call
                when Target(call) is ("Equals", { } receiver) && IsParameter(arguments[0].Expression) => receiver,
            _ => null,
        };
    }

    public Use? Find()
    {
        if (_call is InvocationExpressionSyntax)
        {
            if (_name == "Equals" || s_equalities.Contains(_name) || IsComparedWithZero(_call, _name))
                return OfEquality();

            if (_isContainer && _index == 0 && _arguments.Count > 1 && _name is "IndexOf" or "Contains" or "BinarySearch")
                return Use.OfExpression(UseKind.Test, _arguments[1].Expression);

            // code.In("50011", "50013"): an extension that many programs write for themselves.
            if (s_anyOf.Contains(_name) && _receiver is not null && _model.GetTypeInfo(_receiver, _cancellation).Type is not null)
                return Use.OfExpression(UseKind.Test, _receiver);

            if (_isContainer && _index == 0 && _receiver is not null && s_setOperations.Contains(_name))
                return Use.OfExpression(UseKind.Test, _receiver, isContainer: true);

            if (!_isContainer && s_memberships.Contains(_name) && OfMembership() is { } membership)
                return membership;

            if (AssertionUse.Find(_call, _arguments, _index, _isContainer, _model, _cancellation) is { } assertion)
                return assertion;
        }

        return OfParameter();
    }

    private Use? OfEquality()
    {
        if (_index > 1 || (_isContainer && _name != "SequenceEqual"))
            return null;

        var isStatic = _arguments.Count > 1 && TakesBothSides();
        if (isStatic)
            return Use.OfExpression(UseKind.Test, _arguments[1 - _index].Expression, _isContainer);

        return _index == 0 && _receiver is not null ? Use.OfExpression(UseKind.Test, _receiver, _isContainer) : null;
    }

    /// <summary><c>string.Equals(a, b)</c> and <c>comparer.Equals(a, b)</c>, as against <c>a.Equals(b, StringComparison)</c>.</summary>
    private bool TakesBothSides()
    {
        if (_model.GetSymbolInfo(_call, _cancellation).Symbol is IMethodSymbol method)
        {
            return method.ReducedFrom is null
                && (method.IsStatic || (method.Parameters.Length == 2 && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, method.Parameters[1].Type)));
        }

        return _receiver is null or PredefinedTypeSyntax || RightmostName(_receiver) is "String" or "Object" or "Assert" || _receiver.ToString().Contains("Comparer");
    }

    private Use? OfMembership()
    {
        if (_receiver is null)
            return null;

        var type = _model.GetTypeInfo(_receiver, _cancellation).Type;

        // Array.IndexOf(codes, "51008"), Assert.Contains("51008", codes), CollectionAssert.Contains(codes, "51008").
        if (_arguments.Count > 1 && (type is null || RightmostName(_receiver) is "Array" or "Enumerable" or "MemoryExtensions" or "Assert" or "CollectionAssert"))
        {
            var other = _arguments[_index == 0 ? 1 : 0].Expression;
            return _index > 1 || IsText(_model.GetTypeInfo(other, _cancellation).Type)
                ? null
                : Use.OfExpression(UseKind.Test, other, isContainer: true);
        }

        // Text that is searched for a code tells by its message, not by its code.
        return _index == 0 && type is not null && !IsText(type) ? Use.OfExpression(UseKind.Test, _receiver, isContainer: true) : null;
    }

    public static bool IsText(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String } or INamedTypeSymbol { Name: "StringBuilder" or "StringValues" or "Regex" };

    private Use? OfParameter()
    {
        var kind = IsInMemberInitializer(_call) ? UseKind.Declaration : UseKind.Value;
        if (_argument.NameColon is { Name: var label } && _model.GetSymbolInfo(label, _cancellation).Symbol is not IParameterSymbol)
            return Use.OfSlot(kind, null, label.Identifier.ValueText);

        var info = _model.GetSymbolInfo(_call, _cancellation);
        if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is IMethodSymbol { Parameters: { Length: > 0 } parameters } method)
        {
            var parameter = _argument.NameColon is { Name.Identifier.ValueText: var name }
                ? parameters.FirstOrDefault(p => p.Name == name)
                : parameters[Math.Min(_index, parameters.Length - 1)];

            // Past the end without params: half-typed code.
            return _index >= parameters.Length && !parameters[parameters.Length - 1].IsParams
                ? null
                : Use.OfSlot(kind, parameter, receiver: _receiver, isContainer: _isContainer || parameter is { IsParams: true });
        }

        // Nothing is known of the callee: only its own name can say that it takes an error's code.
        return info.Symbol is null && kind == UseKind.Declaration ? Use.OfSlot(kind, null, _name, isContainer: true) : null;
    }

    /// <summary>An argument inside a field's or property's initializer is a row of a table.</summary>
    public static bool IsInMemberInitializer(SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            switch (ancestor)
            {
                case AnonymousFunctionExpressionSyntax or StatementSyntax:
                    return false;
                case BaseFieldDeclarationSyntax or PropertyDeclarationSyntax:
                    return true;
            }
        }

        return false;
    }

    private static bool IsComparedWithZero(SyntaxNode call, string name)
    {
        if (!s_comparisons.Contains(name))
            return false;

        var outer = call.Parent is ConditionalAccessExpressionSyntax access ? access : call;
        return outer.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } test => IsZero(test.Left == outer ? test.Right : test.Left),
            IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: var constant } } => IsZero(constant),
            _ => false,
        };
    }

    private static bool IsZero(ExpressionSyntax expression) => expression is LiteralExpressionSyntax { Token.Text: "0" };

    /// <summary>The simple name of what is called, and the expression before it.</summary>
    public static (string Name, ExpressionSyntax? Receiver) Target(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => (access.Name.Identifier.ValueText, access.Expression),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => (binding.Name.Identifier.ValueText, ConditionalReceiver(binding)),
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => (name.Identifier.ValueText, null),
        ObjectCreationExpressionSyntax creation => (RightmostName(creation.Type) ?? "", null),
        PrimaryConstructorBaseTypeSyntax { Type: var type } => (RightmostName(type) ?? "", null),
        _ => ("", null),
    };

    /// <summary><c>a</c> for <c>.B</c> in <c>a?.B</c>.</summary>
    public static ExpressionSyntax? ConditionalReceiver(SyntaxNode binding)
    {
        for (var node = binding; node.Parent is { } parent; node = parent)
        {
            if (parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == node)
                return access.Expression;
        }

        return null;
    }

    public static string? RightmostName(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => null,
    };
}
