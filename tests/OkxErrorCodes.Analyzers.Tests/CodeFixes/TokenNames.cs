using System;
using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>What a metadata token stands for, by name and signature: token numbers may differ where programs do not.</summary>
internal sealed class TokenNames(MetadataReader metadata) : ISignatureTypeProvider<string, object?>
{
    public string OfToken(int token) =>
        token >> 24 == 0x70
            ? $"\"{metadata.GetUserString(MetadataTokens.UserStringHandle(token & 0xFFFFFF))}\""
            : Of(MetadataTokens.EntityHandle(token));

    public string Of(EntityHandle handle)
    {
        if (handle.IsNil)
            return "";

        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                return GetTypeFromDefinition(metadata, (TypeDefinitionHandle)handle, 0);
            case HandleKind.TypeReference:
                return GetTypeFromReference(metadata, (TypeReferenceHandle)handle, 0);
            case HandleKind.TypeSpecification:
                return GetTypeFromSpecification(metadata, null, (TypeSpecificationHandle)handle, 0);
            case HandleKind.MethodDefinition:
                var method = metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                return $"{Of(method.GetDeclaringType())}.{metadata.GetString(method.Name)}{Text(method.DecodeSignature(this, null))}";
            case HandleKind.FieldDefinition:
                var field = metadata.GetFieldDefinition((FieldDefinitionHandle)handle);
                return $"{field.DecodeSignature(this, null)} {Of(field.GetDeclaringType())}.{metadata.GetString(field.Name)}";
            case HandleKind.MemberReference:
                var member = metadata.GetMemberReference((MemberReferenceHandle)handle);
                var signature =
                    member.GetKind() == MemberReferenceKind.Method
                        ? Text(member.DecodeMethodSignature(this, null))
                        : " " + member.DecodeFieldSignature(this, null);
                return $"{Of(member.Parent)}.{metadata.GetString(member.Name)}{signature}";
            case HandleKind.MethodSpecification:
                var specification = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                return $"{Of(specification.Method)}<{string.Join(", ", specification.DecodeSignature(this, null))}>";
            case HandleKind.StandaloneSignature:
                var standalone = metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle);
                return standalone.GetKind() == StandaloneSignatureKind.LocalVariables
                    ? string.Join(", ", standalone.DecodeLocalSignature(this, null))
                    : Text(standalone.DecodeMethodSignature(this, null));
            default:
                throw new NotSupportedException(handle.Kind.ToString());
        }
    }

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = reader.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer ? $"{Of(outer)}+{name}" : $"{reader.GetString(type.Namespace)}.{name}";
    }

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{Of(type.ResolutionScope)}+{name}"
            : $"{reader.GetString(type.Namespace)}.{name}";
    }

    public string GetTypeFromSpecification(MetadataReader reader, object? context, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, context);

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) =>
        $"{genericType}<{string.Join(", ", typeArguments)}>";

    public string GetArrayType(string elementType, ArrayShape shape) => $"{elementType}[{new string(',', shape.Rank)}]";

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetByReferenceType(string elementType) => elementType + "&";

    public string GetPointerType(string elementType) => elementType + "*";

    public string GetPinnedType(string elementType) => "pinned " + elementType;

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) =>
        $"{unmodifiedType} {(isRequired ? "modreq" : "modopt")} {modifier}";

    public string GetFunctionPointerType(MethodSignature<string> signature) => "*" + Text(signature);

    public string GetGenericMethodParameter(object? context, int index) => "!!" + index;

    public string GetGenericTypeParameter(object? context, int index) => "!" + index;

    private static string Text(MethodSignature<string> signature) =>
        $"`{signature.GenericParameterCount}({string.Join(", ", signature.ParameterTypes)}) {signature.ReturnType} {signature.Header}";
}
