using System;
using System.Collections.Generic;
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

    /// <summary>The member of an object made by <c>with</c> that tells what it was made from, and that no program reads.</summary>
    private const string CopiedFrom = "(with)";

    private readonly FlowContext _flow;
    private readonly Func<ISymbol, bool> _isShared;
    private readonly TestValues _tests;
    private readonly PatternEvaluator _patterns;
    private readonly CallEvaluator _calls;

    /// <param name="flow">The analysis.</param>
    /// <param name="isShared">Whether a lambda or a local function assigns a variable: what it holds is not known.</param>
    /// <param name="observer">Sees the calls.</param>
    public OperationEvaluator(FlowContext flow, Func<ISymbol, bool> isShared, ICallObserver? observer)
    {
        _flow = flow;
        _isShared = isShared;
        _tests = new TestValues(flow);
        Assignments = new AssignmentEvaluator(flow, this);
        Members = new MemberEvaluator(flow, this, _tests);
        _patterns = new PatternEvaluator(flow, this, _tests);
        _calls = new CallEvaluator(flow, this, _tests, observer);
        State = FlowState.Start;
    }

    public AssignmentEvaluator Assignments { get; }

    public MemberEvaluator Members { get; }

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

    public static bool IsCopiedFrom(FlowValue location) => location is { Kind: ValueKind.Member, Key: CopiedFrom };

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
                return Read(Assignments.LocationOf(operation)!, operation);
            case IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } }
                when operation.Syntax is ExpressionSyntax field && _flow.Reader.TextOf(field) is { } text:
                return Values.Constant(text);
            case IFieldReferenceOperation field:
                return Members.Visit(field, field.Instance, field.Field.Name);
            case IPropertyReferenceOperation property:
                return Members.VisitProperty(property);
            case IEventReferenceOperation @event:
                return Members.Visit(@event, @event.Instance, @event.Event.Name);
            case IArrayElementReferenceOperation element:
                return Members.ReadElement(Visit(element.ArrayReference), element.Indices.Select(Visit).ToList());
            case IFlowCaptureOperation capture:
                return VisitCapture(capture);
            case IFlowCaptureReferenceOperation reference:
                return State.ValueOf(Values.Root(reference.Id));
            case ICaughtExceptionOperation when Caught is { } caught:
                return caught;
            case IIsNullOperation test:
                return _tests.IsNull(test.Syntax, Visit(test.Operand));
            case IIsPatternOperation test:
                return _patterns.Visit(test);
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
                return Assignments.Visit(assignment);
            case ICompoundAssignmentOperation or IIncrementOrDecrementOperation or ICoalesceAssignmentOperation:
                return Assignments.VisitChange(operation);
            case IDeconstructionAssignmentOperation deconstruction:
                return Assignments.VisitDeconstruction(deconstruction);
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
                return Members.VisitNamed(invalid, Visit(invalid.ChildOperations.First()), access.Name.Identifier.ValueText);
            case IDynamicMemberReferenceOperation { Instance: { } instance } member:
                return Members.VisitNamed(member, Visit(instance), member.MemberName);
            case ITupleOperation tuple:
                return Values.Pure(OperationKind.Tuple, tuple.Elements.Select(Visit).ToList());
            case IDefaultValueOperation
            {
                Type: { IsReferenceType: true }
                or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
            }:
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

    private FlowValue Read(FlowValue location, IOperation reference) =>
        location.Key is ISymbol symbol && _isShared(symbol) ? Renew(reference.Syntax) : State.ValueOf(location);

    private FlowValue VisitAwait(IAwaitOperation awaited)
    {
        var value = Visit(awaited.Operation);
        if (_flow.Tests is not null)
            State = _flow.Tests.After(awaited.Syntax, null, State, Values);

        return value;
    }

    private FlowValue VisitCapture(IFlowCaptureOperation capture)
    {
        if (capture.Value is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
            or IPropertyReferenceOperation or IArrayElementReferenceOperation
            && Assignments.LocationOf(capture.Value) is { } location)
        {
            State = State.Bind(Values.Root(new CaptureTarget(capture.Id)), location);
        }

        var value = Visit(capture.Value);
        State = State.Bind(Values.Root(capture.Id), value);
        return value;
    }

    private FlowValue VisitBinary(IBinaryOperation binary)
    {
        var (left, right) = (Visit(binary.LeftOperand), Visit(binary.RightOperand));
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.Equals or BinaryOperatorKind.ObjectValueEquals:
                return Equality(binary, left, right);
            case BinaryOperatorKind.NotEquals or BinaryOperatorKind.ObjectValueNotEquals:
                return Values.Not(Equality(binary, left, right));
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
        {
            var member = creation is IObjectCreationOperation ? $"({i})" : CopiedFrom;
            State = State.Bind(Values.Member(created, member), Values.Aged(given[i], creation.Syntax, aged));
        }

        return created;
    }

    private static object HowOf(IOperation operation) => operation switch
    {
        IInvalidOperation or IDynamicInvocationOperation => operation.Syntax.ToString(),
        ILiteralOperation => operation.Syntax.ToString(),
        _ => operation.Kind,
    };
}
