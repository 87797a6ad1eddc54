using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>
/// Finds where a program tests its values against the package's constants: what is tested so holds codes of OKX. A constant says
/// nothing where a literal would have been reported: swapping literals for constants must not bring new reports.
/// </summary>
internal static class ConstantUse
{
    /// <summary>Of one file: the tested symbols, each with the members that test them.</summary>
    /// <param name="context">The file.</param>
    /// <param name="isTold">Whether a literal in the constant's place would be reported, or is another venue's.</param>
    public static ILookup<ISymbol, SyntaxNode> In(RecognitionContext context, Func<ExpressionSyntax, Use, bool> isTold) =>
        Uses(context, isTold).ToLookup(use => use.Symbol, use => use.Member, SymbolEqualityComparer.Default);

    private static IEnumerable<(ISymbol Symbol, SyntaxNode Member)> Uses(
        RecognitionContext context, Func<ExpressionSyntax, Use, bool> isTold)
    {
        var finder = new UseFinder(context);
        foreach (var name in context.Model.SyntaxTree.GetRoot(context.Cancellation).DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (!ConstantsClass.IsName(name.Identifier.ValueText))
                continue;

            var constant = ConstantAt(name);
            if (finder.Find(constant) is not { IsTest: true } use)
                continue;

            var symbol = use.Slot;
            if (use.Operand is { } operand)
                symbol = context.Model.GetSymbolInfo(operand, context.Cancellation).Symbol;

            if (symbol is not null && !isTold(constant, use))
                yield return (symbol, EnclosingMember.DeclarationOf(name));
        }
    }

    /// <summary>
    /// The whole of <c>global::OkxErrorCodes.AsInt.Name</c> or <c>OwnErrorCodes.Name</c>,
    /// written as an expression or, after <c>is</c>, like a type.
    /// </summary>
    private static ExpressionSyntax ConstantAt(IdentifierNameSyntax name)
    {
        var constant = ExpressionName.Whole(name);
        for (var isClass = true; isClass; isClass = IsNestedClass(ExpressionName.Of(constant)))
        {
            if (constant.Parent is not (MemberAccessExpressionSyntax or QualifiedNameSyntax))
                break;

            constant = (ExpressionSyntax)constant.Parent;
        }

        return constant;
    }

    private static bool IsNestedClass(string? name) =>
        name is ConstantsClass.IntClass or ConstantsClass.SubCodesClass;
}
