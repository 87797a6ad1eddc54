using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Payloads;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Rules;

/// <summary>OKX0002 on a code that is joined with a sub-code: OKX sends the two side by side, and nothing that equals this text.</summary>
internal sealed class JoinedCodeReport
{
    private readonly ErrorCodeCatalog _catalog;
    private readonly ConcurrentDictionary<SyntaxNode, bool> _joins = new();

    public JoinedCodeReport(ErrorCodeCatalog catalog) => _catalog = catalog;

    /// <summary>Silent where the program may join the two itself: in a list of its own, or where text is seen to be joined.</summary>
    public void Report(SyntaxNodeAnalysisContext context, FoundCode found, JoinedCode joined)
    {
        if (found.IsDeclaration || MayBeJoined(found.Operand.Symbol, found.Expression.SyntaxTree, context.CancellationToken))
            return;

        context.ReportDiagnostic(Diagnostic.Create(
            RuleDescriptors.UnknownErrorCode,
            found.Expression.GetLocation(),
            Properties(found, joined, context.CancellationToken),
            found.Text,
            "",
            $": OKX sends sCode {joined.Code.Code} and, beside it, subCode {joined.SubCode}{Meaning(joined.Known)}"));
    }

    private static string Meaning(SubCode? known) => known is null ? "" : $" ({known.Summary.TrimEnd('.')})";

    private static ImmutableDictionary<string, string?> Properties(
        FoundCode found, JoinedCode joined, CancellationToken cancellation)
    {
        var subCodeConstant = joined.Known is { } known ? ConstantsClass.Of(known) : null;
        if (found.Operand.HoldsSubCode)
        {
            return subCodeConstant is null || found.Form != ConstantForm.String
                ? Near()
                : Near((joined.SubCode, subCodeConstant));
        }

        var code = (joined.Code.Code, Constant: ConstantsClass.Of(joined.Code));
        return found.Form == ConstantForm.String && found.Operand.Symbol is { } member && SubCodeMember(member, cancellation) is { } beside
            ? Near(code).AddRange(
                new JoinedCodePayload(member.Name, code.Code, code.Constant, beside, joined.SubCode, subCodeConstant).ToProperties())
            : Near(code);

        ImmutableDictionary<string, string?> Near(params (string, string)[] codes) =>
            new UnknownCodePayload(found.Form, codes.ToImmutableArray(), NewCode: null).ToProperties();
    }

    /// <summary>The member that holds the sub-code in the object that holds the code, by its JSON name or its own.</summary>
    private static string? SubCodeMember(ISymbol member, CancellationToken cancellation)
    {
        if (member is not (IPropertySymbol or IFieldSymbol))
            return null;

        for (var type = member.ContainingType; type is not null; type = type.BaseType)
        {
            foreach (var other in type.GetMembers())
            {
                if (other is IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsImplicitlyDeclared: false }
                    && other.IsStatic == member.IsStatic
                    && CodeName.IsSubCode(JsonName.Of(other, cancellation) ?? other.Name))
                {
                    return other.Name;
                }
            }
        }

        return null;
    }

    private bool MayBeJoined(ISymbol? operand, SyntaxTree tree, CancellationToken cancellation) =>
        PlacesOf(operand, tree, cancellation).Any(place => _joins.GetOrAdd(place, JoinsText));

    /// <summary>The file of the literal, and the type whose member it meets.</summary>
    private static IEnumerable<SyntaxNode> PlacesOf(ISymbol? operand, SyntaxTree tree, CancellationToken cancellation) =>
        (operand?.ContainingType?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty)
            .Where(type => type.SyntaxTree != tree)
            .Select(type => type.GetSyntax(cancellation))
            .Prepend(tree.GetRoot(cancellation));

    /// <summary><c>$"{code}_{subCode}"</c>, <c>code + "_" + subCode</c>, <c>string.Join('_', …)</c>, <c>Format("{0}_{1}", …)</c>.</summary>
    private static bool JoinsText(SyntaxNode place) => place.DescendantTokens().Any(token =>
        token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken
        && (token.ValueText == "_" || token.ValueText.IndexOf("}_{", StringComparison.Ordinal) >= 0));
}
