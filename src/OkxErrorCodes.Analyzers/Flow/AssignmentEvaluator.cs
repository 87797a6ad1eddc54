using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OkxAnalyzers.Flow;

/// <summary>Runs what gives a value to a variable, a member or an element.</summary>
internal sealed class AssignmentEvaluator
{
    private readonly FlowContext _flow;
    private readonly OperationEvaluator _operations;

    public AssignmentEvaluator(FlowContext flow, OperationEvaluator operations)
    {
        _flow = flow;
        _operations = operations;
    }

    private FlowValues Values => _flow.Values;

    /// <summary>
    /// What an assignment, an <c>out</c> argument or a pattern's variable gives a value to; null for what is not followed.
    /// </summary>
    public FlowValue? LocationOf(IOperation target) => target switch
    {
        ILocalReferenceOperation local => Values.Root(local.Local),
        IParameterReferenceOperation parameter => Values.Root(parameter.Parameter),
        IInstanceReferenceOperation => Values.Root(nameof(IInstanceReferenceOperation)),
        IFieldReferenceOperation { Instance: null } field => Values.Root(field.Field),
        IFieldReferenceOperation field => Values.Member(_operations.Visit(field.Instance!), field.Field.Name),
        IPropertyReferenceOperation { Instance: null } property => Values.Root(property.Property),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property =>
            Values.Member(_operations.Visit(property.Instance!), property.Property.Name),
        IPropertyReferenceOperation indexer =>
            Values.Element(
                _operations.Visit(indexer.Instance!), indexer.Arguments.Select(argument => _operations.Visit(argument.Value)).ToList()),
        IArrayElementReferenceOperation element =>
            Values.Element(_operations.Visit(element.ArrayReference), element.Indices.Select(_operations.Visit).ToList()),
        IFlowCaptureReferenceOperation capture =>
            _operations.State.Bindings.TryGetValue(Values.Root(new CaptureTarget(capture.Id)), out var location)
                ? location
                : Values.Root(capture.Id),
        IDeclarationExpressionOperation declaration => LocationOf(declaration.Expression),
        IConversionOperation conversion => LocationOf(conversion.Operand),
        _ => null,
    };

    public void Assign(FlowValue? location, FlowValue value)
    {
        if (location is null)
            return;

        // What is made of an object that is changed is made of another one from now on.
        if (location.Kind == ValueKind.Member)
        {
            var changed = location.Parts[0];
            _operations.State = _operations.State.WithSent(_operations.State.Sent.Without((request, _) => request.Contains(changed)));
        }

        var lost = _operations.State.ValueOf(location);
        _operations.State = _operations.State.Bind(location, value);
        if (location is { Kind: ValueKind.Root, Key: ILocalSymbol or IParameterSymbol } && lost != value && !IsHeld(lost))
        {
            // What nobody holds any more cannot be sent again.
            _operations.State = _operations.State.WithSent(_operations.State.Sent.Without((_, sent) => sent.IsMadeOf(lost)));
        }
    }

    public FlowValue Visit(ISimpleAssignmentOperation assignment)
    {
        var location = LocationOf(assignment.Target);
        var given = _operations.Visit(assignment.Value);
        Assign(location, given);
        return given;
    }

    /// <summary><c>i++</c>, <c>x += y</c>: another value each time; a count that is raised is not 0 any more.</summary>
    public FlowValue VisitChange(IOperation change)
    {
        var target = change.ChildOperations.First();
        var location = LocationOf(target);
        var before = location is null ? _operations.Visit(target) : _operations.State.ValueOf(location);
        var by = change.ChildOperations.Skip(1).Select(_operations.Visit).ToList();
        var isRaised = change is IIncrementOrDecrementOperation { Kind: OperationKind.Increment }
            || (change is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } && by.All(FlowValues.IsPositive));
        var isCount = FlowValues.IsPositive(before) || before is { Kind: ValueKind.Constant, Key: 0 };
        _operations.State = _operations.State.Aged(change.Syntax, Values);
        var after = isRaised && isCount ? Values.Raised(change.Syntax) : Values.Result(change.Syntax);
        Assign(location, after);
        return change is IIncrementOrDecrementOperation { IsPostfix: true } ? before : after;
    }

    public FlowValue VisitDeconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        Deconstruct(deconstruction.Target, _operations.Visit(deconstruction.Value), deconstruction);
        return Values.Pure(OperationKind.Tuple, Array.Empty<FlowValue>());
    }

    private void Deconstruct(IOperation target, FlowValue value, IDeconstructionAssignmentOperation deconstruction)
    {
        if (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;

        if (target is not ITupleOperation tuple)
        {
            Assign(LocationOf(target), value);
            return;
        }

        var isWhole = tuple.Parent == deconstruction || tuple.Parent?.Parent == deconstruction;
        var (method, type) = isWhole ? (DeconstructOf(deconstruction), deconstruction.Value.Type) : (null, null);
        for (var i = 0; i < tuple.Elements.Length; i++)
            Deconstruct(tuple.Elements[i], _operations.State.ValueOf(TestValues.PartOf(value, i, method, type, Values)), deconstruction);
    }

    private static IMethodSymbol? DeconstructOf(IDeconstructionAssignmentOperation deconstruction) =>
        deconstruction.Value.Type?.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault();

    private bool IsHeld(FlowValue value) =>
        value.Kind == ValueKind.Constant
        || _operations.State.Bindings.Any(binding => Holds(binding.Value, value) && IsOfProgram(binding.Key))
        || (value.Kind is ValueKind.Root or ValueKind.Member
            && _operations.State.ValueOf(value) == value
            && (value.Kind == ValueKind.Root || IsHeld(value.Parts[0])));

    /// <summary>Something that the program can read again: no capture of the graph, which has served its turn.</summary>
    private static bool IsOfProgram(FlowValue location) =>
        location.Key is not (CaptureId or CaptureTarget) && !OperationEvaluator.IsCopiedFrom(location);

    /// <summary>A tuple holds its elements; a result does not hold what the call was given.</summary>
    private static bool Holds(FlowValue value, FlowValue part) =>
        value == part || (value.Kind is ValueKind.Pure or ValueKind.Either && value.Parts.Any(inner => Holds(inner, part)));
}
