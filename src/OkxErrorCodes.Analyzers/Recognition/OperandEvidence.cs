using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>Gathers what the names and types on an operand's way say of it.</summary>
internal sealed class OperandEvidence
{
    private readonly RecognitionOptions _options;
    private readonly RecognitionContext _context;
    private bool _holdsSubCode;
    private Venue _venue;
    private Origin _origin;
    private ISymbol? _symbol;

    public OperandEvidence(RecognitionContext context)
    {
        _context = context;
        _options = context.Options;
    }

    public NameVerdict Verdict { get; private set; }

    /// <summary>Nothing says yet whether it holds codes, or whose.</summary>
    public bool IsOpen => Verdict is NameVerdict.Neutral or NameVerdict.Unclear || (Verdict == NameVerdict.Code && _venue == Venue.None);

    /// <summary><see cref="UseKind.Element"/> while the trace is at a collection or table that holds codes.</summary>
    public UseKind Element { get; set; }

    private bool IsOfElement => Element != UseKind.None;

    public Operand Result => new(Verdict, _holdsSubCode, _venue, _origin, _symbol);

    /// <summary>Notes the first symbol that the operand goes by.</summary>
    public void Name(ISymbol symbol) => _symbol ??= symbol;

    /// <summary>Adds what the sources of a value say together; where they disagree, nothing is left certain.</summary>
    public void Add(IReadOnlyList<Operand> sources)
    {
        if (sources.Count == 0)
            return;

        if (sources.All(source => source.Verdict == NameVerdict.Code))
            _holdsSubCode = sources.All(source => source.HoldsSubCode);

        if (sources.Any(source => source.Verdict == NameVerdict.OtherTrade))
            Verdict = NameVerdict.OtherTrade;
        else if (Verdict is NameVerdict.Neutral or NameVerdict.Unclear && sources.All(source => source.Verdict == NameVerdict.Code))
            Verdict = NameVerdict.Code;

        var venue = sources[0].Venue;
        if (sources.Any(source => source.Venue != venue))
            venue = sources.Any(source => source.Venue is Venue.Other or Venue.Mixed) ? Venue.Other : Venue.None;

        Note(venue);
        var origin = sources[0].Origin;
        Note(sources.All(source => source.Origin == origin)
            ? origin
            : sources.Any(source => source.Origin == Origin.Foreign) ? Origin.Foreign : Origin.Own);
    }

    /// <summary>
    /// The name of a constant's type speaks for it: <c>class ErrorCodes { const string RateLimit = "50011"; }</c>.
    /// A class that only handles errors or retries has numbers of other kinds.
    /// </summary>
    public void JudgeDeclaration(ISymbol slot)
    {
        var held = slot switch
        {
            IFieldSymbol { Type: var type } => type,
            IPropertySymbol { Type: { SpecialType: not SpecialType.None } type } => type,
            _ => null,
        };
        if (Verdict is NameVerdict.Neutral or NameVerdict.Unclear
            && held is not null
            && slot.ContainingType is { Name: var owner }
            && !CodeName.IsMeasure(slot.Name)
            && (CodeName.IsToldCode(slot.Name, _options)
                || (HoldsNumbers(held) ? CodeName.IsListOfCodes(owner) : CodeName.IsContainer(owner, _options))))
        {
            Verdict = NameVerdict.Code;
            _holdsSubCode = CodeName.IsSubCode(owner);
        }
    }

    private static bool HoldsNumbers(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType: var element } => HoldsNumbers(element),
        INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments } => HoldsNumbers(arguments[0]),
        _ => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64,
    };

    /// <summary>The nearest venue counts.</summary>
    public void Note(Venue venue)
    {
        if (_venue == Venue.None)
            _venue = venue;
    }

    public void Note(Origin origin)
    {
        if (_origin == Origin.Own)
            _origin = origin;
    }

    public void Judge(string name)
    {
        if (Verdict == NameVerdict.OtherTrade)
            return;

        var verdict = CodeName.Judge(name, _options);
        if (verdict == NameVerdict.Neutral && IsOfElement && CodeName.IsContainer(name, _options))
            verdict = NameVerdict.Code;

        if (verdict != NameVerdict.Neutral)
            Verdict = verdict;

        JudgeKind(name);
    }

    /// <summary>The last name on the way that is a code's says which kind of code it is: a mark says no more than whose.</summary>
    public void JudgeKind(string name)
    {
        if (CodeName.IsSubCode(name))
            _holdsSubCode = true;
        else if (_holdsSubCode && CodeName.Judge(name, _options) == NameVerdict.Code)
            _holdsSubCode = false;
    }

    /// <summary>
    /// <c>currency.Code</c> is a currency's code, by the variable's name or by its type's; <c>currency.ErrorCode</c> is none.
    /// </summary>
    public void JudgeOwner(string member, ExpressionSyntax? receiver, INamedTypeSymbol? owner)
    {
        if (member is not ("Code" or "Codes" or "code" or "codes"))
            return;

        var name = receiver is null ? null : ExpressionName.Of(receiver);
        if ((name is not null && CodeName.IsCodedThing(name)) || (owner is not null && CodeName.IsCodedThing(owner.Name)))
            Verdict = NameVerdict.OtherTrade;
    }

    public void JudgeValueTypeOf(ISymbol symbol) => JudgeValueType(symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol { ReturnsVoid: false } method => method.ReturnType,
        _ => null,
    });

    public void JudgeValueType(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];

        // An OkxErrorCode is one, whatever its variable is called.
        if (type is { SpecialType: SpecialType.None } && Verdict is NameVerdict.Neutral or NameVerdict.Unclear)
        {
            var verdict = type.TypeKind == TypeKind.Enum && CodeName.IsContainer(type.Name, _options)
                ? NameVerdict.Code
                : CodeName.Judge(type.Name, _options);
            if (verdict == NameVerdict.Code)
                Note(SymbolVenue.OfType(type, _context));

            if (verdict == NameVerdict.Code || Verdict == NameVerdict.Neutral)
                Verdict = verdict;
        }

        var isOther = type?.SpecialType
            is SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_DateTime
            or SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Single;
        if ((isOther && !IsOfElement) || type?.Name == "HttpStatusCode")
            Verdict = NameVerdict.OtherTrade;
    }

    /// <summary>What the project itself says of a member is final.</summary>
    public bool Mark(ISymbol symbol)
    {
        var attributes = symbol is IMethodSymbol method ? method.GetReturnTypeAttributes() : symbol.GetAttributes();
        if (attributes.Any(attribute => IsMark(attribute, symbol)) || IsListed(symbol, _options.CodeMembers))
        {
            Verdict = NameVerdict.Code;
            _origin = Origin.Marked;
            return true;
        }

        if (!IsListed(symbol, _options.ExcludedMembers))
            return false;

        _origin = Origin.Excluded;
        return true;
    }

    /// <summary>
    /// An editor sees the attributes of another project's source, the build only those that the compiler has written down.
    /// </summary>
    private bool IsMark(AttributeData attribute, ISymbol symbol) =>
        attribute.AttributeClass is { Name: ConstantsClass.Attribute } type
        && (!ConstantsClass.IsReferenced(type)
            || symbol.Locations.All(location => !location.IsInSource)
            || SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _context.Model.Compilation.Assembly));

    private static bool IsListed(ISymbol symbol, ImmutableHashSet<string> members) =>
        !members.IsEmpty
        && symbol is IFieldSymbol or IPropertySymbol or IMethodSymbol
        && symbol.ContainingType is { } type
        && members.Contains(type.ToDisplayString() + "." + symbol.Name);
}
