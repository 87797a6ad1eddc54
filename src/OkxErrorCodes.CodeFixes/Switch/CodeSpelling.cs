using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Payloads;

namespace OkxAnalyzers.CodeFixes;

/// <summary>How a code is written as a label: by the constant of the form that fits, or by a member of the user's enum.</summary>
internal sealed class CodeSpelling
{
    private readonly SemanticModel _model;
    private readonly ConstantSpelling _constants;
    private readonly int _position;
    private readonly ITypeSymbol? _type;

    public CodeSpelling(ReportedSwitch @switch, CancellationToken cancellation = default)
        : this(@switch, new ConstantSpelling(@switch.Model, cancellation), cancellation)
    {
    }

    /// <summary>With what other switches of the same file have found out.</summary>
    public CodeSpelling(ReportedSwitch @switch, ConstantSpelling constants, CancellationToken cancellation)
        : this(@switch.Model, constants, @switch.OpenBrace.Span.End) => _type = TypeOf(@switch.Sample, cancellation);

    public CodeSpelling(SemanticModel model, int position)
        : this(model, new ConstantSpelling(model, CancellationToken.None), position)
    {
    }

    private CodeSpelling(SemanticModel model, ConstantSpelling constants, int position)
    {
        _model = model;
        _constants = constants;
        _position = position;
    }

    /// <summary>Null where the project has no such constant, or the enum no such member.</summary>
    public string? Of(MissingCode code) => _type switch
    {
        null => null,
        { TypeKind: TypeKind.Enum } => OfMember(code),
        { SpecialType: SpecialType.System_String } => OfConstant(code.Constant, code.Code),
        _ when int.TryParse(code.Code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) =>
            OfConstant(ConstantsClass.InForm(ConstantForm.Int, code.Constant), number),
        _ => null,
    };

    /// <summary>To learn the type of a constant, its whole function is bound; a text says its own.</summary>
    private ITypeSymbol? TypeOf(ExpressionSyntax sample, CancellationToken cancellation) =>
        sample.IsKind(SyntaxKind.StringLiteralExpression)
            ? _model.Compilation.GetSpecialType(SpecialType.System_String)
            : _model.GetTypeInfo(sample, cancellation).Type;

    /// <summary>A type of <c>System</c> as it can be written here.</summary>
    public string OfSystem(string type) =>
        new[] { type, "System." + type }.FirstOrDefault(path => IsOfSystem(TypeAt(path))) ?? "global::System." + type;

    private string? OfMember(MissingCode code)
    {
        var member = _type!.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field =>
            field.ConstantValue is IFormattable value && value.ToString(null, CultureInfo.InvariantCulture) == code.Code);
        return member is null ? null : $"{_type.ToMinimalDisplayString(_model, _position)}.{Escaped(member.Name)}";
    }

    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>A constant of the package; null where the project has none of that value.</summary>
    public string? OfConstant(string constant, object value) => _constants.Of(constant, value, _position)?.Text;

    private static bool IsOfSystem(ISymbol? type) =>
        type is INamedTypeSymbol { ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } };

    private ISymbol? TypeAt(string path) => _model
        .GetSpeculativeSymbolInfo(_position, SyntaxFactory.ParseTypeName(path), SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol;
}
