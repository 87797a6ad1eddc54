using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>How a code meets its operand.</summary>
[Flags]
internal enum UseKind
{
    None = 0,

    /// <summary>The operand is compared with the code: <c>code == "51008"</c>.</summary>
    Test = 1 << 0,

    /// <summary>The operand takes the code as its value: <c>order.SCode = "51008"</c>.</summary>
    Value = 1 << 1,

    /// <summary>The code is declared: a constant, an enum member, an attribute, a row of a table.</summary>
    Declaration = 1 << 2,

    /// <summary>With one of the others: the operand is a collection or table, and the code one of its elements or keys.</summary>
    Element = 1 << 3,
}

/// <summary>
/// What a code meets: an expression (<see cref="Operand"/>), or a named slot
/// (<see cref="Slot"/>, or its <see cref="SlotName"/> alone where the program is half typed).
/// </summary>
internal sealed class Use
{
    private Use(UseKind kind) => Kind = kind;

    public UseKind Kind { get; }

    public bool IsTest => (Kind & UseKind.Test) != 0;

    public bool IsDeclaration => (Kind & UseKind.Declaration) != 0;

    public ExpressionSyntax? Operand { get; private set; }

    public ISymbol? Slot { get; private set; }

    public string? SlotName { get; private set; }

    /// <summary>The expression that a slot was read from: <c>response</c> in <c>response is { Code: "51008" }</c>.</summary>
    public ExpressionSyntax? Receiver { get; private set; }

    public static Use OfExpression(UseKind kind, ExpressionSyntax operand) => new(kind) { Operand = operand };

    public static Use? OfSlot(UseKind kind, ISymbol? slot, string? name = null, ExpressionSyntax? receiver = null) =>
        slot is null && name is null ? null : new Use(kind) { Slot = slot, SlotName = slot?.Name ?? name, Receiver = receiver };
}
