using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>
/// Finds what an argument of a call or creation meets: the other side of a comparison, a collection, an asserted value, a parameter.
/// </summary>
internal sealed class InvocationUse
{
    private static readonly ImmutableHashSet<string> s_collections = ImmutableHashSet.Create(
        "HashSet", "List", "SortedSet", "Queue", "Stack", "LinkedList", "Collection", "ReadOnlyCollection", "ConcurrentBag",
        "ConcurrentQueue", "ConcurrentStack");

    private static readonly ImmutableHashSet<string> s_anyOf = ImmutableHashSet.Create("In", "IsIn", "IsOneOf", "IsAnyOf", "EqualsAny");
    private static readonly ImmutableHashSet<string> s_memberships = ImmutableHashSet.Create(
        "Contains", "IndexOf", "LastIndexOf", "BinarySearch", "ContainsKey", "TryGetValue", "GetValueOrDefault", "Add", "TryAdd", "Remove");
    private static readonly ImmutableHashSet<string> s_setOperations = ImmutableHashSet.Create(
        "AddRange", "UnionWith", "Intersect", "IntersectWith", "Except", "ExceptWith", "Overlaps", "SetEquals");
    private static readonly ImmutableHashSet<string> s_searches = ImmutableHashSet.Create(
        "Contains", "IndexOf", "BinarySearch", "ContainsKey", "TryGetValue", "GetValueOrDefault", "SequenceEqual");
    private static readonly ImmutableHashSet<string> s_additions = ImmutableHashSet.Create("Concat", "Append", "Union");

    private readonly ArgumentSyntax _argument;
    private readonly UseKind _element;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;
    private readonly SeparatedSyntaxList<ArgumentSyntax> _arguments;
    private readonly SyntaxNode _call;
    private readonly int _index;
    private readonly string _name;
    private readonly ExpressionSyntax? _receiver;

    public InvocationUse(ArgumentSyntax argument, UseKind element, SemanticModel model, CancellationToken cancellation)
    {
        _argument = argument;
        _element = element;
        _model = model;
        _cancellation = cancellation;
        _arguments = ((ArgumentListSyntax)argument.Parent!).Arguments;
        _index = _arguments.IndexOf(argument);
        _call = argument.Parent.Parent!;
        (_name, _receiver) = Invocation.Target(_call);
    }

    /// <summary>A call that only puts its arguments into a collection: the collection is what matters. A capacity is no member.</summary>
    public bool IsCollectionFactory => _call switch
    {
        ObjectCreationExpressionSyntax { Type: GenericNameSyntax { Identifier.ValueText: "KeyValuePair" } } => _index == 0,
        ObjectCreationExpressionSyntax { Type: GenericNameSyntax { Identifier.ValueText: var collection } } =>
            IsOfElement && s_collections.Contains(collection),

        // new(["50011", "50004"]): what is created, the declaration says.
        ImplicitObjectCreationExpressionSyntax => IsOfElement
            && _model.GetTypeInfo(_call, _cancellation).Type is INamedTypeSymbol { IsGenericType: true, Name: var created }
            && s_collections.Contains(created),
        InvocationExpressionSyntax => _receiver is not null
            && (_name is "Create" or "CreateRange" || GivesElements(_name))
            && ExpressionName.Of(_receiver) is { } type
            && (type.StartsWith("Immutable", StringComparison.Ordinal)
                || type is "FrozenSet" or "FrozenDictionary" or "Enumerable" or "KeyValuePair" or "Tuple" or "ValueTuple"),
        _ => false,
    };

    private bool IsOfElement => _element != UseKind.None;

    /// <summary>
    /// The code, or the collection of codes, is itself the receiver: <c>"51008".Equals(code)</c>, <c>new[] { "51008" }.Contains(code)</c>.
    /// False where the call only hands it on.
    /// </summary>
    public static bool OfReceiver(InvocationExpressionSyntax call, string name, UseKind element, SemanticModel model, out Use? use)
    {
        use = null;
        if (GivesElements(name))
            return false;

        if (call.ArgumentList.Arguments.Count == 0)
            return true;

        var argument = call.ArgumentList.Arguments[0].Expression;
        if (element == UseKind.None)
            use = Comparison.OfCall(call, model) is { } comparison ? Use.OfExpression(UseKind.Test, comparison.Right) : null;
        else if (name == "SequenceEqual" || s_setOperations.Contains(name))
            use = Use.OfExpression(UseKind.Test | UseKind.Element, argument);
        else if (s_searches.Contains(name))
            use = Use.OfExpression(UseKind.Test, argument);
        else if (argument is SimpleLambdaExpressionSyntax lambda && ComparedWith(lambda, model) is { } other)
            use = Use.OfExpression(UseKind.Test, other);

        return true;
    }

    private static bool GivesElements(string name) => ValueCalls.CopiesElements(name) || s_additions.Contains(name);

    /// <summary><c>code</c> in <c>known => known == code</c>: each member of the collection is compared with it.</summary>
    private static ExpressionSyntax? ComparedWith(SimpleLambdaExpressionSyntax lambda, SemanticModel model)
    {
        return lambda.ExpressionBody is { } test
            ? Comparison.In(test, model)
                .Where(comparison => !comparison.IsNegated)
                .Select(
                    comparison => IsParameter(comparison.Left) ? comparison.Right : IsParameter(comparison.Right) ? comparison.Left : null)
                .FirstOrDefault(other => other is not null)
            : null;

        bool IsParameter(ExpressionSyntax side) =>
            side is IdentifierNameSyntax name && name.Identifier.ValueText == lambda.Parameter.Identifier.ValueText;
    }

    public Use? Find()
    {
        if (_call is InvocationExpressionSyntax call)
        {
            if (Comparison.IsCall(call))
            {
                return Comparison.OfCall(call, _model)?.Other(_argument.Expression) is { } other
                    && (!IsOfElement || _name == "SequenceEqual")
                    ? Use.OfExpression(UseKind.Test | _element, other)
                    : null;
            }

            if (IsOfElement && _index == 0 && _arguments.Count > 1 && _name is "IndexOf" or "Contains" or "BinarySearch")
                return Use.OfExpression(UseKind.Test, _arguments[1].Expression);

            // code.In("50011", "50013"): an extension that many programs write for themselves.
            if (s_anyOf.Contains(_name) && _receiver is not null && _model.GetTypeInfo(_receiver, _cancellation).Type is not null)
                return Use.OfExpression(UseKind.Test, _receiver);

            if (IsOfElement && _index == 0 && _receiver is not null && s_setOperations.Contains(_name))
                return Use.OfExpression(UseKind.Test | UseKind.Element, _receiver);

            if (!IsOfElement && s_memberships.Contains(_name) && OfMembership() is { } membership)
                return membership;

            if (AssertionUse.Find(call, _index, _element, _model, _cancellation) is { } assertion)
                return assertion;
        }

        return OfParameter();
    }

    private Use? OfMembership()
    {
        if (_receiver is null)
            return null;

        var type = _model.GetTypeInfo(_receiver, _cancellation).Type;

        // Array.IndexOf(codes, "51008"), Assert.Contains("51008", codes), CollectionAssert.Contains(codes, "51008").
        if (_arguments.Count > 1
            && (type is null
                || ExpressionName.Of(_receiver) is "Array" or "Enumerable" or "MemoryExtensions" or "Assert" or "CollectionAssert"))
        {
            var other = _arguments[_index == 0 ? 1 : 0].Expression;
            return _index > 1 || IsText(_model.GetTypeInfo(other, _cancellation).Type)
                ? null
                : Use.OfExpression(UseKind.Test | UseKind.Element, other);
        }

        // Text that is searched for a code tells by its message, not by its code.
        return _index == 0 && type is not null && !IsText(type) ? Use.OfExpression(UseKind.Test | UseKind.Element, _receiver) : null;
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
                : Use.OfSlot(kind | (parameter is { IsParams: true } ? UseKind.Element : _element), parameter, receiver: _receiver);
        }

        // Nothing is known of the callee: only its own name can say that it takes an error's code.
        return info.Symbol is null && kind == UseKind.Declaration ? Use.OfSlot(kind | UseKind.Element, null, _name) : null;
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
}
