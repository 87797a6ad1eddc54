using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Decisions;

/// <summary>Whether the labels of a decision are OKX codes for certain: by what they are compared with, or by where they are declared.</summary>
internal sealed class LabelCertainty
{
    // The labels of a decision share their operand, but one of (ExchangeKind.Bitget, "50011") is another venue's. After so many, the others are like them.
    private const int Asked = 32;

    private readonly CodeConstants _constants;
    private readonly Func<ExpressionSyntax, Certainty> _recognize;
    private readonly RecognitionOptions _options;

    public LabelCertainty(CodeConstants constants, Func<ExpressionSyntax, Certainty> recognize, RecognitionOptions options)
    {
        _constants = constants;
        _recognize = recognize;
        _options = options;
    }

    /// <summary>None of the labels may be anybody else's.</summary>
    public bool AreCertain(IEnumerable<CodeLabel> labels) => labels
        .Where(label => !label.Code.IsOutcome)
        .Take(Asked)
        .All(label => IsDeclaredOkx(label.Expression) || _recognize(label.Expression) == Certainty.Certain);

    /// <summary>A constant of the package, or a constant or enum member of one's own whose type is about OKX's codes.</summary>
    private bool IsDeclaredOkx(ExpressionSyntax label)
    {
        if (label is LiteralExpressionSyntax || _constants.SymbolOf(label) is not IFieldSymbol { ContainingType: { } type } field)
            return false;

        return ConstantsClass.HoldsCodes(type)
            || OkxDeclaration.Is(field, _options);
    }
}
