using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>
/// Follows an operand to the names that it goes by: through casts, conversions, parsing, locals, patterns, JSON reads
/// and the program's own one-line members, within one file.
/// </summary>
internal sealed class OperandTracer
{
    /// <summary>A trace that begins so deep does not go on to a third place.</summary>
    public const int Elsewhere = 6;

    private const int DeepestTrace = 12;

    private readonly Place _place;
    private readonly TraceBudget _budget;
    private readonly Provenance _provenance;
    private readonly OperandEvidence _evidence;

    public OperandTracer(Place place, TraceBudget budget)
    {
        _place = place;
        _budget = budget;
        _provenance = new Provenance(place, budget);
        _evidence = new OperandEvidence(place.Options, place.Model.Compilation.Assembly);
    }

    public Operand Trace(Use use, int depth = 0)
    {
        VisitUse(use, depth);
        return _evidence.Result;
    }

    private void VisitUse(Use use, int depth)
    {
        if (use.Operand is { } operand)
        {
            Visit(operand, use.IsContainer, depth);
        }
        else if (use.Slot is { } slot)
        {
            VisitSymbol(slot, use.IsContainer, use.Receiver, depth);
            if (use.Kind == UseKind.Declaration)
                _evidence.JudgeDeclaration(slot);

            if (use.Kind != UseKind.Test && _evidence.Verdict == NameVerdict.Neutral && slot is IFieldSymbol or IPropertySymbol or ILocalSymbol)
                _evidence.Add(_place.Cache.EvidenceOf(slot, () => new EvidenceElsewhere(_place).ComparedWith(slot, use.IsContainer)));
        }
        else
        {
            _evidence.Judge(use.SlotName!, use.IsContainer);
            _evidence.Note(VenueName.Of(use.SlotName!, _place.Options));
            _evidence.Note(_provenance.Of(use.Receiver));
        }
    }

    private void Visit(ExpressionSyntax expression, bool isContainer, int depth)
    {
        if (depth > DeepestTrace || _evidence.Verdict == NameVerdict.OtherTrade || !_budget.Spend())
            return;

        // TryParse(text, out var code) stands here for the variable that it fills: its own bool is not the value.
        if (expression is not InvocationExpressionSyntax filler || !InvocationUse.Target(filler).Name.StartsWith("Try", StringComparison.Ordinal))
            _evidence.JudgeValueType(_place.Model.GetTypeInfo(expression, _place.Cancellation).Type, isContainer);

        switch (expression)
        {
            case ParenthesizedExpressionSyntax { Expression: var inner }:
                Visit(inner, isContainer, depth);
                break;
            case CastExpressionSyntax { Expression: var inner }:
                Visit(inner, isContainer, depth + 1);
                break;
            case AwaitExpressionSyntax { Expression: var inner }:
                Visit(inner, isContainer, depth + 1);
                break;
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var inner }:
                Visit(inner, isContainer, depth);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression or (int)SyntaxKind.CoalesceExpression, Left: var inner }:
                Visit(inner, isContainer, depth + 1);
                break;
            case ConditionalExpressionSyntax conditional:
                VisitAll(
                    new[] { conditional.WhenTrue, conditional.WhenFalse }
                        .Where(side => side is not LiteralExpressionSyntax)
                        .Select(side => Use.OfExpression(UseKind.Value, side, isContainer)),
                    depth);
                break;
            case ConditionalAccessExpressionSyntax { WhenNotNull: var inner }:
                Visit(inner, isContainer, depth + 1);
                break;
            case InterpolatedStringExpressionSyntax { Contents: { Count: 1 } contents } when contents[0] is InterpolationSyntax { Expression: var inner }:
                Visit(inner, isContainer, depth + 1);
                break;
            case InvocationExpressionSyntax call:
                VisitCall(call, isContainer, depth);
                break;
            case ElementAccessExpressionSyntax access:
                VisitElement(access.Expression, access.ArgumentList, isContainer, depth);
                break;
            case ElementBindingExpressionSyntax binding when InvocationUse.ConditionalReceiver(binding) is { } receiver:
                VisitElement(receiver, binding.ArgumentList, isContainer, depth);
                break;
            case MemberAccessExpressionSyntax access:
                VisitMember(access.Name, access.Expression, isContainer, depth);
                break;
            case MemberBindingExpressionSyntax binding:
                VisitMember(binding.Name, InvocationUse.ConditionalReceiver(binding), isContainer, depth);
                break;
            case SimpleNameSyntax name:
                VisitMember(name, null, isContainer, depth);
                break;
        }
    }

    private void VisitCall(InvocationExpressionSyntax call, bool isContainer, int depth)
    {
        var (name, receiver) = InvocationUse.Target(call);
        var arguments = call.ArgumentList.Arguments;

        // A call that is given a code's name reads it: GetProperty("sCode"), SelectToken("data[0].sCode"), ReadString(root, "code").
        if (!IsText(receiver) && arguments.Select(argument => JsonName.KeyIn(argument.Expression, _place.Options)).FirstOrDefault(key => key is not null) is { } code)
        {
            _evidence.Judge(code, isContainer);
            _evidence.Note(_provenance.Of(receiver));
            foreach (var argument in arguments)
                _evidence.Note(_provenance.Of(argument.Expression));
            return;
        }

        if (ValueCalls.OfArgument.Contains(name) && arguments.Count > 0 && (receiver is null or PredefinedTypeSyntax || _place.Model.GetSymbolInfo(receiver, _place.Cancellation).Symbol is null or INamedTypeSymbol))
        {
            Visit(arguments[0].Expression, isContainer, depth + 1);
            return;
        }

        if (ValueCalls.OfReceiver.Contains(name) && receiver is not null)
        {
            Visit(receiver, isContainer, depth + 1);
            return;
        }

        // orders.Select(order => order.SCode)
        if (name is "Select" or "SelectMany" && arguments.Count > 0 && arguments[arguments.Count - 1].Expression is LambdaExpressionSyntax { ExpressionBody: { } projected })
        {
            Visit(projected, isContainer, depth + 1);
            return;
        }

        // The keys of orders.GroupBy(order => order.SCode)
        if (isContainer && name is "GroupBy" or "ToLookup" or "ToDictionary" && arguments.Count > 0 && arguments[0].Expression is LambdaExpressionSyntax { ExpressionBody: { } key })
        {
            Visit(key, isContainer: false, depth + 1);
            return;
        }

        var method = _place.Model.GetSymbolInfo(call, _place.Cancellation).Symbol;
        if (method is not null)
            VisitSymbol(method, isContainer, receiver, depth);
        else
            VisitName(name, receiver, isContainer);

        foreach (var argument in arguments)
            _evidence.Note(_provenance.Of(argument.Expression));
    }

    private void VisitElement(ExpressionSyntax receiver, BracketedArgumentListSyntax arguments, bool isContainer, int depth)
    {
        if (arguments.Arguments.Count == 1 && arguments.Arguments[0].Expression is LiteralExpressionSyntax { Token.Value: string key })
        {
            _evidence.Judge(JsonName.LastPart(key), isContainer);
            _evidence.Note(_provenance.Of(receiver));
        }
        else
        {
            Visit(receiver, isContainer, depth + 1);
        }
    }

    private void VisitMember(SimpleNameSyntax name, ExpressionSyntax? receiver, bool isContainer, int depth)
    {
        var text = name.Identifier.ValueText;
        if (receiver is not null && text is "Value" or "Result" or "Item1" or "Key" or "Keys")
        {
            Visit(receiver, isContainer || text is "Key" or "Keys", depth + 1);
            return;
        }

        if (_place.Model.GetSymbolInfo(name, _place.Cancellation) is var info && (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } symbol)
            VisitSymbol(symbol, isContainer, receiver, depth);
        else
            VisitName(text, receiver, isContainer);
    }

    /// <summary>A member that does not bind: half-typed code, a missing reference, <c>dynamic</c>.</summary>
    private void VisitName(string name, ExpressionSyntax? receiver, bool isContainer)
    {
        _evidence.Judge(name, isContainer);
        _evidence.JudgeOwner(name, receiver, owner: null);
        _evidence.Note(VenueName.Of(name, _place.Options));
        _evidence.Note(_provenance.Of(receiver));
        if (receiver is not null && _place.Model.GetTypeInfo(receiver, _place.Cancellation).Type is { } owner && SymbolVenue.IsUnknownException(owner))
            _evidence.Note(Origin.Foreign);
    }

    private void VisitSymbol(ISymbol symbol, bool isContainer, ExpressionSyntax? receiver, int depth)
    {
        _evidence.Name(symbol);
        var json = JsonName.Of(symbol, _place.Cancellation);
        if (_evidence.Mark(symbol))
        {
            _evidence.JudgeKind(symbol.Name);
            if (json is not null)
                _evidence.JudgeKind(json);

            return;
        }

        _evidence.Judge(symbol.Name, isContainer);
        if (json is not null)
            _evidence.Judge(json, isContainer);

        // The value of an OkxErrorCode is one.
        if (symbol is { Name: "Value" or "value", IsImplicitlyDeclared: false, ContainingType: { } whole })
            _evidence.Judge(whole.Name, isContainer);

        _evidence.JudgeValueTypeOf(symbol, isContainer);
        _evidence.Note(VenueName.Of(symbol.Name, _place.Options));
        switch (symbol)
        {
            case IParameterSymbol { IsImplicitlyDeclared: true, ContainingSymbol: IMethodSymbol { AssociatedSymbol: IPropertySymbol property } }:
                VisitSymbol(property, isContainer, null, depth + 1);
                return;

            case ILocalSymbol or IRangeVariableSymbol:
                VisitSources(symbol, isContainer, depth);
                return;

            case IParameterSymbol parameter:
                _evidence.Note(SymbolVenue.OfType(parameter.Type, _place.Options));
                if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
                    VisitSources(symbol, isContainer, depth);
                else if (parameter.ContainingSymbol is IMethodSymbol method && (method.MethodKind == MethodKind.LocalFunction || method.DeclaredAccessibility == Accessibility.Private) && depth < Elsewhere)
                    _evidence.Add(_place.Cache.EvidenceOf(parameter, () => new EvidenceElsewhere(_place).PassedTo(parameter, method)));
                else
                    NoteOwner(parameter.ContainingType, receiver);
                return;
        }

        if (symbol is INamedTypeSymbol type)
        {
            _evidence.Note(SymbolVenue.OfType(type, _place.Options));
            return;
        }

        _evidence.JudgeOwner(symbol.Name, receiver, symbol.ContainingType);
        NoteOwner(symbol.ContainingType, receiver);
        if (ReturnedValue.Of(symbol, _place.Model.SyntaxTree, _place.Cancellation) is { } returned)
            Visit(returned, isContainer, depth + 1);
    }

    private void NoteOwner(INamedTypeSymbol? owner, ExpressionSyntax? receiver)
    {
        if (owner is not null && SymbolVenue.IsFromLibrary(owner))
        {
            // What a library's own names say comes first; what only surrounds the receiver's use can't vouch for it.
            if (!SymbolVenue.IsTransport(owner))
                _evidence.Note(SymbolVenue.IsSharedError(owner) ? Origin.Shared : Origin.Foreign);
        }

        if (owner is not null && receiver is not null and not (ThisExpressionSyntax or BaseExpressionSyntax))
            _evidence.Note(_provenance.Of(receiver));

        _evidence.Note(SymbolVenue.OfType(owner, _place.Options));
    }

    private void VisitSources(ISymbol variable, bool isContainer, int depth) => VisitAll(
        _place.Cache.SourcesOf(variable, _place.Model, _place.Cancellation)
            .Select(source => isContainer && source?.Operand is { } operand ? Use.OfExpression(source.Kind, operand, isContainer: true) : source),
        depth);

    private void VisitAll(IEnumerable<Use?> sources, int depth)
    {
        var all = sources.ToList();
        if (all.Count == 1 && all[0] is { } only)
            VisitUse(only, depth + 1);
        else
            _evidence.Add(all.Select(source => source is null ? default : new OperandTracer(_place, _budget).Trace(source, depth + 1)).ToList());
    }

    private bool IsText(ExpressionSyntax? receiver) => receiver is not null && InvocationUse.IsText(_place.Model.GetTypeInfo(receiver, _place.Cancellation).Type);
}
