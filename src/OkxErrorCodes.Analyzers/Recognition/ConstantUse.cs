using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>Finds where a program tests its values against the package's constants: what is tested so holds codes of OKX.</summary>
internal static class ConstantUse
{
    /// <summary>Of one file: the tested symbols, each with the members that test them.</summary>
    public static ILookup<ISymbol, SyntaxNode> In(RecognitionContext context) =>
        Uses(context).ToLookup(use => use.Symbol, use => use.Member, SymbolEqualityComparer.Default);

    private static IEnumerable<(ISymbol Symbol, SyntaxNode Member)> Uses(RecognitionContext context)
    {
        var finder = new UseFinder(context);
        foreach (var name in context.Model.SyntaxTree.GetRoot(context.Cancellation).DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (!ConstantsClass.IsName(name.Identifier.ValueText))
                continue;

            if (finder.Find(ConstantAt(name)) is not { IsTest: true } use)
                continue;

            var symbol = use.Slot;
            if (use.Operand is { } operand)
                symbol = context.Model.GetSymbolInfo(operand, context.Cancellation).Symbol;

            // In a branch for OKX, it says nothing of what is tested outside.
            if (symbol is not null && Surroundings.OfBranches(name, context.Options) == Venue.None)
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
