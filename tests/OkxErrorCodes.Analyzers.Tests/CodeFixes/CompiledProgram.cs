using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>What a compiled project does, part by part: method bodies, constants, attributes.</summary>
internal sealed class CompiledProgram
{
    private readonly SortedDictionary<string, string> _parts = new(StringComparer.Ordinal);
    private readonly MetadataReader _metadata;
    private readonly TokenNames _names;

    public CompiledProgram(byte[] image)
    {
        Image = image;
        using var file = new PEReader(ImmutableArray.Create(image));
        _metadata = file.GetMetadataReader();
        _names = new TokenNames(_metadata);
        foreach (var handle in _metadata.TypeDefinitions)
        {
            var name = _names.Of(handle);
            var type = _metadata.GetTypeDefinition(handle);
            AddAttributes(name, type.GetCustomAttributes());
            foreach (var method in type.GetMethods())
                AddMethod(method, file);
            foreach (var field in type.GetFields().Select(_metadata.GetFieldDefinition))
                AddMember($"{name}.{_metadata.GetString(field.Name)}", field.GetDefaultValue(), field.GetCustomAttributes());
            foreach (var property in type.GetProperties().Select(_metadata.GetPropertyDefinition))
                AddMember(
                    $"{name}.{_metadata.GetString(property.Name)} property", property.GetDefaultValue(), property.GetCustomAttributes());
        }

        AddAttributes("assembly", _metadata.GetAssemblyDefinition().GetCustomAttributes());
    }

    public byte[] Image { get; }

    public int Methods { get; private set; }

    public static async Task<CompiledProgram> OfAsync(Project project)
    {
        using var image = new MemoryStream();
        var result = (await project.GetCompilationAsync())!.Emit(image);
        Assert.True(
            result.Success,
            string.Join(Environment.NewLine, result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(10)));
        return new CompiledProgram(image.ToArray());
    }

    /// <summary>The parts in which two programs differ.</summary>
    public IEnumerable<string> DifferencesFrom(CompiledProgram other) =>
        _parts.Keys.Union(other._parts.Keys).Where(part => _parts.GetValueOrDefault(part) != other._parts.GetValueOrDefault(part));

    private void AddMethod(MethodDefinitionHandle handle, PEReader file)
    {
        var name = _names.Of(handle);
        var method = _metadata.GetMethodDefinition(handle);
        AddAttributes(name, method.GetCustomAttributes());
        foreach (var parameter in method.GetParameters().Select(_metadata.GetParameter))
            AddMember($"{name} parameter {parameter.SequenceNumber}", parameter.GetDefaultValue(), parameter.GetCustomAttributes());

        if (method.RelativeVirtualAddress == 0)
            return;

        Methods++;
        var body = file.GetMethodBody(method.RelativeVirtualAddress);
        var locals = body.LocalSignature.IsNil ? "" : _names.Of(body.LocalSignature);
        var regions = body.ExceptionRegions.Select(
            r => $"{r.Kind} {r.TryOffset} {r.TryLength} {r.HandlerOffset} {r.HandlerLength} {r.FilterOffset} {_names.Of(r.CatchType)}");
        _parts.Add(name, string.Join('\n', [locals, .. regions, .. Instructions.Of(body.GetILReader(), _names)]));
    }

    private void AddMember(string name, ConstantHandle constant, CustomAttributeHandleCollection attributes)
    {
        AddAttributes(name, attributes);
        if (constant.IsNil)
            return;

        var value = _metadata.GetConstant(constant);
        _parts.Add(name, $"{value.TypeCode} {Convert.ToHexString(_metadata.GetBlobBytes(value.Value))}");
    }

    private void AddAttributes(string owner, CustomAttributeHandleCollection attributes)
    {
        foreach (var (index, attribute) in attributes.Select(_metadata.GetCustomAttribute).Index())
            _parts.Add(
                $"{owner} attribute {index}",
                $"{_names.Of(attribute.Constructor)} {Convert.ToHexString(_metadata.GetBlobBytes(attribute.Value))}");
    }
}
