using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Recognition;

/// <summary>A literal, or a sum of literals, that spells a code of the catalog.</summary>
internal readonly struct CodeLiteral
{
    private CodeLiteral(ExpressionSyntax expression, ErrorCode code, ConstantForm form)
    {
        Expression = expression;
        Code = code;
        Form = form;
    }

    /// <summary>The literal, or the whole sum: <c>"51" + "008"</c>.</summary>
    public ExpressionSyntax Expression { get; }

    public ErrorCode Code { get; }

    /// <summary>Which constant takes the literal's place.</summary>
    public ConstantForm Form { get; }

    /// <summary>
    /// Runs on every literal of a compilation: looks at length and first character before anything else,
    /// and allocates nothing until the catalog hits.
    /// </summary>
    public static CodeLiteral? Read(LiteralExpressionSyntax literal, SyntaxTree tree, ErrorCodeCatalog catalog, RecognitionSettings settings)
    {
        var isNumber = literal.IsKind(SyntaxKind.NumericLiteralExpression);
        var token = literal.Token;
        var text = isNumber ? token.Text : token.ValueText;
        var code = text.Length == 1 && text[0] is >= '0' and <= '2'
            ? settings.ReportsOutcomeCodes(tree) ? catalog.Find(text.AsSpan()) : null
            : isNumber ? FindNumber(text, catalog) : catalog.HasShape(text) ? catalog.Find(text.AsSpan()) : null;
        if (code is not null)
            return new CodeLiteral(literal, code, FormOf(literal));

        return catalog.HasLongerShape(text) ? ReadSum(literal, catalog) : null;
    }

    private static ConstantForm FormOf(LiteralExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.NumericLiteralExpression => ConstantForm.Int,
        SyntaxKind.StringLiteralExpression => ConstantForm.String,
        _ => ConstantForm.Utf8,
    };

    /// <summary>Reads <c>51008</c>, <c>51_008</c>, <c>0xC740</c>, <c>51008L</c>; anything with a point or an exponent is no code.</summary>
    private static ErrorCode? FindNumber(string text, ErrorCodeCatalog catalog)
    {
        var isHex = text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'X';
        if (!isHex && !catalog.HasShorterShape(text))
            return null;

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
                return null;

            if (digit >= 0)
                number = number * (isHex ? 16 : 10) + digit;
        }

        // Nobody writes the success of a request as 0x0.
        return number > 2 ? catalog.Find(number) : null;
    }

    /// <summary>Reads a sum of string literals once, from its first literal.</summary>
    private static CodeLiteral? ReadSum(LiteralExpressionSyntax first, ErrorCodeCatalog catalog)
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

        return catalog.HasShape(text) && !sum.Parent.IsKind(SyntaxKind.AddExpression) && catalog.Find(text.AsSpan()) is { } code
            ? new CodeLiteral(sum, code, ConstantForm.String)
            : null;
    }
}
