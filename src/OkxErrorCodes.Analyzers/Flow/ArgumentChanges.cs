using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Flow;

/// <summary>What a call may have changed: the objects that it was given, and the fields of its own object.</summary>
internal static class ArgumentChanges
{
    public static FlowState By(CallSite call, FlowState state)
    {
        if (IsTelling(call) || (state.Sent.IsEmpty && state.Bindings.IsEmpty))
            return state;

        foreach (var argument in call.Arguments)
        {
            if (IsMutable(argument.Parameter?.Type))
                state = Changed(argument.Value, state);
        }

        if (call.Receiver is { } receiver && call.Method is { IsStatic: false } method)
        {
            // A method of one's own may assign any field that is not read-only.
            if (receiver is { Kind: ValueKind.Root, Key: string } && call.Syntax.Parent is not null)
                state = FieldsChanged(receiver, method.ContainingType, state);
            else if (receiver.Kind != ValueKind.Member
                && IsMutable(method.ContainingType)
                && method.ContainingType.TypeKind == TypeKind.Class)
                state = Changed(receiver, state);
        }

        return state;
    }

    private static FlowState Changed(FlowValue value, FlowState state)
    {
        if (value.Kind is ValueKind.Constant or ValueKind.Pure)
            return state;

        return state.WithSent(state.Sent.Without((request, sent) => request.Contains(value) && !sent.Reply.Contains(value)));
    }

    private static FlowState FieldsChanged(FlowValue instance, INamedTypeSymbol type, FlowState state)
    {
        var fields = type.GetMembers()
            .Where(member =>
                member is IFieldSymbol { IsStatic: false, IsReadOnly: false, IsConst: false }
                    or IPropertySymbol { SetMethod.IsInitOnly: false })
            .Select(member => member.Name)
            .ToImmutableHashSet();
        state = state.WithSent(state.Sent.Without((request, _) => IsOfField(request)));
        return state.Where(
            location => !IsField(location),
            value => !IsOfField(value));

        bool IsField(FlowValue value) =>
            value is { Kind: ValueKind.Member, Key: string name } && value.Parts[0] == instance && fields.Contains(name);

        bool IsOfField(FlowValue value) => IsField(value) || (value.Kind != ValueKind.Either && value.Parts.Any(IsOfField));
    }

    /// <summary>It only tells somebody of what it is given, or waits.</summary>
    public static bool IsTelling(CallSite call) => NameWords.Of(Invocation.Target(call.Syntax).Name) is { Length: > 0 } words
        && (TellingCall.IsTelling(words[0]) || RetryNames.IsWaiting(words[0]));

    /// <summary>Something of the object can be set after it was made.</summary>
    private static bool IsMutable(ITypeSymbol? type) =>
        type is { IsReferenceType: true, SpecialType: SpecialType.None }
        && type.GetMembers().Any(static member => !member.IsStatic && member switch
        {
            IPropertySymbol property => property.SetMethod is { IsInitOnly: false, DeclaredAccessibility: not Accessibility.Private },
            IFieldSymbol field => !field.IsReadOnly && field.DeclaredAccessibility == Accessibility.Public,
            _ => false,
        });
}
