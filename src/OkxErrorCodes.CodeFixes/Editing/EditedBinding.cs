using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>A document's binding before and after its edits, compared around each edited expression.</summary>
internal sealed class EditedBinding
{
    private readonly SemanticModel _before;
    private readonly SemanticModel _after;
    private readonly SyntaxNode _rootAfter;
    private readonly Edits _edits;

    // Whether a node and all around it bind as before: many literals share what is around them.
    private readonly Dictionary<SyntaxNode, bool> _known = new();

    public EditedBinding(SemanticModel before, SemanticModel after, Edits edits)
    {
        _before = before;
        _after = after;
        _rootAfter = after.SyntaxTree.GetRoot();
        _edits = edits;
    }

    /// <summary>Same value, type, conversion and target symbols, and no error that was not there.</summary>
    public bool IsSameAround(ExpressionSyntax literal, CancellationToken cancellation)
    {
        var constant = OutermostConstant(literal, cancellation);
        return Counterpart(constant, cancellation) is { } after
            && HasSameValue(constant, after, cancellation)
            && IsSameFrom(constant.Parent, after.Parent, cancellation);
    }

    /// <summary>What the compiler folds together counts as one: in <c>(ErrorCode)50011L</c> the suffix does not matter.</summary>
    private ExpressionSyntax OutermostConstant(ExpressionSyntax literal, CancellationToken cancellation)
    {
        while (literal.Parent is ExpressionSyntax parent && _before.GetConstantValue(parent, cancellation).HasValue)
            literal = parent;

        return literal;
    }

    private SyntaxNode? Counterpart(SyntaxNode node, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var span = _edits.Map(node.Span);
        return ReportedExpression.At(span, _rootAfter);
    }

    private bool HasSameValue(ExpressionSyntax before, SyntaxNode after, CancellationToken cancellation)
    {
        var typeBefore = _before.GetTypeInfo(before, cancellation);
        var typeAfter = _after.GetTypeInfo(after, cancellation);
        var valueBefore = _before.GetConstantValue(before, cancellation);
        var valueAfter = _after.GetConstantValue(after, cancellation);

        // Neither "50011"u8 nor the property in its place has a constant value.
        return valueBefore.HasValue == valueAfter.HasValue
            && CodeValue.AreEqual(valueBefore.Value, valueAfter.Value)
            && IsSame(typeBefore.ConvertedType, typeAfter.ConvertedType)
            && (IsSame(typeBefore.Type, typeAfter.Type) || IsNumber(typeBefore.ConvertedType));
    }

    /// <summary>Climbs both trees; a call, operator, attribute or type on the way must be the same.</summary>
    private bool IsSameFrom(SyntaxNode? before, SyntaxNode? after, CancellationToken cancellation)
    {
        var path = new List<SyntaxNode>();
        var same = true;
        for (; before is not null; before = before.Parent)
        {
            if (_known.TryGetValue(before, out same))
                break;

            same = true;
            path.Add(before);
            if (before is MemberDeclarationSyntax member)
            {
                same = HasNoNewError(member, cancellation);
                break;
            }

            if (!Binds(before))
                continue;

            after = after?.AncestorsAndSelf().FirstOrDefault(node => IsCounterpart(before, node));
            same = after is not null && BindsAlike(before, after, cancellation);
            if (!same)
                break;
        }

        foreach (var node in path)
            _known[node] = same;

        return same;
    }

    private static bool Binds(SyntaxNode node) =>
        node is ExpressionSyntax or AttributeSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax;

    private bool IsCounterpart(SyntaxNode before, SyntaxNode after) =>
        after.Span == _edits.Map(before.Span)
        && (after.RawKind == before.RawKind || (before.IsKind(SyntaxKind.IsPatternExpression) && after.IsKind(SyntaxKind.IsExpression)));

    private bool BindsAlike(SyntaxNode before, SyntaxNode after, CancellationToken cancellation)
    {
        var typeBefore = _before.GetTypeInfo(before, cancellation);
        var typeAfter = _after.GetTypeInfo(after, cancellation);
        return IsSame(typeBefore.Type, typeAfter.Type)
            && IsSame(typeBefore.ConvertedType, typeAfter.ConvertedType)
            && IsSame(_before.GetSymbolInfo(before, cancellation).Symbol, _after.GetSymbolInfo(after, cancellation).Symbol);
    }

    private bool HasNoNewError(MemberDeclarationSyntax member, CancellationToken cancellation)
    {
        var after = Errors(_after, _edits.Map(member.Span), cancellation);
        return after == 0 || after <= Errors(_before, member.Span, cancellation);
    }

    /// <summary>How many errors the compiler finds there; a warning made an error is none.</summary>
    public static int Errors(SemanticModel model, TextSpan span, CancellationToken cancellation) =>
        model.GetDiagnostics(span, cancellation).Count(
            d => d.Severity == DiagnosticSeverity.Error && d.DefaultSeverity == DiagnosticSeverity.Error);

    // The two compilations have source symbols of their own, so that these are the same only by name and signature.
    private static bool IsSame(ISymbol? before, ISymbol? after) =>
        SymbolEqualityComparer.Default.Equals(before, after)
        || (before is not null && after is not null && before.Kind == after.Kind
            && (Signature(before) == Signature(after) || IsSameTuple(before, after)));

    private static string Signature(ISymbol symbol) => symbol.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);

    /// <summary>An element that was <c>"50011"</c> is nameless; the constant in its place gives it a name.</summary>
    private static bool IsSameTuple(ISymbol before, ISymbol after) =>
        before is INamedTypeSymbol { TupleElements: { IsDefault: false } left }
        && after is INamedTypeSymbol { TupleElements: { IsDefault: false } right }
        && left.Length == right.Length
        && left.Zip(right, (l, r) => IsSame(l.Type, r.Type)).All(same => same);

    /// <summary>
    /// Where the compiler converts a constant itself. To a nullable type it converts at run time, from the type that it finds.
    /// </summary>
    private static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;
}
