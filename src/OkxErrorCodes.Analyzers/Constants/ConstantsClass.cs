using System.Linq;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Constants;

/// <summary>The names of what the generator writes into a project.</summary>
internal static class ConstantsClass
{
    public const string Name = "OkxErrorCodes";

    public const string IntClass = "AsInt";

    public const string Utf8Class = "AsUtf8";

    /// <summary>The sub-codes, beside the codes in the form of strings.</summary>
    public const string SubCodesClass = "SubCodes";

    /// <summary>Tells a code's retry advice, where the project asks for it.</summary>
    public const string AdviceMethod = "GetRetryAdvice";

    /// <summary>What <see cref="AdviceMethod"/> returns.</summary>
    public const string AdviceEnum = "OkxRetryAdvice";

    /// <summary>Where <see cref="AdviceMethod"/> looks up.</summary>
    public const string AdviceTable = "AdviceTable";

    /// <summary>Marks a member that holds an error code.</summary>
    public const string Attribute = "OkxErrorCodeAttribute";

    /// <summary>The class of one form, such as <c>OkxErrorCodes.AsInt</c>.</summary>
    public static string Of(ConstantForm form) => form switch
    {
        ConstantForm.Int => $"{Name}.{IntClass}",
        ConstantForm.Utf8 => $"{Name}.{Utf8Class}",
        _ => Name,
    };

    /// <summary>How code refers to a constant, such as <c>OkxErrorCodes.AsInt.RequestsTooFrequent</c>.</summary>
    public static string Path(ConstantForm form, string name) => $"{Of(form)}.{name}";

    /// <summary>A sub-code's constant as seen from the class of the strings, such as <c>SubCodes.InsufficientBalance</c>.</summary>
    public static string SubCode(string name) => $"{SubCodesClass}.{name}";

    /// <summary>Whether the type is the generated class, or that of a form: its constants are error codes, and not sub-codes.</summary>
    public static bool HoldsCodes(INamedTypeSymbol type) => !HoldsSubCodes(type) && IsGenerated(type.ContainingType ?? type);

    public static bool HoldsSubCodes(INamedTypeSymbol type) =>
        type is { Name: SubCodesClass, ContainingType: { } whole } && IsGenerated(whole);

    /// <summary>Whether this package wrote the type, here or in another project.</summary>
    public static bool IsGenerated(ISymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
        && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: GeneratedFile.Tool });
}
