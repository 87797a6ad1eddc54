using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Decisions;

/// <summary>
/// Reads a pattern as a test of the code. The code stands at a path inside what is matched: nothing for <c>"50011"</c>,
/// <c>Code</c> for <c>{ Code: "50011" }</c>, <c>#0</c> for <c>("50011", _)</c>.
/// </summary>
internal sealed class PatternValue
{
    private readonly CodeReader _reader;

    public PatternValue(CodeReader reader) => _reader = reader;

    /// <summary>Which codes the pattern admits.</summary>
    public CodeTest Read(PatternSyntax pattern, string path) => Read(pattern, path, "", OfConstant);

    /// <summary>
    /// Which codes a pattern over the retry advice admits: <c>OkxRetryAdvice.AfterBackoff or OkxRetryAdvice.AfterPause</c>.
    /// </summary>
    public CodeTest ReadAdvice(PatternSyntax pattern) => Read(pattern, "", "", OfAdvice);

    public CodeTest OfConstant(ExpressionSyntax constant) =>
        _reader.TextOf(constant) is { } text ? CodeTest.AnyOf(new[] { text }) : CodeTest.Silent;

    public CodeLabel? LabelOf(ExpressionSyntax constant) => _reader.CodeOf(constant) is { } code ? new CodeLabel(code, constant) : null;

    public CodeTest OfAdvice(ExpressionSyntax constant) =>
        ExpressionName.OfResult(constant) switch
        {
            // Every code that is asked for here is known.
            nameof(AdviceEnumText.Unknown) => CodeTest.When(static _ => false),
            { } name when Enum.TryParse<RetryAdvice>(name, out var advice) => CodeTest.When(code => code.Retry == advice),
            _ => CodeTest.Unknown,
        };

    /// <summary>The constants in the pattern that spell a code, each with its path; what stands under <c>not</c> is none.</summary>
    public IEnumerable<(CodeLabel Label, string Path)> Labels(PatternSyntax pattern, string path = "")
    {
        switch (pattern)
        {
            case ConstantPatternSyntax { Expression: var constant } when _reader.CodeOf(constant) is { } code:
                return new[] { (new CodeLabel(code, constant), path) };
            case ParenthesizedPatternSyntax { Pattern: var inner }:
                return Labels(inner, path);
            case BinaryPatternSyntax:
                return Operands.Of(pattern, pattern.Kind()).SelectMany(operand => Labels(operand, path));
            case RecursivePatternSyntax recursive:
                return Parts(recursive, path).SelectMany(part => Labels(part.Pattern, part.Path));
            default:
                return Enumerable.Empty<(CodeLabel, string)>();
        }
    }

    /// <summary>The variables that a pattern declares, each with the path that it takes its value from.</summary>
    public static IEnumerable<(string Name, string Path)> Variables(PatternSyntax pattern, string path = "") => pattern switch
    {
        VarPatternSyntax { Designation: SingleVariableDesignationSyntax variable } => new[] { (variable.Identifier.ValueText, path) },
        DeclarationPatternSyntax { Designation: SingleVariableDesignationSyntax variable } =>
            new[] { (variable.Identifier.ValueText, path) },
        ParenthesizedPatternSyntax { Pattern: var inner } => Variables(inner, path),
        BinaryPatternSyntax => Operands.Of(pattern, pattern.Kind()).SelectMany(operand => Variables(operand, path)),
        RecursivePatternSyntax recursive => Parts(recursive, path).SelectMany(part => Variables(part.Pattern, part.Path))
            .Concat(recursive.Designation is SingleVariableDesignationSyntax variable
                ? new[] { (variable.Identifier.ValueText, path) }
                : Array.Empty<(string, string)>()),
        _ => Enumerable.Empty<(string, string)>(),
    };

    /// <summary>Takes whatever comes: <c>_</c>, <c>var code</c>, <c>not null</c>, <c>{ }</c>.</summary>
    public static bool IsCatchAll(PatternSyntax pattern) => pattern switch
    {
        DiscardPatternSyntax or VarPatternSyntax => true,
        ParenthesizedPatternSyntax { Pattern: var inner } => IsCatchAll(inner),
        UnaryPatternSyntax { Pattern: var inner } => IsNull(inner),
        RecursivePatternSyntax { Type: null } recursive => Parts(recursive, "").All(part => IsCatchAll(part.Pattern)),
        _ => false,
    };

    /// <summary>Takes whatever comes of a type.</summary>
    public static bool IsOfType(PatternSyntax pattern) => pattern switch
    {
        DeclarationPatternSyntax or TypePatternSyntax => true,
        ParenthesizedPatternSyntax { Pattern: var inner } => IsOfType(inner),
        RecursivePatternSyntax { Type: not null } recursive => Parts(recursive, "").All(part => IsCatchAll(part.Pattern)),
        _ => false,
    };

    public static bool IsNull(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression } => true,
        ParenthesizedPatternSyntax { Pattern: var inner } => IsNull(inner),
        RecursivePatternSyntax recursive => Parts(recursive, "").Any() && Parts(recursive, "").All(part => IsNull(part.Pattern)),
        _ => false,
    };

    private CodeTest Read(PatternSyntax pattern, string path, string at, Func<ExpressionSyntax, CodeTest> constant)
    {
        switch (pattern)
        {
            case ParenthesizedPatternSyntax { Pattern: var inner }:
                return Read(inner, path, at, constant);
            case UnaryPatternSyntax { Pattern: var inner }:
                return Read(inner, path, at, constant).Negated();
            case BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern }:
                return CodeTest.Any(Operands.Of(pattern, SyntaxKind.OrPattern).Select(operand => Read(operand, path, at, constant)));
            case BinaryPatternSyntax:
                return CodeTest.All(Operands.Of(pattern, SyntaxKind.AndPattern).Select(operand => Read(operand, path, at, constant)));
            case RecursivePatternSyntax recursive:
                return CodeTest.All(Parts(recursive, at)
                    .Where(part => path == part.Path || path.StartsWith(part.Path + ".", StringComparison.Ordinal))
                    .Select(part => Read(part.Pattern, path, part.Path, constant)));
            case ConstantPatternSyntax { Expression: var value } when path == at:
                return constant(value);
            case RelationalPatternSyntax relational when path == at:
                return Bound(relational.OperatorToken.Kind(), relational.Expression);
            default:
                return CodeTest.Silent;
        }
    }

    public CodeTest Bound(SyntaxKind comparison, ExpressionSyntax bound)
    {
        if (_reader.NumberOf(bound) is not { } number)
            return CodeTest.Unknown;

        return CodeTest.When(code =>
        {
            if (!long.TryParse(code.Code, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                return false;

            return comparison switch
            {
                SyntaxKind.LessThanToken => value < number,
                SyntaxKind.LessThanEqualsToken => value <= number,
                SyntaxKind.GreaterThanToken => value > number,
                _ => value >= number,
            };
        });
    }

    /// <summary>The subpatterns with their paths.</summary>
    private static IEnumerable<(PatternSyntax Pattern, string Path)> Parts(RecursivePatternSyntax recursive, string path)
    {
        var prefix = path.Length == 0 ? "" : path + ".";
        if (recursive.PositionalPatternClause is { } positions)
        {
            for (var i = 0; i < positions.Subpatterns.Count; i++)
                yield return (positions.Subpatterns[i].Pattern, $"{prefix}#{i}");
        }

        if (recursive.PropertyPatternClause is { } properties)
        {
            foreach (var property in properties.Subpatterns)
                yield return (property.Pattern, prefix + property.ExpressionColon?.Expression.ToString());
        }
    }
}
