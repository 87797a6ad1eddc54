using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Requests;

/// <summary>
/// Calls that tell somebody of an error and do nothing about it, by the words of their name and of what they are called on:
/// <c>LogWarning</c>, <c>SendAlertAsync</c>, <c>_metrics.Add</c>.
/// </summary>
internal static class TellingCall
{
    private static readonly ImmutableHashSet<string> s_tell = Words(
        "log logs warn warning write show display notify alert record count track translate print report trace debug info information "
        + "error fatal critical verbose increment observe emit note announce audit inform toast beep throw assert "
        + "returns respond reply");

    /// <summary>They tell only what is named with them: <c>SendAlert</c> and not <c>SendOrder</c>.</summary>
    private static readonly ImmutableHashSet<string> s_deliver = Words(
        "send post publish raise fire set add put push append update capture dispatch setup on");
    private static readonly ImmutableHashSet<string> s_told = Words(
        "alert alerts notification notifications message messages metric metrics counter tag tags text label title caption color colour "
        + "log logs error errors warning warnings exception telemetry report reports toast email mail sms breadcrumb "
        + "response reply");

    /// <summary>What else is shown to a person, or answered to a caller, once it is set.</summary>
    private static readonly ImmutableHashSet<string> s_shown = Words(
        "reason description detail details hint tooltip icon foreground background brush visible visibility severity level code content "
        + "result handled");

    /// <summary>On one of these any call tells, or sets up what a fake server answers.</summary>
    private static readonly ImmutableHashSet<string> s_teller = Words(
        "log logs logger logging console debug trace tracer meter metric metrics counter counters counts histogram gauge activity "
        + "telemetry notifier notification notifications alerter alerts toast snackbar stats statistics statsd sentry stderr stdout output "
        + "mail email mailer sms telegram slack discord webhook "
        + "errors warnings problems messages notes lines headers tags labels reasons completion "
        + "mock fake stub response responses replies");

    /// <summary>What is written here is read by another part of the program.</summary>
    private static readonly ImmutableHashSet<string> s_channel = Words("queue channel socket ws volatile");

    /// <summary>By the first word of its name, whatever it is called on.</summary>
    public static bool IsTelling(string verb) => s_tell.Contains(verb);

    public static bool Is(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        var (name, receiver) = Invocation.Target(call);
        var words = NameWords.Of(name);
        if (words.IsEmpty || RetryNames.IsResendCall(name) || words.Any(word => word is "and" or "then"))
            return false;

        var around = receiver is null ? ImmutableArray<string>.Empty : WordsOf(receiver, model, cancellation);
        if (around.Any(s_channel.Contains))
            return false;

        var verb = words[0] is "try" or "safe" or "do" && words.Length > 1 ? 1 : 0;
        return IsTelling(words[verb])
            || (s_deliver.Contains(words[verb]) && words.Any(s_told.Contains))
            || around.Any(s_teller.Contains)
            || (words[verb] == "append" && around.Contains("builder"))
            || RaisesEvent(call, model, cancellation);
    }

    /// <summary>
    /// Whether what is assigned to is there to tell: <c>StatusText</c>, <c>response.StatusCode</c>, <c>_errors[code]</c>.
    /// </summary>
    public static bool IsTold(ExpressionSyntax target) => target switch
    {
        ElementAccessExpressionSyntax { Expression: var holder } => Names(holder).Any(s_teller.Contains),
        _ => NameWords.Of(ExpressionName.OfResult(target) ?? "").Any(word => s_told.Contains(word) || s_shown.Contains(word)),
    };

    private static bool RaisesEvent(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        var (name, receiver) = Invocation.Target(call);
        var raised = name == "Invoke" && receiver is not null ? receiver : call.Expression;
        return model.GetSymbolInfo(raised, cancellation).Symbol is IEventSymbol
            || (NameWords.Of(name)[0] == "on" && call.ArgumentList.Arguments.Any(IsOfEvent));

        bool IsOfEvent(ArgumentSyntax argument) =>
            model.GetTypeInfo(argument.Expression, cancellation).Type?.Name.EndsWith("EventArgs", StringComparison.Ordinal) == true;
    }

    private static ImmutableArray<string> WordsOf(ExpressionSyntax receiver, SemanticModel model, CancellationToken cancellation) =>
        Names(receiver).AddRange(NameWords.Of(model.GetTypeInfo(receiver, cancellation).Type?.Name ?? ""));

    /// <summary>The words of all that is called by a name on the way to the member: <c>context.Response.Headers</c>.</summary>
    private static ImmutableArray<string> Names(ExpressionSyntax path) => path
        .DescendantNodesAndSelf(node => node is not ArgumentListSyntax)
        .OfType<SimpleNameSyntax>()
        .SelectMany(name => NameWords.Of(name.Identifier.ValueText))
        .ToImmutableArray();

    private static ImmutableHashSet<string> Words(string words) => ImmutableHashSet.Create(StringComparer.Ordinal, words.Split(' '));
}
