using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>Finds the venue that an object came from: by its name, its type, the client and the call that gave it, nearest first.</summary>
internal sealed class Provenance
{
    private const int DeepestTrace = 10;

    private readonly RecognitionContext _context;
    private readonly TraceBudget _budget;

    public Provenance(RecognitionContext context, TraceBudget budget)
    {
        _context = context;
        _budget = budget;
    }

    public Venue Of(ExpressionSyntax? expression, int depth = 0)
    {
        if (expression is null || depth > DeepestTrace || !_budget.Spend())
            return Venue.None;

        switch (expression)
        {
            case ConditionalAccessExpressionSyntax { WhenNotNull: var inner }:
                return Of(inner, depth);
            case CastExpressionSyntax cast:
                return First(OfType(cast.Type), () => Of(cast.Expression, depth + 1));
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression or (int)SyntaxKind.CoalesceExpression } binary:
                return First(Of(binary.Left, depth + 1), () => Of(binary.Right, depth + 1));
            case ConditionalExpressionSyntax conditional:
                return First(Of(conditional.WhenTrue, depth + 1), () => Of(conditional.WhenFalse, depth + 1));
            case InvocationExpressionSyntax call:
                return OfCall(call, depth);
            case BaseObjectCreationExpressionSyntax creation:
                return First(
                    OfType(creation),
                    () => First(OfArguments(creation.ArgumentList, depth), () => OfInitializer(creation.Initializer, depth)));
            case ElementAccessExpressionSyntax access:
                return First(Of(access.Expression, depth + 1), () => OfArguments(access.ArgumentList, depth));
            case LambdaExpressionSyntax { ExpressionBody: { } inner }:
                return Of(inner, depth + 1);
            case LiteralExpressionSyntax { Token.Value: string text }:
                return OfText(text);
            case InterpolatedStringExpressionSyntax { Contents: { Count: > 0 } contents }:
                return contents[0] switch
                {
                    InterpolatedStringTextSyntax start => VenueAddress.Of(start.TextToken.ValueText, _context.Options),
                    InterpolationSyntax { Expression: var start } => Of(start, depth + 1),
                    _ => Venue.None,
                };
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression, Left: var start }:
                return Of(start, depth + 1);
            case MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax, Name: var own }:
                return OfName(own, depth);
            case MemberAccessExpressionSyntax access:
                return OfMember(access, access.Name, access.Expression, depth);
            case MemberBindingExpressionSyntax binding:
                return OfMember(binding, binding.Name, Invocation.ConditionalReceiver(binding), depth);
            case SimpleNameSyntax name:
                return OfName(name, depth);
            default:
                return Unwrapping.Inner(expression) is { } unwrapped ? Of(unwrapped, depth) : Venue.None;
        }
    }

    private Venue OfName(SimpleNameSyntax name, int depth)
    {
        var venue = First(VenueName.Of(name.Identifier.ValueText, _context.Options), () => OfType(name));
        if (venue != Venue.None || _context.Model.GetSymbolInfo(name, _context.Cancellation).Symbol is not { } symbol)
            return venue;

        return OfSources(symbol, depth);
    }

    /// <summary>Several sources that speak of different venues say nothing certain.</summary>
    private Venue OfSources(ISymbol symbol, int depth)
    {
        if (symbol is IFieldSymbol { HasConstantValue: true, ConstantValue: string text })
            return OfText(text);

        var venue = Venue.None;
        foreach (var source in ValueSource.Of(symbol, _context))
        {
            var next = source is null ? Venue.None : First(
                SymbolVenue.OfType(source.Slot?.ContainingType, _context),
                () => Of(source.Operand ?? source.Receiver, depth + 1));
            if (venue == Venue.None || next == venue)
                venue = next;
            else if (next != Venue.None)
                return Venue.Mixed;
        }

        return venue;
    }

    private Venue OfMember(ExpressionSyntax whole, SimpleNameSyntax name, ExpressionSyntax? receiver, int depth)
    {
        var venue = First(VenueName.Of(name.Identifier.ValueText, _context.Options), () => OfType(whole));
        if (venue != Venue.None)
            return venue;

        var symbol = _context.Model.GetSymbolInfo(name, _context.Cancellation).Symbol;
        venue = First(SymbolVenue.OfType(symbol?.ContainingType, _context), () => Of(receiver, depth + 1));
        return venue == Venue.None && symbol is IFieldSymbol or IPropertySymbol ? OfSources(symbol, depth) : venue;
    }

    private Venue OfCall(InvocationExpressionSyntax call, int depth)
    {
        var (name, receiver) = Invocation.Target(call);
        var venue = First(VenueName.Of(name, _context.Options), () => OfType(call));
        if (venue != Venue.None)
            return venue;

        if (TypeArguments(call) is { } typed)
            venue = typed.TypeArgumentList.Arguments.Select(OfType).FirstOrDefault(found => found != Venue.None);

        var method = _context.Model.GetSymbolInfo(call, _context.Cancellation).Symbol;
        venue = First(venue, () => SymbolVenue.OfType(method?.ContainingType, _context));
        venue = First(venue, () => First(Of(receiver, depth + 1), () => OfArguments(call.ArgumentList, depth)));
        return venue == Venue.None && method is not null ? OfSources(method, depth) : venue;
    }

    /// <summary>The address of a client: <c>new HttpClient { BaseAddress = new Uri("https://www.okx.com") }</c>.</summary>
    private Venue OfInitializer(InitializerExpressionSyntax? initializer, int depth) =>
        initializer is not { RawKind: (int)SyntaxKind.ObjectInitializerExpression }
            ? Venue.None
            : initializer.Expressions
                .OfType<AssignmentExpressionSyntax>()
                .Select(assignment => Of(assignment.Right, depth + 1))
                .FirstOrDefault(found => found != Venue.None);

    private static GenericNameSyntax? TypeArguments(InvocationExpressionSyntax call) => call.Expression switch
    {
        GenericNameSyntax generic => generic,
        MemberAccessExpressionSyntax { Name: GenericNameSyntax generic } => generic,
        MemberBindingExpressionSyntax { Name: GenericNameSyntax generic } => generic,
        _ => null,
    };

    private Venue OfArguments(BaseArgumentListSyntax? arguments, int depth) => arguments is null
        ? Venue.None
        : arguments.Arguments.Select(argument => Of(argument.Expression, depth + 1)).FirstOrDefault(found => found != Venue.None);

    private Venue OfType(ExpressionSyntax expression)
    {
        var type = _context.Model.GetTypeInfo(expression, _context.Cancellation).Type;
        var venue = SymbolVenue.OfType(type, _context);
        return venue == Venue.None && type is null or IErrorTypeSymbol && expression is TypeSyntax and not IdentifierNameSyntax
            ? VenueName.OfPath(expression.ToString(), _context.Options)
            : venue;
    }

    /// <summary>An address, or a key that names the venue.</summary>
    private Venue OfText(string text) => First(
        VenueAddress.Of(text, _context.Options),
        () => text.Length <= 20 ? VenueName.Of(text, _context.Options) : Venue.None);

    private static Venue First(Venue venue, Func<Venue> next) => venue != Venue.None ? venue : next();
}
