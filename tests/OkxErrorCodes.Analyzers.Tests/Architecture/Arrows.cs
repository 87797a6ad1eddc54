using System.Collections.Immutable;

namespace OkxAnalyzers.Tests.Architecture;

/// <summary>
/// The plan of <c>src/</c>: what each room is for, and whom it may use. <see cref="ArchitectureTests"/> hold the code to it,
/// and <see cref="ArchitecturePageTests"/> write it into <c>docs/architecture.md</c>.
/// </summary>
internal static class Arrows
{
    /// <summary>A room is a folder under a project; <c>CodeFixes</c> and what begins with it are the rooms of that project.</summary>
    public static readonly ImmutableArray<(string Room, string Sentence)> Rooms =
    [
        ("Catalog", "The codes and their retry advice: the embedded CSV files, and a project's own."),
        ("Constants", "What stands for a code in C#: names and forms of the constants, and what the generator writes."),
        ("Syntax", "C# without OKX: calls, comparisons, collections, jumps, words of a name, the member around a node."),
        ("Recognition", "Whether an expression is an OKX code: what it is used for, what it meets, and what speaks of OKX around it."),
        ("Requests", "What a call does by its name (it places, reads, asks for the outcome), and which codes can answer it."),
        ("Flow", "Which codes a value can still hold at a point: sets over Roslyn's control flow graph. It knows no rule."),
        ("Decisions", "OKX0003, OKX0015: the branches of a switch or of ifs, what is left of them, and whether one acts."),
        ("Resends", "OKX0004, OKX0017: the way from a request back to itself, and retry lists."),
        ("Payloads", "What a diagnostic hands to its fix."),
        ("Rules", "The analyzers, their descriptors, and the words of each diagnostic."),
        ("CodeFixes", "What an IDE offers for a diagnostic or at the cursor, each edit tried before it is offered."),
        ("CodeFixes/Editing", "What all fixes share: the place of an edit, and whether the program means the same after it."),
        ("CodeFixes/Swap", "A constant in the place of a literal."),
        ("CodeFixes/Switch", "Branches of a switch: joined, added, split, written in the file's own layout."),
        ("CodeFixes/Resend", "A code that is sent again: out of its list or condition, into a case or a branch of its own."),
        ("Analyzers", "What the language needs and .NET Standard 2.0 lacks."),
    ];

    /// <summary>Who uses whom, and why.</summary>
    public static readonly ImmutableArray<(string From, string To, string Why)> BetweenRooms =
    [
        ("CodeFixes", "Catalog", "The edit of OKX0002 writes a row into a project's own catalog."),
        ("CodeFixes", "CodeFixes/Editing", "A changed literal or a split test is offered only where it compiles."),
        ("CodeFixes", "CodeFixes/Swap", "A near code is written by its constant, where the project has it."),
        ("CodeFixes", "CodeFixes/Switch", "A split test spells its two codes as a branch does."),
        ("CodeFixes", "Constants", "The mark of a member is the package's attribute."),
        ("CodeFixes", "Payloads", "A fix reads what its diagnostic hands over."),
        ("CodeFixes", "Rules", "A fix names the diagnostics that it is for."),
        ("CodeFixes/Editing", "Constants", "A constant is written with its class, an alias of that, or what the file imports."),
        ("CodeFixes/Swap", "CodeFixes/Editing", "A swap is offered only where the edited document binds as before."),
        ("CodeFixes/Swap", "Constants", "A constant is found by its class, name and form."),
        ("CodeFixes/Swap", "Payloads", "The payload says which constant has the literal's value."),
        ("CodeFixes/Swap", "Rules", "A fix names the diagnostics that it is for."),
        ("CodeFixes/Swap", "Syntax", "Whether a call captures an argument's text, its parameter says."),
        ("CodeFixes/Resend", "Catalog", "What is sent again is told by its codes, before an edit and after it."),
        ("CodeFixes/Resend", "CodeFixes/Editing", "An edited condition is offered only where it compiles."),
        ("CodeFixes/Resend", "CodeFixes/Switch", "A case of its own is a branch of a switch; a code leaves a condition as it leaves a list."),
        ("CodeFixes/Resend", "Flow", "What is sent again is compared over the function that the code stands in."),
        ("CodeFixes/Resend", "Payloads", "The payload says whether the code stands in a list."),
        ("CodeFixes/Resend", "Resends", "After the edit less is sent again, and nothing new."),
        ("CodeFixes/Resend", "Rules", "A fix names the diagnostics that it is for."),
        ("CodeFixes/Resend", "Syntax", "A condition names a code in a comparison, a call or a collection."),
        ("CodeFixes/Switch", "Catalog", "A new branch says in a comment what to do after its codes."),
        ("CodeFixes/Switch", "CodeFixes/Editing", "An edited switch is offered only where it compiles."),
        ("CodeFixes/Switch", "Constants", "A label is a constant in the form that the switch uses."),
        ("CodeFixes/Switch", "Decisions", "A refactoring reads the switch under the cursor as its rule does."),
        ("CodeFixes/Switch", "Payloads", "The payload says which codes are missing, and which branches they can join."),
        ("CodeFixes/Switch", "Resends", "What is added must not be sent again where OKX0004 would report it."),
        ("CodeFixes/Switch", "Rules", "A fix names the diagnostics that it is for."),
        ("CodeFixes/Switch", "Syntax", "A code is taken out of a collection or a comparison as these are written."),
        ("Constants", "Catalog", "A constant has its name, its value and its documentation from a code's row."),
        ("Decisions", "Catalog", "A branch's codes are rows, and their retry advice says what may follow."),
        ("Decisions", "Constants", "A condition may ask OkxRetry for a code's advice."),
        ("Decisions", "Flow", "What is left of a decision is what comes out of its last test."),
        ("Decisions", "Payloads", "A switch tells its fixes how it spells codes, and which branches can be joined."),
        ("Decisions", "Recognition", "A decision is one over OKX codes only where the reader is certain of its labels."),
        ("Decisions", "Requests", "A branch that sends, or calls what retries, acts on its codes."),
        ("Decisions", "Resends", "A branch that only reads may be joined by a code whose outcome is open."),
        ("Decisions", "Syntax", "A condition is a chain of comparisons, and a branch ends in a jump."),
        ("Payloads", "Catalog", "A missing code carries its retry advice."),
        ("Payloads", "Constants", "A payload names the constant, and the form that fits."),
        ("Recognition", "Catalog", "A literal is looked up in the catalog before anything else is asked."),
        ("Recognition", "Constants", "An operand that meets a constant of the package, or is marked, holds an OKX code."),
        ("Recognition", "Syntax", "A code meets its operand in a comparison, a call or a collection."),
        ("Requests", "Catalog", "A request is one of the catalog's operations, and a code answers some of them."),
        ("Requests", "Syntax", "What a call does is told by the words of its name."),
        ("Flow", "Catalog", "The sets are over the codes of the catalog."),
        ("Flow", "Constants", "A test may ask OkxRetry for a code's advice."),
        ("Flow", "Recognition", "The value of a constant is the reader's to tell."),
        ("Flow", "Requests", "A predicate that is named for retrying is not read: it is a retry list."),
        ("Flow", "Syntax", "A comparison, a collection and a condition are told by their syntax."),
        ("Resends", "Catalog", "A bound is told from a count of attempts by the length of a code."),
        ("Resends", "Flow", "A request is sent again where a way leads back to it with nothing changed."),
        ("Resends", "Recognition", "A retry list's elements are codes where the reader is certain of them."),
        ("Resends", "Requests", "A second request is told from a log, a pause and a query by its name."),
        ("Resends", "Syntax", "A way back is a loop, a jump or a call of the same function."),
        ("Rules", "Catalog", "An analyzer takes the project's catalog, and a message tells a code's summary and advice."),
        ("Rules", "Constants", "A message names the constant to write, or says why the project cannot have it."),
        ("Rules", "Flow", "A function is followed once for all rules; OKX0016 asks what its tests have met."),
        ("Rules", "Decisions", "OKX0003 and OKX0015 ask which codes no branch lets in, and whether one acts."),
        ("Rules", "Payloads", "A diagnostic takes its properties and locations from its payload."),
        ("Rules", "Recognition", "Every rule asks the reader what an expression is."),
        ("Rules", "Requests", "OKX0003 misses only codes that can answer the requests before the decision."),
        ("Rules", "Resends", "OKX0004 asks what is sent again; a retry list is told by both rules."),
        ("Rules", "Syntax", "The member around a literal shows which part of OKX an unknown code is from."),
    ];

    /// <summary>Arrows of the table above without which no room would lead back to itself.</summary>
    public static readonly ImmutableArray<(string From, string To, string Why)> RoomCircles = [];

    /// <summary>Arrows without which no file would lead back to itself: true recursion.</summary>
    public static readonly ImmutableArray<(string From, string To, string Why)> FileCircles =
    [
        ("Recognition/OperandTracer.cs", "Recognition/EvidenceElsewhere.cs", "Recursion: what a caller passes is traced too."),
        ("Flow/OperationEvaluator.cs", "Flow/CallEvaluator.cs", "Recursion: the arguments of a call are operations."),
        ("Flow/OperationEvaluator.cs", "Flow/AssignmentEvaluator.cs", "Recursion: both sides of an assignment are operations."),
        ("Flow/OperationEvaluator.cs", "Flow/MemberEvaluator.cs", "Recursion: the object that a member is read of is an operation."),
        ("Flow/OperationEvaluator.cs", "Flow/PatternEvaluator.cs", "Recursion: what a pattern is matched with is an operation."),
        ("Flow/FlowContext.cs", "Flow/SummaryCache.cs", "Recursion: a predicate is followed as its caller is."),
        ("Requests/RequestName.cs", "Requests/RequestInvocation.cs", "What reads is told by its name, and an operation that reads too."),
    ];
}
