using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Payloads;

namespace OkxAnalyzers.CodeFixes;

/// <summary>Where a literal stands, and the constant that has its value.</summary>
internal readonly record struct ReportedLiteral(TextSpan Span, ConstantPayload Payload)
{
    /// <summary>Null where the diagnostic names no constant.</summary>
    public static ReportedLiteral? Of(Diagnostic diagnostic) =>
        ConstantPayload.Read(diagnostic) is { } payload ? new ReportedLiteral(diagnostic.Location.SourceSpan, payload) : null;
}
