using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Recognition;

internal enum UseKind
{
    /// <summary>The operand is compared with the literal: <c>code == "51008"</c>.</summary>
    Test,

    /// <summary>The operand takes the literal as its value: <c>order.SCode = "51008"</c>.</summary>
    Value,

    /// <summary>The literal declares the code: a constant, an enum member, an attribute, a row of a table.</summary>
    Declaration,
}

/// <summary>
/// What a literal meets: an expression (<see cref="Operand"/>), or a named slot
/// (<see cref="Slot"/>, or its <see cref="SlotName"/> alone where the code is half typed).
/// </summary>
internal sealed class Use
{
    public Use(UseKind kind) => Kind = kind;

    public UseKind Kind { get; }

    public ExpressionSyntax? Operand { get; private set; }

    public ISymbol? Slot { get; private set; }

    public string? SlotName { get; private set; }

    /// <summary>The expression that a slot was read from: <c>response</c> in <c>response is { Code: "51008" }</c>.</summary>
    public ExpressionSyntax? Receiver { get; private set; }

    /// <summary>The operand is a collection or table that the literal is a member or key of.</summary>
    public bool IsContainer { get; private set; }

    public static Use OfExpression(UseKind kind, ExpressionSyntax operand, bool isContainer = false) =>
        new(kind) { Operand = operand, IsContainer = isContainer };

    public static Use? OfSlot(UseKind kind, ISymbol? slot, string? name = null, ExpressionSyntax? receiver = null, bool isContainer = false) =>
        slot is null && name is null
            ? null
            : new Use(kind) { Slot = slot, SlotName = slot?.Name ?? name, Receiver = receiver, IsContainer = isContainer };
}
