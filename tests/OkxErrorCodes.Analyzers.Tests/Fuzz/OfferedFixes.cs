using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OkxAnalyzers.CodeFixes;

namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>Every fix of the package that is offered for a diagnostic, and what the project is after it.</summary>
internal static class OfferedFixes
{
    public static readonly ImmutableArray<CodeFixProvider> Own =
    [
        .. typeof(UseConstantFix).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsDefined(typeof(ExportCodeFixProviderAttribute), inherit: false))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    public static async Task<IReadOnlyList<(string Fix, Solution After)>> OfAsync(
        Document document, Diagnostic diagnostic, IEnumerable<CodeFixProvider> providers)
    {
        var fixes = new List<(string, Solution)>();
        foreach (var provider in providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            var actions = new List<CodeAction>();
            await provider.RegisterCodeFixesAsync(
                new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
            foreach (var action in actions)
            {
                var operations = await action.GetOperationsAsync(CancellationToken.None);
                fixes.Add((provider.GetType().Name, operations.OfType<ApplyChangesOperation>().Single().ChangedSolution));
            }
        }

        return fixes;
    }
}
