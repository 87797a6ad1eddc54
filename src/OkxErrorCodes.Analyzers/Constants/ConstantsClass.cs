using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Constants;

/// <summary>
/// The classes of constants and their names. <see cref="Name"/> and <see cref="Attribute"/> come as a reference that exists at
/// compile time only; the others are written into the project.
/// </summary>
internal static class ConstantsClass
{
    /// <summary>The codes of the package's catalog.</summary>
    public const string Name = "OkxErrorCodes";

    /// <summary>The codes that a project's own file names.</summary>
    public const string OwnName = ConstantName.OwnClass;

    /// <summary>All of these as UTF-8 text, where the project asks for it.</summary>
    public const string Utf8Name = ConstantName.Utf8Class;

    /// <summary>The codes as numbers, beside those in the form of strings.</summary>
    public const string IntClass = ConstantName.IntClass;

    /// <summary>The sub-codes, beside the package's codes.</summary>
    public const string SubCodesClass = "SubCodes";

    /// <summary>Marks a member that holds an error code.</summary>
    public const string Attribute = "OkxErrorCodeAttribute";

    private const string Assembly = "OkxErrorCodes.Constants";

    /// <summary>The constant of a code's string, such as <c>OkxErrorCodes.RequestsTooFrequent</c>.</summary>
    public static string Of(ErrorCode code) => $"{(IsOwn(code) ? OwnName : Name)}.{code.Name}";

    /// <summary>The constant of a sub-code, such as <c>OkxErrorCodes.SubCodes.InsufficientBalance</c>.</summary>
    public static string Of(SubCode subCode) => $"{Name}.{SubCodesClass}.{subCode.Name}";

    /// <summary>
    /// The constant that has the value of another in another form, such as <c>OkxErrorCodes.AsInt.RequestsTooFrequent</c>.
    /// </summary>
    public static string InForm(ConstantForm form, string constant)
    {
        var (type, name) = (constant.Substring(0, constant.IndexOf('.')), constant.Substring(constant.IndexOf('.') + 1));
        return form switch
        {
            ConstantForm.Int => $"{type}.{IntClass}.{name}",
            ConstantForm.Utf8 => $"{Utf8Name}.{name}",
            _ => constant,
        };
    }

    /// <summary>Whether a project's own file names the code: a new one, or one of the package's by another name.</summary>
    public static bool IsOwn(ErrorCode code) => ErrorCodeCatalog.Embedded.Find(code.Code.AsSpan())?.Name != code.Name;

    /// <summary>The package's row of a code that the project's own file names otherwise: both names have a constant.</summary>
    public static ErrorCode? RenamedFrom(ErrorCode code) =>
        ErrorCodeCatalog.Embedded.Find(code.Code.AsSpan()) is { } packaged && packaged.Name != code.Name ? packaged : null;

    /// <summary>Whether constants are named by a type of this name.</summary>
    public static bool IsName(string name) => name is Name or OwnName or Utf8Name;

    /// <summary>Whether the type's members are error codes, and not sub-codes.</summary>
    public static bool HoldsCodes(INamedTypeSymbol type) =>
        !HoldsSubCodes(type) && (IsReferenced(type) || IsGenerated(type.ContainingType ?? type));

    public static bool HoldsSubCodes(INamedTypeSymbol type) => type.Name == SubCodesClass && IsReferenced(type);

    /// <summary>Whether the project has the constants; without the package's targets it has not.</summary>
    public static bool AreReferenced(Compilation compilation) => compilation.GetTypesByMetadataName(Name).Any(IsReferenced);

    /// <summary>Whether the type exists at compile time only.</summary>
    public static bool IsReferenced(INamedTypeSymbol type) => type.ContainingAssembly?.Name == Assembly;

    /// <summary>Whether the package wrote the type, here or in another project.</summary>
    public static bool IsGenerated(ISymbol type) => GeneratedVersion(type) is not null;

    /// <summary>The version and catalog that the package wrote the type for; null where it did not.</summary>
    public static string? GeneratedVersion(ISymbol type) => type.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments.Length == 2)
        .Where(attribute => attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Primitive, Value: GeneratedFile.Tool })
        .Select(attribute => attribute.ConstructorArguments[1].Value as string)
        .FirstOrDefault();
}
