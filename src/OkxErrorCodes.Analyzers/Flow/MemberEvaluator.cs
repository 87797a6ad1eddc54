using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OkxAnalyzers.Flow;

/// <summary>Reads members and elements: what was bound to them, or what nothing is known of yet.</summary>
internal sealed class MemberEvaluator
{
    private readonly FlowContext _flow;
    private readonly OperationEvaluator _operations;
    private readonly TestValues _tests;

    public MemberEvaluator(FlowContext flow, OperationEvaluator operations, TestValues tests)
    {
        _flow = flow;
        _operations = operations;
        _tests = tests;
    }

    private FlowValues Values => _flow.Values;

    public FlowValue VisitProperty(IPropertyReferenceOperation property)
    {
        if (property.Instance is not { } instance)
            return IsMoment(property.Property)
                ? _flow.Tests is null ? Values.Constant(nameof(IsMoment)) : _operations.Renew(property.Syntax)
                : Visit(property, null, property.Property.Name);

        var receiver = _operations.Visit(instance);
        var type = property.Property.ContainingType;
        if (!property.Arguments.IsEmpty)
            return ReadElement(receiver, property.Arguments.Select(argument => _operations.Visit(argument.Value)).ToList());

        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return property.Property.Name == "Value" ? receiver : Values.Not(_tests.IsNull(property.Syntax, receiver));

        if (property.Property.Name == "Result" && type.Name is "Task" or "ValueTask")
            return receiver;

        // An enumerator stands at another element each time.
        return property.Property.Name == "Current" && type.AllInterfaces.Concat(new[] { type }).Any(IsEnumerator)
            ? _flow.Tests is null ? _operations.Renew(property.Syntax, receiver) : _operations.Renew(property.Syntax)
            : VisitNamed(property, receiver, property.Property.Name);
    }

    public FlowValue Visit(IOperation member, IOperation? instance, string name) =>
        instance is null
            ? _operations.State.ValueOf(_operations.Assignments.LocationOf(member)!)
            : VisitNamed(member, _operations.Visit(instance), name);

    public FlowValue VisitNamed(IOperation member, FlowValue receiver, string name)
    {
        _operations.IsDead |= receiver is { Kind: ValueKind.Constant, Key: null }
            || (_operations.State.Facts.TryGetValue(receiver, out var fact) && fact.Set.IsSubsetOf(_flow.Universe.Null));
        if (receiver is { Kind: ValueKind.Pure, Key: OperationKind.Tuple }
            && member is IFieldReferenceOperation { Field: { CorrespondingTupleField: { } element } }
            && int.TryParse(element.Name.Replace("Item", ""), out var position)
            && position <= receiver.Parts.Length)
        {
            return receiver.Parts[position - 1];
        }

        if (receiver is { Kind: ValueKind.Constant, Key: string text } && name == nameof(text.Length))
            return Values.Constant(text.Length);

        return Read(receiver, name, member switch
        {
            IPropertyReferenceOperation property => property.Property,
            IFieldReferenceOperation field => field.Field,
            _ => null,
        });
    }

    public FlowValue Read(FlowValue receiver, string name, ISymbol? symbol)
    {
        var member = Values.Member(receiver, name);
        _flow.Tests?.Read(member, symbol);
        return _operations.State.ValueOf(member);
    }

    public FlowValue ReadElement(FlowValue receiver, IReadOnlyList<FlowValue> indices)
    {
        var element = Values.Element(receiver, indices);
        _flow.Tests?.Read(element, null);
        return _operations.State.ValueOf(element);
    }

    private static bool IsEnumerator(ITypeSymbol type) => type.Name.EndsWith("Enumerator", StringComparison.Ordinal);

    /// <summary>What is new each time and makes no other request of what is sent: the time of day.</summary>
    private static bool IsMoment(IPropertySymbol property) =>
        property.ContainingType.Name is "DateTime" or "DateTimeOffset" or "Stopwatch" or "Environment";
}
