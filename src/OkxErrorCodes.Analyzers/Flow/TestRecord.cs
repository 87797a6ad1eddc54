using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OkxAnalyzers.Flow;

/// <summary>
/// What is known of a value each time that a test asks for it. While it is kept, only that is believed which nothing else can have
/// changed: fields of one's own may be anything at any time, and an object that can be set is another one after a wait.
/// </summary>
internal sealed class TestRecord
{
    private readonly SyntaxNode _function;
    private readonly Dictionary<SyntaxNode, HashSet<CodeFact>> _met = new();
    private readonly HashSet<FlowValue> _settable = new();

    public TestRecord(SyntaxNode function) => _function = function;

    /// <summary>What is known now; null where the point is not reached.</summary>
    public Func<FlowState?> Now { get; set; } = static () => null;

    /// <summary>What the tests of a place have met, each state with its own; nothing where one of them knew nothing.</summary>
    public IReadOnlyCollection<CodeFact> MetAt(SyntaxNode place) =>
        _met.TryGetValue(place, out var facts) ? facts : Array.Empty<CodeFact>();

    /// <summary>A test asks for a value.</summary>
    public void Ask(SyntaxNode place, FlowValue subject, CodeUniverse universe)
    {
        if (Now() is not { } state)
            return;

        if (!_met.TryGetValue(place, out var facts))
            _met.Add(place, facts = new HashSet<CodeFact>());

        facts.Add(state.Facts.TryGetValue(subject, out var fact) && !IsOfOtherHandler(subject, place) ? fact : CodeFact.Of(universe.All));
    }

    /// <summary>A member has been read.</summary>
    public void Read(FlowValue value, ISymbol? member)
    {
        if (!IsFixed(member))
            _settable.Add(value);
    }

    /// <summary>Whether what is known of a value now is true the next time as well.</summary>
    public bool Believes(FlowValue value) => value.Kind switch
    {
        ValueKind.Root => value.Key switch
        {
            ILocalSymbol or IParameterSymbol { RefKind: RefKind.None } =>
                ((ISymbol)value.Key).Locations.Any(place => place.SourceSpan.Length > 0 && _function.Span.Contains(place.SourceSpan)),
            CaptureId => true,
            _ => false,
        },
        ValueKind.Pure => (value.Key is OperationKind.Tuple || (value.Key is string name && ReadingCall.Is(name)))
            && !value.Parts.IsEmpty
            && value.Parts.All(Believes),

        // What is too deep to be told apart goes by its name.
        ValueKind.Result => value.Key is not string && (value.Key is not ControlFlowRegion @try || HandlersOf(@try).Count == 1),
        ValueKind.Member or ValueKind.Not or ValueKind.And or ValueKind.Or or ValueKind.Test => value.Parts.All(Believes),
        _ => true,
    };

    /// <summary>After a call: what it was given, or is called on, may have changed; after a wait, whatever can be set.</summary>
    public FlowState After(SyntaxNode place, IEnumerable<FlowValue>? touched, FlowState state, FlowValues values)
    {
        var held = state.Bindings.Where(binding => !IsLocal(binding.Key)).Select(binding => binding.Value);
        var escaped = touched is null ? null : new HashSet<FlowValue>(touched.Concat(held));
        var changed = _settable
            .Where(value => escaped is null || escaped.Any(value.Contains))
            .Concat(state.Bindings.Keys.Where(location => !IsLocal(location)))
            .Distinct()
            .ToList();
        foreach (var location in changed)
        {
            // Another value each time.
            object origin = (place, location);
            state = state.Aged(origin, values);
            if (location.Kind == ValueKind.Pure)
                state = state.Where(static _ => true, value => !value.Contains(location));
            else
                state = state.Bind(location, values.Result(origin));
        }

        return state;
    }

    public static bool IsOfThreads(IMethodSymbol method) =>
        method.ContainingNamespace?.ToDisplayString().StartsWith("System.Threading", StringComparison.Ordinal) == true;

    private static bool IsLocal(FlowValue location) => location.Kind == ValueKind.Root
        && location.Key is ILocalSymbol or IParameterSymbol or CaptureId or CaptureTarget;

    /// <summary>Once set, for good.</summary>
    private static bool IsFixed(ISymbol? member) => member switch
    {
        IFieldSymbol field => field.IsReadOnly || field.CorrespondingTupleField is not null,
        IPropertySymbol { IsAbstract: false, IsVirtual: false, IsIndexer: false } property => property.SetMethod is { IsInitOnly: true }
            || (property.SetMethod is null
                && property.ContainingType.TypeKind != TypeKind.Interface
                && !property.DeclaringSyntaxReferences.Any(written => IsComputed(written.GetSyntax()))),
        _ => false,
    };

    private static bool IsComputed(SyntaxNode property) =>
        property.DescendantNodes().Any(static node => node is ArrowExpressionClauseSyntax or BlockSyntax);

    /// <summary>The types that the handlers of a <c>try</c> ask for, but those that take any exception.</summary>
    private static HashSet<string> HandlersOf(ControlFlowRegion @try) => new(@try.NestedRegions
        .Skip(1)
        .Select(handler => handler.ExceptionType?.Name)
        .OfType<string>()
        .Where(name => name is not ("Exception" or "Object")));

    /// <summary>What one handler's filter has told of its exception says nothing of an exception of another type.</summary>
    private static bool IsOfOtherHandler(FlowValue subject, SyntaxNode place) =>
        subject.Origins.OfType<ControlFlowRegion>().Any(@try =>
            place.FirstAncestorOrSelf<CatchClauseSyntax>() is not { Declaration.Type: { } type }
            || !HandlersOf(@try).Contains(type.ToString().Split('.').Last()));
}
