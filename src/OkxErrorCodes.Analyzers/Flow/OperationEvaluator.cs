using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OkxAnalyzers.Flow;

/// <summary>Runs the operations of a block: what each gives, and what is known after it.</summary>
internal sealed class OperationEvaluator
{
    /// <summary>The member that each created object has, whatever else.</summary>
    public const string TypeOfCreated = "(type)";

    private readonly FlowContext _flow;
    private readonly Func<ISymbol, bool> _isShared;
    private readonly TestValues _tests;
    private readonly CallEvaluator _calls;

    /// <param name="flow">The analysis.</param>
    /// <param name="isShared">Whether a lambda or a local function assigns a variable: what it holds is not known.</param>
    /// <param name="observer">Sees the calls.</param>
    public OperationEvaluator(FlowContext flow, Func<ISymbol, bool> isShared, ICallObserver? observer)
    {
        _flow = flow;
        _isShared = isShared;
        _tests = new TestValues(flow);
        _calls = new CallEvaluator(flow, this, _tests, observer);
        State = FlowState.Start;
    }

    /// <summary>What is known now; the block's start sets it.</summary>
    public FlowState State { get; set; }

    /// <summary>Something has been read of what is null for certain: the point is not reached.</summary>
    public bool IsDead { get; set; }

    /// <summary>The number of the block that runs.</summary>
    public int Block { get; set; }

    /// <summary>Is told the state in which a call may throw.</summary>
    public Action<FlowState>? Thrown { get; set; }

    /// <summary>The value that a handler of the innermost <c>try</c> catches.</summary>
    public FlowValue? Caught { get; set; }

    private FlowValues Values => _flow.Values;

    public FlowValue Visit(IOperation operation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _flow.Step();
        if (operation.ConstantValue is { HasValue: true, Value: var constant } && operation is not IAssignmentOperation)
            return Values.Constant(constant);

        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Visit(statement.Operation);
            case IParenthesizedOperation inner:
                return Visit(inner.Operand);
            case IConversionOperation conversion:
                return Visit(conversion.Operand);
            case IAwaitOperation awaited:
                return VisitAwait(awaited);
            case ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation:
                return Read(LocationOf(operation)!, operation);
            case IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } }
                when operation.Syntax is ExpressionSyntax field && _flow.Reader.TextOf(field) is { } text:
                return Values.Constant(text);
            case IFieldReferenceOperation field:
                return VisitMember(field, field.Instance, field.Field.Name);
            case IPropertyReferenceOperation property:
                return VisitProperty(property);
            case IEventReferenceOperation @event:
                return VisitMember(@event, @event.Instance, @event.Event.Name);
            case IArrayElementReferenceOperation element:
                return ReadElement(Visit(element.ArrayReference), element.Indices.Select(Visit).ToList());
            case IFlowCaptureOperation capture:
                return VisitCapture(capture);
            case IFlowCaptureReferenceOperation reference:
                return State.ValueOf(Values.Root(reference.Id));
            case ICaughtExceptionOperation when Caught is { } caught:
                return caught;
            case IIsNullOperation test:
                return _tests.IsNull(test.Syntax, Visit(test.Operand));
            case IIsPatternOperation test:
                return VisitPattern(test);
            case IIsTypeOperation test:
                return Values.Test(
                    test.Syntax, Visit(test.ValueOperand), _flow.Universe.All.Except(_flow.Universe.Null), _flow.Universe.All);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Values.Not(Visit(not.Operand));
            case IBinaryOperation binary:
                return VisitBinary(binary);
            case ITupleBinaryOperation tuples:
                return VisitTuples(tuples);
            case ISimpleAssignmentOperation assignment:
                return VisitAssignment(assignment.Target, assignment.Value);
            case ICompoundAssignmentOperation or IIncrementOrDecrementOperation or ICoalesceAssignmentOperation:
                return VisitChange(operation);
            case IDeconstructionAssignmentOperation deconstruction:
                Deconstruct(deconstruction.Target, Visit(deconstruction.Value), deconstruction);
                return Values.Pure(OperationKind.Tuple, Array.Empty<FlowValue>());
            case IDeclarationExpressionOperation declaration:
                return Visit(declaration.Expression);
            // In a graph, order with { … } calls the method that copies a record.
            case IObjectCreationOperation or IWithOperation or IInvocationOperation { Syntax: WithExpressionSyntax }:
                return VisitCreation(operation);
            case IInvocationOperation call:
                return _calls.Visit(call);
            case IInvalidOperation { Syntax: InvocationExpressionSyntax } or IDynamicInvocationOperation:
                return _calls.VisitUnbound(operation);
            case IInvalidOperation { Syntax: MemberAccessExpressionSyntax access } invalid when invalid.ChildOperations.Any():
                return Member(invalid, Visit(invalid.ChildOperations.First()), access.Name.Identifier.ValueText);
            case IDynamicMemberReferenceOperation { Instance: { } instance } member:
                return Member(member, Visit(instance), member.MemberName);
            case ITupleOperation tuple:
                return Values.Pure(OperationKind.Tuple, tuple.Elements.Select(Visit).ToList());
            case IDefaultValueOperation { Type: { IsReferenceType: true } }:
                return Values.Constant(null);
            case IFlowAnonymousFunctionOperation or IMethodReferenceOperation:
                return Values.Pure(operation.Syntax, Array.Empty<FlowValue>());
            default:
                return Values.Pure(HowOf(operation), operation.ChildOperations.Select(Visit).ToList());
        }
    }

    /// <summary>Another result of a place than the one of the time before.</summary>
    public FlowValue Renew(object place, params FlowValue[] parts)
    {
        _flow.Step(1 + ((State.Bindings.Count + State.Facts.Count) / 8));
        var aged = new Dictionary<FlowValue, FlowValue>();
        State = State.Aged(place, Values);
        return Values.Result(place, parts.Select(part => Values.Aged(part, place, aged)).ToArray());
    }

    /// <summary>
    /// What an assignment, an <c>out</c> argument or a pattern's variable gives a value to; null for what is not followed.
    /// </summary>
    public FlowValue? LocationOf(IOperation target) => target switch
    {
        ILocalReferenceOperation local => Values.Root(local.Local),
        IParameterReferenceOperation parameter => Values.Root(parameter.Parameter),
        IInstanceReferenceOperation => Values.Root(nameof(IInstanceReferenceOperation)),
        IFieldReferenceOperation { Instance: null } field => Values.Root(field.Field),
        IFieldReferenceOperation field => Values.Member(Visit(field.Instance!), field.Field.Name),
        IPropertyReferenceOperation { Instance: null } property => Values.Root(property.Property),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property =>
            Values.Member(Visit(property.Instance!), property.Property.Name),
        IPropertyReferenceOperation indexer =>
            Values.Element(Visit(indexer.Instance!), indexer.Arguments.Select(argument => Visit(argument.Value)).ToList()),
        IArrayElementReferenceOperation element =>
            Values.Element(Visit(element.ArrayReference), element.Indices.Select(Visit).ToList()),
        IFlowCaptureReferenceOperation capture =>
            State.Bindings.TryGetValue(Values.Root(new CaptureTarget(capture.Id)), out var location) ? location : Values.Root(capture.Id),
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
            State = State.WithSent(State.Sent.RemoveRange(State.Sent.Keys.Where(request => request.Contains(changed))));
        }

        State = State.Bind(location, value);
    }

    private FlowValue Read(FlowValue location, IOperation reference) =>
        location.Key is ISymbol symbol && _isShared(symbol) ? Renew(reference.Syntax) : State.ValueOf(location);

    private FlowValue VisitMember(IOperation member, IOperation? instance, string name) =>
        instance is null ? State.ValueOf(LocationOf(member)!) : Member(member, Visit(instance), name);

    private FlowValue Member(IOperation member, FlowValue receiver, string name)
    {
        IsDead |= receiver is { Kind: ValueKind.Constant, Key: null }
            || (State.Facts.TryGetValue(receiver, out var fact) && fact.Set.IsSubsetOf(_flow.Universe.Null));
        if (receiver is { Kind: ValueKind.Pure, Key: OperationKind.Tuple }
            && member is IFieldReferenceOperation { Field: { CorrespondingTupleField: { } element } }
            && int.TryParse(element.Name.Replace("Item", ""), out var position)
            && position <= receiver.Parts.Length)
        {
            return receiver.Parts[position - 1];
        }

        if (receiver is { Kind: ValueKind.Constant, Key: string text } && name == nameof(text.Length))
            return Values.Constant(text.Length);

        return ReadMember(receiver, name, member switch
        {
            IPropertyReferenceOperation property => property.Property,
            IFieldReferenceOperation field => field.Field,
            _ => null,
        });
    }

    private FlowValue ReadMember(FlowValue receiver, string name, ISymbol? symbol)
    {
        var member = Values.Member(receiver, name);
        _flow.Tests?.Read(member, symbol);
        return State.ValueOf(member);
    }

    private FlowValue ReadElement(FlowValue receiver, IReadOnlyList<FlowValue> indices)
    {
        var element = Values.Element(receiver, indices);
        _flow.Tests?.Read(element, null);
        return State.ValueOf(element);
    }

    private FlowValue VisitAwait(IAwaitOperation awaited)
    {
        var value = Visit(awaited.Operation);
        if (_flow.Tests is not null)
            State = _flow.Tests.After(awaited.Syntax, null, State, Values);

        return value;
    }

    private FlowValue VisitProperty(IPropertyReferenceOperation property)
    {
        if (property.Instance is not { } instance)
            return IsMoment(property.Property)
                ? _flow.Tests is null ? Values.Constant(nameof(IsMoment)) : Renew(property.Syntax)
                : VisitMember(property, null, property.Property.Name);

        var receiver = Visit(instance);
        var type = property.Property.ContainingType;
        if (!property.Arguments.IsEmpty)
            return ReadElement(receiver, property.Arguments.Select(argument => Visit(argument.Value)).ToList());

        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return property.Property.Name == "Value" ? receiver : Values.Not(_tests.IsNull(property.Syntax, receiver));

        if (property.Property.Name == "Result" && type.Name is "Task" or "ValueTask")
            return receiver;

        // An enumerator stands at another element each time.
        return property.Property.Name == "Current" && type.AllInterfaces.Concat(new[] { type }).Any(IsEnumerator)
            ? _flow.Tests is null ? Renew(property.Syntax, receiver) : Renew(property.Syntax)
            : Member(property, receiver, property.Property.Name);
    }

    private static bool IsEnumerator(ITypeSymbol type) => type.Name.EndsWith("Enumerator", StringComparison.Ordinal);

    /// <summary>What is new each time and makes no other request of what is sent: the time of day.</summary>
    private static bool IsMoment(IPropertySymbol property) =>
        property.ContainingType.Name is "DateTime" or "DateTimeOffset" or "Stopwatch" or "Environment";

    private FlowValue VisitCapture(IFlowCaptureOperation capture)
    {
        if (capture.Value is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
            or IPropertyReferenceOperation or IArrayElementReferenceOperation
            && LocationOf(capture.Value) is { } location)
        {
            State = State.Bind(Values.Root(new CaptureTarget(capture.Id)), location);
        }

        var value = Visit(capture.Value);
        State = State.Bind(Values.Root(capture.Id), value);
        return value;
    }

    private FlowValue VisitPattern(IIsPatternOperation test)
    {
        var subject = Visit(test.Value);
        Declare(test.Pattern, subject);
        return _tests.Pattern(subject, test.Pattern, MemberOf);
    }

    private FlowValue MemberOf(FlowValue subject, IOperation member) => member switch
    {
        IPropertyReferenceOperation property => ReadMember(subject, property.Property.Name, property.Property),
        IFieldReferenceOperation field => ReadMember(subject, field.Field.Name, field.Field),
        _ => Values.Member(subject, member.Syntax.ToString()),
    };

    /// <summary>The variables of a pattern, which are assigned where it matches.</summary>
    private void Declare(IPatternOperation pattern, FlowValue subject)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } variable }:
                Assign(Values.Root(variable), subject);
                break;
            case INegatedPatternOperation negated:
                Declare(negated.Pattern, subject);
                break;
            case IBinaryPatternOperation both:
                Declare(both.LeftPattern, subject);
                Declare(both.RightPattern, subject);
                break;
            case IRecursivePatternOperation recursive:
                if (recursive.DeclaredSymbol is { } whole)
                    Assign(Values.Root(whole), subject);

                for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
                {
                    var part = TestValues.PartOf(
                        subject, i, recursive.DeconstructSymbol as IMethodSymbol, recursive.MatchedType, Values);
                    Declare(recursive.DeconstructionSubpatterns[i], part);
                }

                foreach (var property in recursive.PropertySubpatterns)
                    Declare(property.Pattern, MemberOf(subject, property.Member));
                break;
        }
    }

    private FlowValue VisitBinary(IBinaryOperation binary)
    {
        var (left, right) = (Visit(binary.LeftOperand), Visit(binary.RightOperand));
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.Equals or BinaryOperatorKind.ObjectValueEquals:
                return _tests.Equality(binary.Syntax, left, binary.LeftOperand.Syntax, right, binary.RightOperand.Syntax);
            case BinaryOperatorKind.NotEquals or BinaryOperatorKind.ObjectValueNotEquals:
                return Values.Not(
                    _tests.Equality(binary.Syntax, left, binary.LeftOperand.Syntax, right, binary.RightOperand.Syntax));
            case BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
                or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual:
                return _tests.Relation(binary.Syntax, binary.OperatorKind, left, right);
            case BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd when binary.Type?.SpecialType == SpecialType.System_Boolean:
                return Values.And(left, right);
            case BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr when binary.Type?.SpecialType == SpecialType.System_Boolean:
                return Values.Or(left, right);
            default:
                return Values.Pure(binary.OperatorKind, new[] { left, right });
        }
    }

    private FlowValue Equality(IBinaryOperation binary, FlowValue left, FlowValue right) =>
        _tests.Equality(binary.Syntax, left, binary.LeftOperand.Syntax, right, binary.RightOperand.Syntax);

    private FlowValue VisitTuples(ITupleBinaryOperation tuples)
    {
        var (left, right) = (Visit(tuples.LeftOperand), Visit(tuples.RightOperand));
        var same = PartsOf(left, tuples.LeftOperand)
            .Zip(
                PartsOf(right, tuples.RightOperand),
                (one, two) => _tests.Equality(tuples.Syntax, one.Value, one.Syntax, two.Value, two.Syntax))
            .Aggregate(Values.Constant(true), Values.And);
        return tuples.OperatorKind == BinaryOperatorKind.Equals ? same : Values.Not(same);

        IEnumerable<(FlowValue Value, SyntaxNode Syntax)> PartsOf(FlowValue value, IOperation tuple)
        {
            var arguments = tuple.Syntax is TupleExpressionSyntax written ? written.Arguments : default;
            var count = Math.Max(arguments.Count, value.Key is OperationKind.Tuple ? value.Parts.Length : 2);
            for (var i = 0; i < count; i++)
                yield return (TestValues.PartOf(value, i, null, tuple.Type, Values), i < arguments.Count
                    ? arguments[i].Expression
                    : tuple.Syntax);
        }
    }

    private FlowValue VisitAssignment(IOperation target, IOperation value)
    {
        var location = LocationOf(target);
        var given = Visit(value);
        Assign(location, given);
        return given;
    }

    /// <summary><c>i++</c>, <c>x += y</c>: another value each time; a count that is raised is not 0 any more.</summary>
    private FlowValue VisitChange(IOperation change)
    {
        var target = change.ChildOperations.First();
        var location = LocationOf(target);
        var before = location is null ? Visit(target) : State.ValueOf(location);
        var by = change.ChildOperations.Skip(1).Select(Visit).ToList();
        var isRaised = change is IIncrementOrDecrementOperation { Kind: OperationKind.Increment }
            || (change is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } && by.All(FlowValues.IsPositive));
        var isCount = FlowValues.IsPositive(before) || before is { Kind: ValueKind.Constant, Key: 0 };
        State = State.Aged(change.Syntax, Values);
        var after = isRaised && isCount ? Values.Raised(change.Syntax) : Values.Result(change.Syntax);
        Assign(location, after);
        return change is IIncrementOrDecrementOperation { IsPostfix: true } ? before : after;
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
            Deconstruct(tuple.Elements[i], State.ValueOf(TestValues.PartOf(value, i, method, type, Values)), deconstruction);
    }

    private static IMethodSymbol? DeconstructOf(IDeconstructionAssignmentOperation deconstruction) =>
        deconstruction.Value.Type?.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault();

    /// <summary>What an object is created with belongs to it, and is bound to its members.</summary>
    private FlowValue VisitCreation(IOperation creation)
    {
        var given = creation is IObjectCreationOperation { Arguments: var arguments }
            ? arguments.Select(argument => Visit(argument.Value)).ToList()
            : creation.ChildOperations.Take(1).Select(Visit).ToList();
        var aged = new Dictionary<FlowValue, FlowValue>();
        State = State.Aged(creation.Syntax, Values);
        var created = Values.Created(creation.Syntax);
        State = State.Bind(Values.Member(created, TypeOfCreated), Values.Constant(creation.Type?.Name));
        for (var i = 0; i < given.Count; i++)
            State = State.Bind(Values.Member(created, $"({i})"), Values.Aged(given[i], creation.Syntax, aged));

        return created;
    }

    private static object HowOf(IOperation operation) => operation switch
    {
        IInvalidOperation or IDynamicInvocationOperation => operation.Syntax.ToString(),
        ILiteralOperation => operation.Syntax.ToString(),
        _ => operation.Kind,
    };
}
