using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Decisions;

/// <summary>Reads a decision over an OKX code out of a switch statement, a switch expression or the first <c>if</c> of a chain.</summary>
internal sealed class DecisionReader
{
    // The labels of a decision share their operand, but one of (ExchangeKind.Bitget, "50011") is another venue's.
    // After so many, the others are like them.
    private const int Asked = 32;

    private readonly CodeReader _reader;
    private readonly PatternValue _patterns;

    public DecisionReader(CodeReader reader)
    {
        _reader = reader;
        _patterns = new PatternValue(reader);
    }

    /// <summary>Null where no OKX code is decided on for certain.</summary>
    public CodeDecision? Read(SyntaxNode node) => node switch
    {
        SwitchStatementSyntax @switch => OfSwitch(@switch, @switch.SwitchKeyword.GetLocation(), @switch.Expression, Cases(@switch)),
        SwitchExpressionSyntax { GoverningExpression: var operand } @switch =>
            OfSwitch(@switch, operand.GetLocation(), operand, Cases(@switch)),
        IfStatementSyntax { Parent: not ElseClauseSyntax } chain => OfChain(chain),
        _ => null,
    };

    /// <summary>None of the labels may be anybody else's.</summary>
    private bool AreCertain(IEnumerable<CodeLabel> labels) => labels
        .Where(label => !label.Code.IsOutcome)
        .Take(Asked)
        .All(label => _reader.Read(label.Expression) is { IsCertain: true });

    private static IEnumerable<Case> Cases(SwitchStatementSyntax @switch) =>
        @switch.Sections.Select(section => new Case(section, section, section.Labels.Select(label => label switch
        {
            CaseSwitchLabelSyntax old => new Entry(old.Value, null, null),
            CasePatternSwitchLabelSyntax pattern => new Entry(null, pattern.Pattern, pattern.WhenClause?.Condition),
            _ => default,
        })));

    private static IEnumerable<Case> Cases(SwitchExpressionSyntax @switch) =>
        @switch.Arms.Select(arm => new Case(arm, arm.Expression, new[] { new Entry(null, arm.Pattern, arm.WhenClause?.Condition) }));

    private CodeDecision? OfSwitch(SyntaxNode node, Location keyword, ExpressionSyntax governing, IEnumerable<Case> cases)
    {
        var read = cases
            .Select(@case => (Case: @case, Labels: @case.Entries.SelectMany(entry => entry.Labels(_patterns)).ToList()))
            .ToList();

        // The first error code says where in the value the codes stand.
        if (read
            .SelectMany(@case => @case.Labels)
            .FirstOrDefault(found => !found.Label.Code.IsOutcome) is not { Label.Code: not null, Path: var path })
        {
            return null;
        }

        if (!AreCertain(read.SelectMany(@case => @case.Labels).Where(found => found.Path == path).Select(found => found.Label)))
            return null;

        var operand = CodeOperand.Of(governing, path);
        var shown = governing;
        if (governing is TupleExpressionSyntax tuple)
        {
            if (Position(path) is not { } position || position >= tuple.Arguments.Count)
                return null;

            shown = tuple.Arguments[position].Expression;
            operand = CodeOperand.Of(shown, "");
        }

        var branches = ImmutableArray.CreateBuilder<CodeBranch>();
        foreach (var (@case, labels) in read)
        {
            var tests = @case.Entries.Select(entry => (Entry: entry, Test: entry.Read(_patterns, operand, path, _reader))).ToList();

            // { Status: 429 } beside { Code: "50011" }: what is told apart is the response and not its code.
            if (path.Length > 0 && path[0] != '#' && tests.Any(test => !test.Test.Speaks && test.Entry.IsAboutSomethingElse))
                return null;

            branches.Add(new CodeBranch(
                @case.Node,
                @case.Body,
                tests.Any(test => test.Entry.IsDefault(path)),
                labels.Where(found => found.Path == path).Select(found => found.Label).ToImmutableArray(),
                CodeTest.Any(tests.Select(test => test.Test).ToList())));
        }

        return new CodeDecision(node, keyword, shown, operand, branches.ToImmutable());
    }

    private CodeDecision? OfChain(IfStatementSyntax first)
    {
        var chain = new List<(SyntaxNode Node, ExpressionSyntax? Condition, StatementSyntax Body)>();
        StatementSyntax? next = first;
        while (next is IfStatementSyntax @if)
        {
            chain.Add((@if, @if.Condition, @if.Statement));
            next = @if.Else?.Statement;
        }

        if (next is not null)
            chain.Add((next.Parent!, null, next));

        var labels = chain.Select(link => link.Condition is null ? new() : ConditionTest.Labels(link.Condition, _reader).ToList()).ToList();
        if (labels
            .SelectMany(found => found)
            .FirstOrDefault(found => !found.Label.Code.IsOutcome) is not { Operand: { } shown, Path: var path })
        {
            return null;
        }

        var operand = CodeOperand.Of(shown, path);
        var own = labels
            .Select(found =>
                found.Where(label => operand.PathFrom(label.Operand) == label.Path).Select(label => label.Label).ToImmutableArray())
            .ToList();
        if (!AreCertain(own.SelectMany(label => label)))
            return null;

        var conditions = new ConditionTest(_reader, operand);
        var branches = chain.Select(
            (link, i) => new CodeBranch(link.Node, link.Body, link.Condition is null, own[i], conditions.Read(link.Condition)));
        return new CodeDecision(first, first.IfKeyword.GetLocation(), shown, operand, branches.ToImmutableArray());
    }

    private static int? Position(string path) =>
        path.StartsWith("#", StringComparison.Ordinal) && int.TryParse(path.Substring(1), out var position) ? position : null;

    /// <summary>A section or an arm, before it is known what is decided on.</summary>
    private readonly struct Case
    {
        public Case(SyntaxNode node, SyntaxNode body, IEnumerable<Entry> entries)
        {
            Node = node;
            Body = body;
            Entries = entries.ToImmutableArray();
        }

        public SyntaxNode Node { get; }

        public SyntaxNode Body { get; }

        public ImmutableArray<Entry> Entries { get; }
    }

    /// <summary>An old-style label, a pattern with its guard, or (with neither) <c>default</c>.</summary>
    private readonly struct Entry
    {
        private readonly ExpressionSyntax? _constant;
        private readonly PatternSyntax? _pattern;
        private readonly ExpressionSyntax? _guard;

        public Entry(ExpressionSyntax? constant, PatternSyntax? pattern, ExpressionSyntax? guard)
        {
            _constant = constant;
            _pattern = pattern;
            _guard = guard;
        }

        public bool IsAboutSomethingElse =>
            _pattern is not null
            && !PatternValue.IsCatchAll(_pattern)
            && !PatternValue.IsOfType(_pattern)
            && !PatternValue.IsNull(_pattern);

        public bool IsDefault(string path) => _pattern is null
            ? _constant is null
            : _guard is null && (PatternValue.IsCatchAll(_pattern) || (path.Length == 0 && PatternValue.IsOfType(_pattern)));

        public IEnumerable<(CodeLabel Label, string Path)> Labels(PatternValue patterns) =>
            _pattern is not null ? patterns.Labels(_pattern)
            : _constant is not null && patterns.LabelOf(_constant) is { } label ? new[] { (label, "") }
            : Enumerable.Empty<(CodeLabel, string)>();

        public CodeTest Read(PatternValue patterns, CodeOperand operand, string path, CodeReader reader)
        {
            if (_pattern is null)
                return _constant is null ? CodeTest.Silent : patterns.OfConstant(_constant);

            var test = patterns.Read(_pattern, path);
            return _guard is null
                ? test
                : CodeTest.All(
                    new[] { test, new ConditionTest(reader, operand.With(PatternValue.Variables(_pattern), path)).Read(_guard) });
        }
    }
}
