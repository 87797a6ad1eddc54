using System;
using System.Collections.Generic;
using System.Collections.Immutable;
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
    private readonly CancellationToken _cancellation;

    // Whether a node and all around it are parsed and bind as before: many literals share what is around them.
    private readonly Dictionary<SyntaxNode, bool> _parsed = new();
    private readonly Dictionary<SyntaxNode, bool> _bound = new();

    private ImmutableArray<TextSpan> _errorsBefore;
    private ImmutableArray<TextSpan> _errorsAfter;

    public EditedBinding(SemanticModel before, SemanticModel after, Edits edits, CancellationToken cancellation)
    {
        _before = before;
        _after = after;
        _rootAfter = after.SyntaxTree.GetRoot(cancellation);
        _edits = edits;
        _cancellation = cancellation;
    }

    /// <summary>Whether the edits have made something of the text that is no C#.</summary>
    public bool BreaksSyntax => SyntaxErrors(_after) > SyntaxErrors(_before);

    /// <summary>Same value, type, conversion and target symbols, and no error that was not there.</summary>
    /// <param name="literal">What is replaced.</param>
    /// <param name="isOfSameType">Whether the constant in its place has its very type, and not only its value.</param>
    public bool IsSameAround(ExpressionSyntax literal, bool isOfSameType)
    {
        _cancellation.ThrowIfCancellationRequested();
        return (isOfSameType && IsParsedAlike(literal)) || (BindsAlike(literal) && HasNoNewError(literal));
    }

    /// <summary>
    /// To the compiler, constants of one type and value are the same, so that only the parser can make something else of what is
    /// around them: nothing has to be bound again.
    /// </summary>
    private bool IsParsedAlike(ExpressionSyntax literal) =>
        Counterpart(literal) is { } after && Climb(literal, after, _parsed, ParsedAlike);

    private bool BindsAlike(ExpressionSyntax literal)
    {
        var constant = OutermostConstant(literal);
        return Counterpart(constant) is { } after
            && HasSameValue(constant, after)
            && Climb(constant, after, _bound, BoundAlike);
    }

    /// <summary>What the compiler folds together counts as one: in <c>(ErrorCode)50011L</c> the suffix does not matter.</summary>
    private ExpressionSyntax OutermostConstant(ExpressionSyntax literal)
    {
        while (literal.Parent is ExpressionSyntax parent && _before.GetConstantValue(parent, _cancellation).HasValue)
            literal = parent;

        return literal;
    }

    private SyntaxNode? Counterpart(SyntaxNode node) => ReportedExpression.At(_edits.Map(node.Span), _rootAfter);

    private bool HasSameValue(ExpressionSyntax before, SyntaxNode after)
    {
        var typeBefore = _before.GetTypeInfo(before, _cancellation);
        var typeAfter = _after.GetTypeInfo(after, _cancellation);
        var valueBefore = _before.GetConstantValue(before, _cancellation);
        var valueAfter = _after.GetConstantValue(after, _cancellation);

        // Neither "50011"u8 nor the property in its place has a constant value.
        return valueBefore.HasValue == valueAfter.HasValue
            && CodeValue.AreEqual(valueBefore.Value, valueAfter.Value)
            && IsSame(typeBefore.ConvertedType, typeAfter.ConvertedType)
            && (IsSame(typeBefore.Type, typeAfter.Type) || IsNumber(typeBefore.ConvertedType));
    }

    /// <summary>Climbs both trees up to the member, as long as what is around is the same.</summary>
    private static bool Climb(
        SyntaxNode before,
        SyntaxNode after,
        Dictionary<SyntaxNode, bool> known,
        Func<SyntaxNode, SyntaxNode, SyntaxNode?> counterpart)
    {
        var path = new List<SyntaxNode>();
        var same = true;
        for (var node = after; same && before.Parent is { } parent and not MemberDeclarationSyntax; before = parent)
        {
            if (known.TryGetValue(parent, out same))
                break;

            path.Add(parent);
            var around = counterpart(parent, node);
            same = around is not null;
            node = around ?? node;
        }

        foreach (var node in path)
            known[node] = same;

        return same;
    }

    private SyntaxNode? ParsedAlike(SyntaxNode before, SyntaxNode inside) =>
        inside.Parent is { } after && after.RawKind == before.RawKind && after.Span == _edits.Map(before.Span) ? after : null;

    /// <summary>A call, operator or attribute must be the same; a statement or a pattern is what stands in it.</summary>
    private SyntaxNode? BoundAlike(SyntaxNode before, SyntaxNode inside)
    {
        if (!Binds(before))
            return inside;

        var after = inside.AncestorsAndSelf().FirstOrDefault(node => IsCounterpart(before, node));
        return after is not null && BindsAlike(before, after) ? after : null;
    }

    private static bool Binds(SyntaxNode node) =>
        node is ExpressionSyntax or AttributeSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax;

    private bool IsCounterpart(SyntaxNode before, SyntaxNode after) =>
        after.Span == _edits.Map(before.Span)
        && (after.RawKind == before.RawKind || (before.IsKind(SyntaxKind.IsPatternExpression) && after.IsKind(SyntaxKind.IsExpression)));

    private bool BindsAlike(SyntaxNode before, SyntaxNode after)
    {
        var typeBefore = _before.GetTypeInfo(before, _cancellation);
        var typeAfter = _after.GetTypeInfo(after, _cancellation);
        return IsSame(typeBefore.Type, typeAfter.Type)
            && IsSame(typeBefore.ConvertedType, typeAfter.ConvertedType)
            && IsSame(_before.GetSymbolInfo(before, _cancellation).Symbol, _after.GetSymbolInfo(after, _cancellation).Symbol);
    }

    /// <summary>The members are compiled once, all that are edited together; before the edit only where there are errors after it.</summary>
    private bool HasNoNewError(SyntaxNode literal)
    {
        if (_errorsAfter.IsDefault)
            _errorsAfter = ErrorsIn(_after, _edits.Map(Edited()));

        if (_errorsAfter.IsEmpty)
            return true;

        if (_errorsBefore.IsDefault)
            _errorsBefore = ErrorsIn(_before, Edited());

        var member = Member(literal).Span;
        var memberAfter = _edits.Map(member);
        return _errorsAfter.Count(error => memberAfter.Contains(error)) <= _errorsBefore.Count(error => member.Contains(error));
    }

    /// <summary>From the first edited member to the last.</summary>
    private TextSpan Edited()
    {
        var root = _before.SyntaxTree.GetRoot(_cancellation);
        var first = Member(root.FindToken(_edits.Changes[0].Span.Start).Parent!).Span;
        var last = Member(root.FindToken(_edits.Changes[_edits.Changes.Count - 1].Span.Start).Parent!).Span;
        return TextSpan.FromBounds(Math.Min(first.Start, last.Start), Math.Max(first.End, last.End));
    }

    private static SyntaxNode Member(SyntaxNode node)
    {
        while (node is not MemberDeclarationSyntax && node.Parent is { } parent)
            node = parent;

        return node;
    }

    private ImmutableArray<TextSpan> ErrorsIn(SemanticModel model, TextSpan span) =>
        AllErrors(model, span, _cancellation).Select(error => error.Location.SourceSpan).ToImmutableArray();

    private int SyntaxErrors(SemanticModel model) =>
        model.SyntaxTree.GetDiagnostics(_cancellation).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>How many errors the compiler finds there; a warning made an error is none.</summary>
    public static int Errors(SemanticModel model, TextSpan span, CancellationToken cancellation) =>
        AllErrors(model, span, cancellation).Count();

    private static IEnumerable<Diagnostic> AllErrors(SemanticModel model, TextSpan span, CancellationToken cancellation) =>
        model.GetDiagnostics(span, cancellation).Where(
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
