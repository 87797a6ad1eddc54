using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Decisions;

/// <summary>
/// What is decided on, under all the names that it goes by in its member: <c>response.Code</c>,
/// a local that holds it, a pattern's variable.
/// </summary>
internal sealed class CodeOperand
{
    private readonly HashSet<string> _names;
    private readonly IReadOnlyDictionary<string, ExpressionSyntax> _locals;

    private CodeOperand(HashSet<string> names, IReadOnlyDictionary<string, ExpressionSyntax> locals)
    {
        _names = names;
        _locals = locals;
    }

    /// <summary>The code at <paramref name="path"/> of an expression.</summary>
    public static CodeOperand Of(ExpressionSyntax expression, string path)
    {
        var locals = LocalsOf(expression);
        var names = new HashSet<string> { Join(Text(expression), path) };
        for (var known = 0; known < names.Count;)
        {
            known = names.Count;
            foreach (var local in locals)
            {
                var source = Text(local.Value);
                if (names.Contains(local.Key) || names.Contains(source))
                {
                    names.Add(local.Key);
                    names.Add(source);
                }
            }
        }

        return new CodeOperand(names, locals);
    }

    /// <summary>With the variables that a pattern declares over what holds the code at <paramref name="path"/>.</summary>
    public CodeOperand With(IEnumerable<(string Name, string Path)> variables, string path)
    {
        var names = new HashSet<string>(_names);
        foreach (var variable in variables)
        {
            if (path == variable.Path)
                names.Add(variable.Name);
            else if (variable.Path.Length == 0 || path.StartsWith(variable.Path + ".", StringComparison.Ordinal))
                names.Add(Join(variable.Name, path.Substring(variable.Path.Length).TrimStart('.')));
        }

        return new CodeOperand(names, _locals);
    }

    /// <summary>The same in another clause of the <c>try</c>, whose exception is called otherwise.</summary>
    public CodeOperand Renamed(string from, string to) => new(
        new HashSet<string>(
            _names.Select(
                name => name == from || name.StartsWith(from + ".", StringComparison.Ordinal) ? to + name.Substring(from.Length) : name)),
            _locals);

    public bool Is(ExpressionSyntax expression) => _names.Contains(Text(expression));

    /// <summary>
    /// Where in the expression the code stands: nothing for the operand itself, <c>Code</c>
    /// for what it is a member of; null if it is elsewhere.
    /// </summary>
    public string? PathFrom(ExpressionSyntax expression)
    {
        var text = Text(expression);
        if (_names.Contains(text))
            return "";

        var holder = text + ".";
        return text.Length == 0
            ? null
            : _names.FirstOrDefault(name => name.StartsWith(holder, StringComparison.Ordinal))?.Substring(holder.Length);
    }

    public bool IsIn(SyntaxNode node) => Names(node).Any(Is);

    /// <summary>The operand, or what it is a member of, stands in the expression.</summary>
    public bool IsNearIn(SyntaxNode node) => Names(node).Any(name => PathFrom(name) is not null);

    /// <summary>What a local was given as its value.</summary>
    public ExpressionSyntax? ValueOf(string local) => _locals.TryGetValue(local, out var value) ? value : null;

    /// <summary>The expression without what changes the value's form only: <c>(int)response?.Code!</c> is <c>response.Code</c>.</summary>
    private static string Text(ExpressionSyntax expression)
    {
        expression = Unwrapping.Value(expression);
        var text = string.Concat(expression.DescendantTokens().Select(token => token.Text))
            .Replace("?.", ".")
            .Replace("?[", "[")
            .Replace("!", "");
        if (text.StartsWith(".", StringComparison.Ordinal) && Invocation.ConditionalReceiver(expression) is { } receiver)
            text = Text(receiver) + text;

        return text.StartsWith("this.", StringComparison.Ordinal) ? text.Substring(5) : text;
    }

    private static string Join(string text, string path) => path.Length == 0 ? text : $"{text}.{path}";

    private static IEnumerable<ExpressionSyntax> Names(SyntaxNode node) => node.DescendantNodesAndSelf()
        .OfType<ExpressionSyntax>()
        .Where(expression =>
            expression is SimpleNameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax
                or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax
            && !(expression.Parent is MemberAccessExpressionSyntax access && access.Name == expression));

    private static IReadOnlyDictionary<string, ExpressionSyntax> LocalsOf(SyntaxNode node)
    {
        var locals = new Dictionary<string, ExpressionSyntax>();
        foreach (var variable in EnclosingMember.Of(node).DescendantNodes().OfType<VariableDeclaratorSyntax>())
        {
            if (variable.Initializer is { Value: { } value })
                locals[variable.Identifier.ValueText] = value;
        }

        return locals;
    }
}
