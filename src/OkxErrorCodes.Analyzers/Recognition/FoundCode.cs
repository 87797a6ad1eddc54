using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Recognition;

/// <summary>How sure it is that a number is an error code of OKX.</summary>
internal enum Certainty
{
    /// <summary>No OKX error code, for all that can be seen.</summary>
    None,

    /// <summary>A code, but perhaps another venue's.</summary>
    Possible,

    /// <summary>Use, operand and venue meet.</summary>
    Certain,
}

/// <summary>What <see cref="CodeReader"/> found an expression to be.</summary>
internal sealed class FoundCode
{
    public FoundCode(
        ExpressionSyntax expression,
        string text,
        ErrorCode? code,
        SubCode? subCode,
        ConstantForm form,
        Certainty certainty,
        UseKind use,
        Operand operand)
    {
        Expression = expression;
        Text = text;
        Code = code;
        SubCode = subCode;
        Form = form;
        Certainty = certainty;
        Use = use;
        Operand = operand;
    }

    /// <summary>The literal, the whole sum <c>"51" + "008"</c>, or the constant.</summary>
    public ExpressionSyntax Expression { get; }

    /// <summary>What it spells, blanks and all; a number as it is written.</summary>
    public string Text { get; }

    /// <summary>Null where it looks like a code and is none, or is a sub-code.</summary>
    public ErrorCode? Code { get; }

    /// <summary>The sub-code that the text is; whether it stands for one, the operand says.</summary>
    public SubCode? SubCode { get; }

    /// <summary>Which constant has a literal's value.</summary>
    public ConstantForm Form { get; }

    public Certainty Certainty { get; }

    public bool IsCertain => Certainty == Certainty.Certain;

    /// <summary>How it meets the operand; <see cref="UseKind.None"/> where it meets none.</summary>
    public UseKind Use { get; }

    public bool IsDeclaration => (Use & UseKind.Declaration) != 0;

    /// <summary>What is known of what it meets.</summary>
    public Operand Operand { get; }
}
