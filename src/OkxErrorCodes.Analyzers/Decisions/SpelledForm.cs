using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Decisions;

/// <summary>In which form a code is spelled, so that a fix writes another one alike: <c>String</c>, <c>Int</c>, <c>Enum</c>.</summary>
internal static class SpelledForm
{
    public static string Of(ExpressionSyntax code, SemanticModel model) => model.GetTypeInfo(code) switch
    {
        { Type.TypeKind: TypeKind.Enum } or { ConvertedType.TypeKind: TypeKind.Enum } => nameof(TypeKind.Enum),
        { Type.SpecialType: SpecialType.System_String } => nameof(ConstantForm.String),
        _ => nameof(ConstantForm.Int),
    };
}
