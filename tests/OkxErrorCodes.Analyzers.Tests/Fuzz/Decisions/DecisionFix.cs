using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>One fix that was offered for a diagnostic, and what the program is after it.</summary>
internal sealed record DecisionFix(DecisionProgram Program, Diagnostic Diagnostic, string Name, string After, int Number)
{
    /// <summary>All results are compiled side by side.</summary>
    public string Namespace => $"{Program.Namespace}F{Number}";

    public string Text
    {
        get
        {
            var name = "namespace " + Program.Namespace;
            var at = After.IndexOf(name, System.StringComparison.Ordinal);
            return After[..at] + "namespace " + Namespace + After[(at + name.Length)..];
        }
    }
}
