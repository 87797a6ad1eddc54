using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>Finds what an attribute's argument declares: a parameter of the attribute, or of the test method that it feeds.</summary>
internal static class AttributeUse
{
    private static readonly string[] s_testCases = { "InlineData", "TestCase", "DataRow", "Arguments" };

    public static Use? Find(
        AttributeArgumentSyntax argument, SemanticModel model, RecognitionOptions options, CancellationToken cancellation)
    {
        if (argument.Parent?.Parent is not AttributeSyntax attribute)
            return null;

        var name = (attribute.Name as QualifiedNameSyntax)?.Right.Identifier.ValueText
            ?? (attribute.Name as SimpleNameSyntax)?.Identifier.ValueText ?? "";
        if (argument.NameEquals is { } named)
        {
            return Use.OfSlot(UseKind.Declaration, model.GetSymbolInfo(named.Name, cancellation).Symbol, named.Name.Identifier.ValueText);
        }

        var index = attribute.ArgumentList!.Arguments.IndexOf(argument);
        if (s_testCases.Any(test => name.StartsWith(test, StringComparison.Ordinal)))
        {
            return attribute.Parent?.Parent is BaseMethodDeclarationSyntax { ParameterList.Parameters: var parameters }
                && index < parameters.Count
                ? Use.OfSlot(UseKind.Declaration, model.GetDeclaredSymbol(parameters[index], cancellation))
                : null;
        }

        if (argument.NameColon is { } colon)
            return Use.OfSlot(UseKind.Declaration, model.GetSymbolInfo(colon.Name, cancellation).Symbol, colon.Name.Identifier.ValueText);

        var info = model.GetSymbolInfo(attribute, cancellation);
        var constructor = (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
        var parameter = constructor is { Parameters: { Length: > 0 } taken } ? taken[Math.Min(index, taken.Length - 1)] : null;
        if (parameter is not null && CodeName.Judge(parameter.Name, options) != NameVerdict.Neutral)
            return Use.OfSlot(UseKind.Declaration, parameter);

        // [Range(50000, 59999)]
        if (parameter is not null && CodeName.IsMeasure(parameter.Name))
            return null;

        // [DefaultValue("50011")] string ErrorCode, enum OkxErrorCode { [Map("50011")] RateLimit }: what carries it says what it is.
        var member = attribute.Parent?.Parent;
        var carrier = member is MemberDeclarationSyntax and not BaseTypeDeclarationSyntax and not BaseMethodDeclarationSyntax
            ? model.GetDeclaredSymbol(
                (member as BaseFieldDeclarationSyntax)?.Declaration.Variables.FirstOrDefault() ?? member, cancellation)
            : null;
        if (carrier is IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } type })
            return Use.OfSlot(UseKind.Declaration | UseKind.Element, type);

        return carrier is not null ? Use.OfSlot(UseKind.Declaration, carrier) : Use.OfSlot(UseKind.Declaration, parameter, name);
    }
}
