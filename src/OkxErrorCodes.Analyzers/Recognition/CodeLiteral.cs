using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Recognition;

/// <summary>A literal, or a sum of literals, that spells a code of the catalog, or looks like one.</summary>
internal readonly struct CodeLiteral
{
    private CodeLiteral(ExpressionSyntax expression, string text, ErrorCode? code, ConstantForm form, SubCode? subCode = null)
    {
        Expression = expression;
        Text = text;
        Code = code;
        Form = form;
        SubCode = subCode;
    }

    /// <summary>The literal, or the whole sum: <c>"51" + "008"</c>.</summary>
    public ExpressionSyntax Expression { get; }

    /// <summary>What it spells, blanks and all; a number as it is written.</summary>
    public string Text { get; }

    /// <summary>Null where it looks like a code and is none, or is a sub-code.</summary>
    public ErrorCode? Code { get; }

    /// <summary>The sub-code that it is where it meets one; where it meets a code, it may still look like an unknown one.</summary>
    public SubCode? SubCode { get; }

    /// <summary>Which constant takes the literal's place.</summary>
    public ConstantForm Form { get; }

    /// <summary>
    /// Runs on every literal of a compilation: looks at length and first character before anything else,
    /// and allocates nothing until the catalog hits.
    /// </summary>
    public static CodeLiteral? Read(
        LiteralExpressionSyntax literal, SyntaxTree tree, ErrorCodeCatalog catalog, RecognitionSettings settings)
    {
        var isNumber = literal.IsKind(SyntaxKind.NumericLiteralExpression);
        var token = literal.Token;
        var text = isNumber ? token.Text : token.ValueText;
        if (CodeShape.IsOutcome(text))
        {
            if (settings.ReportsOutcomeCodes(tree) && catalog.Find(text.AsSpan()) is { } outcome)
                return new CodeLiteral(literal, text, outcome, FormOf(literal));
        }
        else
        {
            // Nobody writes the success of a request as 0x0.
            var number = isNumber ? ReadNumber(text, catalog) : 0;
            var code = isNumber
                ? (CodeShape.IsOutcome(number) ? null : catalog.Find(number))
                : catalog.HasShape(text) ? catalog.Find(text.AsSpan()) : null;
            if (code is { IsCloseCode: false })
                return new CodeLiteral(literal, text, code, FormOf(literal));

            // Four digits are many, and bound only where OKX is spoken of. OKX sends sub-codes as text.
            if (text.Length == CodeShape.SubCodeLength && text[0] == '1' && literal.IsKind(SyntaxKind.StringLiteralExpression)
                && SubCodeCatalog.Embedded.Find(text.AsSpan()) is { } subCode && settings.SpeaksOfOkx(tree))
            {
                return new CodeLiteral(literal, text, null, ConstantForm.String, subCode);
            }

            if (code is not null)
                return null;

            if (isNumber ? UnknownCode.IsLike(number, text) : UnknownCode.IsLike(text, catalog))
                return Unknown(
                    literal,
                    isNumber && text.Length != CodeShape.Length ? number.ToString(CultureInfo.InvariantCulture) : text,
                    FormOf(literal),
                    tree,
                    settings);
        }

        return catalog.HasLongerShape(text) ? ReadSum(literal, catalog, tree, settings) : null;
    }

    /// <summary>
    /// Whether the literal by itself is a code of five digits that the catalog has; asked of every label of a compilation.
    /// </summary>
    public static bool IsKnown(LiteralExpressionSyntax literal, ErrorCodeCatalog catalog)
    {
        var token = literal.Token;
        return literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? token.ValueText.Length == CodeShape.Length && catalog.Find(token.ValueText.AsSpan()) is not null
            : token.Text.Length >= CodeShape.Length
                && token.Value is int number and >= CodeShape.Smallest
                && catalog.Find(number) is not null;
    }

    private static ConstantForm FormOf(LiteralExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.NumericLiteralExpression => ConstantForm.Int,
        SyntaxKind.StringLiteralExpression => ConstantForm.String,
        _ => ConstantForm.Utf8,
    };

    /// <summary>
    /// Reads <c>51008</c>, <c>51_008</c>, <c>0xC740</c>, <c>51008L</c>; -1 for anything
    /// else: what has a point or an exponent is no code.
    /// </summary>
    private static long ReadNumber(string text, ErrorCodeCatalog catalog)
    {
        var isHex = text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'X';
        if (!isHex && !catalog.HasShorterShape(text))
            return -1;

        var end = text.Length;
        while (text[end - 1] is 'l' or 'L' or 'u' or 'U')
            end--;

        long number = 0;
        for (var i = isHex ? 2 : 0; i < end; i++)
        {
            var digit = text[i] switch
            {
                '_' => -1,
                >= '0' and <= '9' => text[i] - '0',
                >= 'a' and <= 'f' when isHex => text[i] - 'a' + 10,
                >= 'A' and <= 'F' when isHex => text[i] - 'A' + 10,
                _ => -2,
            };
            if (digit == -2 || number > int.MaxValue)
                return -1;

            if (digit >= 0)
                number = number * (isHex ? 16 : 10) + digit;
        }

        return number;
    }

    /// <summary>Reads a sum of string literals once, from its first literal.</summary>
    private static CodeLiteral? ReadSum(
        LiteralExpressionSyntax first, ErrorCodeCatalog catalog, SyntaxTree tree, RecognitionSettings settings)
    {
        if (!first.Parent.IsKind(SyntaxKind.AddExpression) || !first.IsKind(SyntaxKind.StringLiteralExpression))
            return null;

        var text = first.Token.ValueText;
        ExpressionSyntax sum = first;
        while (sum.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } add
            && add.Left == sum
            && add.Right is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } next
            && text.Length < ErrorCode.MaxLength)
        {
            text += next.Token.ValueText;
            sum = add;
        }

        if (sum == first || sum.Parent.IsKind(SyntaxKind.AddExpression))
            return null;

        if (catalog.HasShape(text) && catalog.Find(text.AsSpan()) is { } code)
            return new CodeLiteral(sum, text, code, ConstantForm.String);

        return UnknownCode.IsLike(text, catalog) ? Unknown(sum, text, ConstantForm.String, tree, settings) : null;
    }

    private static CodeLiteral? Unknown(
        ExpressionSyntax expression, string text, ConstantForm form, SyntaxTree tree, RecognitionSettings settings) =>
        UnknownCode.MayBeNew(text) && (!settings.SpeaksOfOkx(tree) || UnknownCode.IsInDeclaration(expression))
            ? null
            : new CodeLiteral(expression, text, null, form);
}
