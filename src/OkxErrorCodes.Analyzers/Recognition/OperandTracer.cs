using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>
/// Follows an operand to the names that it goes by: through casts, conversions, parsing, locals, patterns, JSON reads
/// and the program's own one-line members, within one file.
/// </summary>
internal sealed class OperandTracer
{
    private const int DeepestTrace = 12;

    private readonly RecognitionContext _context;
    private readonly TraceBudget _budget;
    private readonly Provenance _provenance;
    private readonly OperandEvidence _evidence;
    private readonly EvidenceElsewhere _elsewhere;
    private readonly int _hops;

    /// <param name="context">The file.</param>
    /// <param name="budget">How far the trace may go.</param>
    /// <param name="hops">How many other places of the file it has come by.</param>
    public OperandTracer(RecognitionContext context, TraceBudget budget, int hops = 0)
    {
        _context = context;
        _budget = budget;
        _provenance = new Provenance(context, budget);
        _evidence = new OperandEvidence(context);
        _elsewhere = new EvidenceElsewhere(context, hops);
        _hops = hops;
    }

    public Operand Trace(Use use, int depth = 0)
    {
        VisitUse(use, depth);
        return _evidence.Result;
    }

    private void VisitUse(Use use, int depth)
    {
        _evidence.Element = use.Kind & UseKind.Element;
        if (use.Operand is { } operand)
        {
            Visit(operand, depth);
        }
        else if (use.Slot is { } slot)
        {
            VisitSymbol(slot, use.Receiver, depth);
            if (use.IsDeclaration)
                _evidence.JudgeDeclaration(slot);

            if (!use.IsTest && _evidence.IsOpen && slot is IFieldSymbol or IPropertySymbol or ILocalSymbol)
                _evidence.Add(_elsewhere.ComparedWith(slot, use.Kind & UseKind.Element));
        }
        else
        {
            _evidence.Judge(use.SlotName!);
            _evidence.Note(VenueName.Of(use.SlotName!, _context.Options));
            _evidence.Note(_provenance.Of(use.Receiver));
        }
    }

    private void Visit(ExpressionSyntax expression, int depth)
    {
        if (depth > DeepestTrace || _evidence.Verdict == NameVerdict.OtherTrade || !_budget.Spend())
            return;

        // TryParse(text, out var code) stands here for the variable that it fills: its own bool is not the value.
        var type = _context.Model.GetTypeInfo(expression, _context.Cancellation).Type;
        if (expression is not InvocationExpressionSyntax filler
            || !Invocation.Target(filler).Name.StartsWith("Try", StringComparison.Ordinal))
        {
            _evidence.JudgeValueType(type);
        }

        if (ReaderProperty.IsReader(type) && ReaderProperty.Of(expression) is { } property)
        {
            _evidence.Judge(property);
            return;
        }

        if (Unwrapping.Inner(expression) is { } unwrapped)
        {
            Visit(unwrapped, Unwrapping.IsBlank(expression) ? depth : depth + 1);
            return;
        }

        switch (expression)
        {
            case ConditionalExpressionSyntax conditional:
                VisitAll(
                    new[] { conditional.WhenTrue, conditional.WhenFalse }
                        .Where(side => side is not LiteralExpressionSyntax)
                        .Select(side => Use.OfExpression(UseKind.Value | _evidence.Element, side)),
                    depth);
                break;
            case ConditionalAccessExpressionSyntax { WhenNotNull: var inner }:
                Visit(inner, depth + 1);
                break;
            case AssignmentExpressionSyntax { Right: var assigned }:
                Visit(assigned, depth + 1);
                break;
            case InterpolatedStringExpressionSyntax { Contents: { Count: 1 } contents }
                when contents[0] is InterpolationSyntax { Expression: var inner }:
                Visit(inner, depth + 1);
                break;
            case InvocationExpressionSyntax call:
                VisitCall(call, depth);
                break;
            case ElementAccessExpressionSyntax access:
                VisitElement(access.Expression, access.ArgumentList, depth);
                break;
            case ElementBindingExpressionSyntax binding when Invocation.ConditionalReceiver(binding) is { } receiver:
                VisitElement(receiver, binding.ArgumentList, depth);
                break;
            case MemberAccessExpressionSyntax access:
                VisitMember(access.Name, access.Expression, depth);
                break;
            case MemberBindingExpressionSyntax binding:
                VisitMember(binding.Name, Invocation.ConditionalReceiver(binding), depth);
                break;
            case SimpleNameSyntax name:
                VisitMember(name, null, depth);
                break;
            // field, in a property's accessor
            default:
                if (_context.Model.GetSymbolInfo(
                    expression, _context.Cancellation).Symbol is IFieldSymbol { AssociatedSymbol: IPropertySymbol own })
                    VisitSymbol(own, null, depth + 1);
                break;
        }
    }

    private void VisitCall(InvocationExpressionSyntax call, int depth)
    {
        var (name, receiver) = Invocation.Target(call);
        var arguments = call.ArgumentList.Arguments;

        // A call that is given a code's name reads it: GetProperty("sCode"), SelectToken("data[0].sCode"), ReadString(root, "code").
        var keys = arguments.Select(argument => JsonName.KeyIn(argument.Expression, _context.Options));
        if (!IsText(receiver) && keys.FirstOrDefault(key => key is not null) is { } code)
        {
            _evidence.Judge(code);
            _evidence.Note(_provenance.Of(receiver));
            foreach (var argument in arguments)
                _evidence.Note(_provenance.Of(argument.Expression));
            return;
        }

        if (CallSource.Of(call, _evidence.Element, _context) is { } source)
        {
            VisitUse(source, depth + 1);
            return;
        }

        var method = _context.Model.GetSymbolInfo(call, _context.Cancellation).Symbol;
        if (method is not null)
            VisitSymbol(method, receiver, depth);
        else
            VisitName(name, receiver);

        foreach (var argument in arguments)
            _evidence.Note(_provenance.Of(argument.Expression));
    }

    private void VisitElement(ExpressionSyntax receiver, BracketedArgumentListSyntax arguments, int depth)
    {
        if (arguments.Arguments.Count == 1 && arguments.Arguments[0].Expression is LiteralExpressionSyntax { Token.Value: string key })
        {
            _evidence.Judge(JsonName.LastPart(key));
            _evidence.Note(_provenance.Of(receiver));
        }
        else
        {
            Visit(receiver, depth + 1);
        }
    }

    private void VisitMember(SimpleNameSyntax name, ExpressionSyntax? receiver, int depth)
    {
        var text = name.Identifier.ValueText;
        if (receiver is not null && text is "Value" or "Result" or "Item1" or "Key" or "Keys")
        {
            if (text is "Key" or "Keys")
                _evidence.Element = UseKind.Element;

            Visit(receiver, depth + 1);
            return;
        }

        if (_context.Model.GetSymbolInfo(name, _context.Cancellation) is var info
            && (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } symbol)
        {
            VisitSymbol(symbol, receiver, depth);
        }
        else
            VisitName(text, receiver);
    }

    /// <summary>A member that does not bind: half-typed code, a missing reference, <c>dynamic</c>.</summary>
    private void VisitName(string name, ExpressionSyntax? receiver)
    {
        _evidence.Judge(name);
        _evidence.JudgeOwner(name, receiver, owner: null);
        _evidence.Note(VenueName.Of(name, _context.Options));
        _evidence.Note(_provenance.Of(receiver));
        if (receiver is not null
            && _context.Model.GetTypeInfo(receiver, _context.Cancellation).Type is { } owner
            && SymbolVenue.IsUnknownException(owner))
        {
            _evidence.Note(Origin.Foreign);
        }
    }

    private void VisitSymbol(ISymbol symbol, ExpressionSyntax? receiver, int depth)
    {
        _evidence.Name(symbol);
        var json = JsonName.Of(symbol, _context.Cancellation);
        if (_evidence.Mark(symbol))
        {
            _evidence.JudgeKind(symbol.Name);
            if (json is not null)
                _evidence.JudgeKind(json);

            return;
        }

        _evidence.Judge(symbol.Name);
        if (json is not null)
            _evidence.Judge(json);

        // The value of an OkxErrorCode is one.
        if (symbol is { Name: "Value" or "value", IsImplicitlyDeclared: false, ContainingType: { } whole })
            _evidence.Judge(whole.Name);

        _evidence.JudgeValueTypeOf(symbol);
        _evidence.Note(VenueName.Of(symbol.Name, _context.Options));
        switch (symbol)
        {
            case IParameterSymbol
            {
                IsImplicitlyDeclared: true,
                ContainingSymbol: IMethodSymbol { AssociatedSymbol: IPropertySymbol property },
            }:
                VisitSymbol(property, null, depth + 1);
                return;

            case ILocalSymbol or IRangeVariableSymbol:
                VisitSources(symbol, depth);
                return;

            case IParameterSymbol parameter:
                _evidence.Note(SymbolVenue.OfType(parameter.Type, _context));
                if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
                    VisitSources(symbol, depth);
                else if (parameter.ContainingSymbol is IMethodSymbol method
                    && (method.MethodKind == MethodKind.LocalFunction || method.DeclaredAccessibility == Accessibility.Private))
                {
                    _evidence.Add(_elsewhere.GivenTo(parameter));
                }
                else
                    NoteOwner(parameter.ContainingType, receiver);

                if (_evidence.Verdict == NameVerdict.Neutral)
                    _evidence.Add(_elsewhere.HandedOn(parameter));
                return;
        }

        if (symbol is INamedTypeSymbol type)
        {
            _evidence.Note(SymbolVenue.OfType(type, _context));
            return;
        }

        _evidence.JudgeOwner(symbol.Name, receiver, symbol.ContainingType);
        NoteOwner(symbol.ContainingType, receiver);
        if (ReturnedValue.Of(symbol, _context.Model.SyntaxTree, _context.Cancellation) is { } returned)
            Visit(returned, depth + 1);
        else if (_evidence.IsOpen && symbol is IFieldSymbol { IsConst: false } or IPropertySymbol && !IsValueOfTable(symbol))
            _evidence.Add(_elsewhere.GivenTo(symbol));
    }

    private void NoteOwner(INamedTypeSymbol? owner, ExpressionSyntax? receiver)
    {
        if (owner is not null && _context.IsForeign(owner))
        {
            // What a library's own names say comes first; what only surrounds the receiver's use can't vouch for it.
            if (!SymbolVenue.IsTransport(owner))
                _evidence.Note(SymbolVenue.IsSharedError(owner) ? Origin.Shared : Origin.Foreign);
        }
        else if (receiver is not null and not (ThisExpressionSyntax or BaseExpressionSyntax))
        {
            _evidence.Note(Origin.OwnType);
        }

        if (owner is not null && receiver is not null and not (ThisExpressionSyntax or BaseExpressionSyntax))
            _evidence.Note(_provenance.Of(receiver));

        _evidence.Note(SymbolVenue.OfType(owner, _context));
    }

    private void VisitSources(ISymbol variable, int depth) => VisitAll(
        ValueSource.Of(variable, _context)
            .Select(source => source?.Operand is { } operand ? Use.OfExpression(source.Kind | _evidence.Element, operand) : source),
        depth);

    private void VisitAll(IEnumerable<Use?> sources, int depth)
    {
        var all = sources.ToList();
        if (all.Count == 1 && all[0] is { } only)
            VisitUse(only, depth + 1);
        else
            _evidence.Add(all.Select(TraceOne).ToList());

        Operand TraceOne(Use? source) =>
            source is null ? default : new OperandTracer(_context, _budget, _hops).Trace(source, depth + 1);
    }

    /// <summary>A table is known by the keys that it is given: they say nothing of its values.</summary>
    private bool IsValueOfTable(ISymbol table) =>
        _evidence.Element == UseKind.None
        && ((table as IFieldSymbol)?.Type ?? (table as IPropertySymbol)?.Type) is INamedTypeSymbol { TypeArguments.Length: 2 };

    private bool IsText(ExpressionSyntax? receiver) =>
        receiver is not null && InvocationUse.IsText(_context.Model.GetTypeInfo(receiver, _context.Cancellation).Type);
}
