using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>
/// Answers the one question that everything hangs on: is this expression an OKX error code? For literals and their sums, constants,
/// <c>static readonly</c> fields and enum members alike.
/// </summary>
internal sealed class CodeReader
{
    private const int ShortWord = 3;

    private readonly RecognitionContext _context;
    private readonly ErrorCodeCatalog _catalog;
    private readonly RecognitionSettings _settings;

    public CodeReader(ErrorCodeCatalog catalog, RecognitionSettings settings, RecognitionContext context)
    {
        _catalog = catalog;
        _settings = settings;
        _context = context;
    }

    public SemanticModel Model => _context.Model;

    /// <summary>Whether a name may be that of a constant: <c>OkxErrors.Timeout</c>, <c>Timeout</c>.</summary>
    public static bool MayBeConstant(SyntaxNode expression) =>
        expression is ExpressionSyntax named && ExpressionName.Of(named) is { Length: > 0 } name && char.IsUpper(name[0]);

    /// <summary>
    /// What the expression is; null where it neither spells a code nor looks like one, or is 0, 1 or 2 and nobody asks for these.
    /// </summary>
    public FoundCode? Read(ExpressionSyntax expression)
    {
        if (FirstLiteral(expression) is { } first
            && CodeLiteral.Read(first, Model.SyntaxTree, _catalog, _settings) is { } literal
            && literal.Expression == expression)
        {
            return Read(literal);
        }

        if (CodeOf(expression) is not { } code || (code.IsOutcome && !_settings.ReportsOutcomeCodes(Model.SyntaxTree)))
            return null;

        return IsDeclaredOkx(expression) ? Found(Certainty.Certain, UseKind.None, default) : Recognize(expression, code, Found);

        FoundCode Found(Certainty certainty, UseKind use, Operand operand) =>
            new(expression, code.Code, code, null, ConstantForm.String, certainty, use, operand);
    }

    /// <summary>What a literal is that looks like a code.</summary>
    public FoundCode Read(CodeLiteral literal) => Recognize(literal.Expression, literal.Code, (certainty, use, operand) =>
        new FoundCode(literal.Expression, literal.Text, literal.Code, literal.SubCode, literal.Form, certainty, use, operand));

    /// <summary>Whether the expression declares a code: gives a constant, a field or a table's row its value.</summary>
    public bool IsDeclaration(ExpressionSyntax expression) => UseOf(expression) is { IsDeclaration: true };

    /// <summary>The code that the expression has the value of; not asked yet whose it is.</summary>
    public ErrorCode? CodeOf(ExpressionSyntax expression) => TextOf(expression) is { } text ? _catalog.Find(text.AsSpan()) : null;

    /// <summary>The value of a literal or constant as OKX writes a code; null where it is neither text nor a whole number.</summary>
    public string? TextOf(ExpressionSyntax expression) => ValueOf(expression) switch
    {
        string text => text,
        IFormattable number and (int or long or uint or ulong or short or ushort) => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    public long? NumberOf(ExpressionSyntax expression) =>
        long.TryParse(TextOf(expression), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a type is OKX's, by its name, its namespace or its library.</summary>
    public bool IsOfOkx(ITypeSymbol type) => SymbolVenue.OfType(type, _context) == Venue.Okx;

    /// <summary>Whether a member is a library's: another assembly's, or not bound, or in such a library's own namespace.</summary>
    public bool IsOfLibrary(SimpleNameSyntax member) =>
        Model.GetSymbolInfo(member, _context.Cancellation).Symbol is not { } symbol
        || _context.IsForeign(symbol)
        || (symbol.ContainingType is { } type && SymbolVenue.IsSharedError(type));

    /// <summary>Whether a call goes to OKX: by the client that it is made on; a call of one's own also by what surrounds it.</summary>
    public bool IsOfOkx(InvocationExpressionSyntax call)
    {
        var venue = new Provenance(_context, new TraceBudget()).Of(call);
        return venue == Venue.Okx
            || (venue == Venue.None
                && Model.GetSymbolInfo(call, _context.Cancellation).Symbol is { } method
                && !_context.IsForeign(method)
                && Surroundings.Of(call, _context) == Venue.Okx);
    }

    private static LiteralExpressionSyntax? FirstLiteral(ExpressionSyntax expression)
    {
        while (expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum)
            expression = sum.Left;

        return expression as LiteralExpressionSyntax;
    }

    private object? ValueOf(ExpressionSyntax expression)
    {
        if (expression is LiteralExpressionSyntax literal)
            return literal.Token.Value;

        if (Model.GetConstantValue(expression, _context.Cancellation) is { HasValue: true, Value: var constant })
            return constant;

        return MayBeConstant(expression)
            && Model.GetSymbolInfo(expression, _context.Cancellation).Symbol is IFieldSymbol { IsStatic: true, IsReadOnly: true } field
            && field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_context.Cancellation)
                is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax initial }
            ? initial.Token.Value
            : null;
    }

    /// <summary>
    /// A constant of the package; or a constant or an enum's member that is an OKX code by
    /// what it and its type are called: <c>OkxErrors.Timeout</c>.
    /// </summary>
    private bool IsDeclaredOkx(ExpressionSyntax constant)
    {
        if (constant is LiteralExpressionSyntax
            || Model.GetSymbolInfo(constant, _context.Cancellation).Symbol is not IFieldSymbol { ContainingType: { } type } field)
        {
            return false;
        }

        if (ConstantsClass.HoldsCodes(type))
            return true;

        var options = _context.Options;
        var venue = VenueName.Of(field.Name, options);
        if (venue == Venue.None)
            venue = SymbolVenue.OfType(type, _context);

        return venue == Venue.Okx
            && (CodeName.IsContainer(type.Name, options) || CodeName.Judge(field.Name, options) == NameVerdict.Code)
            && (type.TypeKind == TypeKind.Enum || field.Type.SpecialType == SpecialType.System_String || !CodeName.IsMeasure(field.Name));
    }

    private Use? UseOf(ExpressionSyntax expression) => new UseFinder(_context).Find(expression);

    private FoundCode Recognize(ExpressionSyntax expression, ErrorCode? code, Func<Certainty, UseKind, Operand, FoundCode> found)
    {
        // Another exchange's file that never names OKX is not bound.
        if (!_settings.SpeaksOfOkx(Model.SyntaxTree) && Surroundings.Of(expression, _context) == Venue.Other)
            return found(Certainty.None, UseKind.None, default);

        if (UseOf(expression) is not { } use)
            return found(Certainty.None, UseKind.None, default);

        var operand = OperandOf(use);
        var certainty = Judge(expression, code, operand);
        return found(
            certainty != Certainty.Certain && MeetsConstants(expression, operand) ? Certainty.Certain : certainty, use.Kind, operand);
    }

    private Operand OperandOf(Use use)
    {
        var tracer = new OperandTracer(_context, new TraceBudget());
        return use.Operand is { } compared
            ? _context.Cache.OperandOf(compared, use.Kind & UseKind.Element, () => tracer.Trace(use))
            : tracer.Trace(use);
    }

    private Certainty Judge(ExpressionSyntax expression, ErrorCode? code, Operand operand)
    {
        if (IsOfOther(operand))
            return Certainty.None;

        if (operand.Origin == Origin.Marked)
            return Certainty.Certain;

        var certainty = operand.Verdict == NameVerdict.Neutral ? Certainty.None : ByVenue(expression, operand);
        return certainty == Certainty.Certain && operand.Verdict == NameVerdict.Unclear && !Tells(operand.Symbol, code)
            ? Certainty.Possible
            : certainty;
    }

    /// <summary><c>TooManyRequestsCode</c> says itself what 50011 means.</summary>
    private static bool Tells(ISymbol? symbol, ErrorCode? code) =>
        symbol is not null
        && code is not null
        && NameWords.Of(symbol.Name).Any(word =>
            word.Length > ShortWord
            && (NameWords.Of(code.Name).Contains(word) || code.Summary.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0));

    private Certainty ByVenue(ExpressionSyntax code, Operand operand)
    {
        if (operand.Venue != Venue.None)
            return operand.Venue == Venue.Okx ? Certainty.Certain : Certainty.Possible;

        // What only surrounds the code says nothing of a library's member.
        if (operand.Origin == Origin.Foreign)
            return Certainty.None;

        return Surroundings.Of(code, _context) switch
        {
            // An error type that exchanges share is OKX's where the file names no other.
            Venue.Okx when operand.Origin != Origin.Shared || OfFile() is Venue.Okx or Venue.None => Certainty.Certain,
            Venue.Okx or Venue.Mixed => Certainty.Possible,
            Venue.None => ByFile(OfFile(), operand),
            _ => Certainty.None,
        };

        Venue OfFile() => FileVenue.Of(_context);
    }

    /// <summary>
    /// A library of OKX's speaks for its errors, and for what is handed around as text; a type of one's own may be anybody's.
    /// </summary>
    private Certainty ByFile(Venue file, Operand operand) => file switch
    {
        Venue.Okx => operand.Origin == Origin.OwnType ? Certainty.Possible : Certainty.Certain,
        Venue.Mixed => Certainty.Possible,
        _ => VenueName.OfPath(Model.Compilation.AssemblyName ?? "", _context.Options) is Venue.Okx or Venue.Mixed
            ? Certainty.Possible
            : Certainty.None,
    };

    /// <summary>The same operand is compared with a constant of the package nearby: it holds an OKX code.</summary>
    private bool MeetsConstants(ExpressionSyntax code, Operand operand)
    {
        if (operand.Symbol is not { } symbol || IsOfOther(operand))
            return false;

        var isPrivateMember = symbol is IFieldSymbol or IPropertySymbol && symbol.DeclaredAccessibility == Accessibility.Private;
        var own = EnclosingMember.DeclarationOf(code);
        return _context.Cache.MembersThatName(symbol, Model.SyntaxTree, () => ConstantUse.In(_context, IsTold))
                .Any(member => isPrivateMember || member == own)
            && Surroundings.Of(code, _context) != Venue.Other;
    }

    /// <summary>Whether a literal in a constant's place would be reported, or is another venue's.</summary>
    private bool IsTold(ExpressionSyntax constant, Use use) =>
        Judge(constant, CodeOf(constant), OperandOf(use)) != Certainty.None || Surroundings.Of(constant, _context) == Venue.Other;

    private static bool IsOfOther(Operand operand) =>
        operand.Origin == Origin.Excluded || operand.Verdict == NameVerdict.OtherTrade || operand.Venue == Venue.Other;
}
