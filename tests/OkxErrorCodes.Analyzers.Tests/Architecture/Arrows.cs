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
        ("Recognition", "Whether an expression is an OKX code: what it is used for, what it meets, and what speaks of OKX around it."),
        ("Decisions", "What a program does after a code: the branches of a decision, retry lists, requests that are sent again."),
        ("Rules", "The analyzers, their descriptors, and the words of each diagnostic."),
        ("CodeFixes", "What an IDE offers for a diagnostic, each edit tried before it is offered."),
        ("Analyzers", "What the language needs and .NET Standard 2.0 lacks."),
    ];

    /// <summary>Who uses whom, and why.</summary>
    public static readonly ImmutableArray<(string From, string To, string Why)> BetweenRooms =
    [
        ("Catalog", "Constants", "A row must not take the name of a class that the constants stand in."),
        ("CodeFixes", "Catalog", "The edits of OKX0003 go by retry advice, and that of OKX0002 writes a row into a project's own catalog."),
        ("CodeFixes", "Constants", "A fix writes a constant by its class, name and form."),
        ("CodeFixes", "Decisions", "What a fix of OKX0003 adds must not be sent again where OKX0004 would report it."),
        ("CodeFixes", "Recognition", "The edit that splits a joined code asks which call is an Equals."),
        ("CodeFixes", "Rules", "A fix names the diagnostics that it is for, and reads the properties that they carry."),
        ("Constants", "Catalog", "A constant has its name, its value and its documentation from a code's row."),
        ("Decisions", "Catalog", "A branch's codes are rows, and their retry advice says what may follow."),
        ("Decisions", "Constants", "A label may be a constant of the package, and a condition may ask OkxRetry."),
        ("Decisions", "Recognition", "A decision is one over OKX codes only where its labels and its operand are recognized."),
        ("Recognition", "Catalog", "A literal is looked up in the catalog before anything else is asked."),
        ("Recognition", "Constants", "An operand that meets a constant of the package, or is marked, holds an OKX code."),
        ("Rules", "Catalog", "An analyzer takes the project's catalog, and a message tells a code's summary and advice."),
        ("Rules", "Constants", "A message names the constant to write, or says why the project cannot have it."),
        ("Rules", "Decisions", "OKX0003 and OKX0004 ask what the program does after a code."),
        ("Rules", "Recognition", "The rules on literals ask what a literal is, and every rule reads the options."),
    ];

    /// <summary>Arrows of the table above without which no room would lead back to itself.</summary>
    public static readonly ImmutableArray<(string From, string To, string Why)> RoomCircles =
    [
        ("Catalog", "Constants", "To untie: the reserved names could be the catalog's own."),
    ];

    /// <summary>Arrows without which no file would lead back to itself: true recursion, and what is still to untie.</summary>
    public static readonly ImmutableArray<(string From, string To, string Why)> FileCircles =
    [
        ("Catalog/CatalogRows.cs", "Catalog/ConstantName.cs", "To untie: reserved names are those of classes that ask for the catalog."),
        ("Decisions/LabelCertainty.cs", "Decisions/DecisionReader.cs", "To untie: which codes are errors is asked of the reader."),
        ("Recognition/InvocationUse.cs", "Recognition/AssertionUse.cs", "To untie: how an assertion is called is read in the other."),
        ("Recognition/OperandTracer.cs", "Recognition/EvidenceElsewhere.cs", "Recursion: what a caller passes is traced too."),
        ("Recognition/Place.cs", "Recognition/RecognitionCache.cs", "To untie: a place holds the cache, and the cache asks for the place."),
        ("Recognition/Surroundings.cs", "Recognition/RecognitionCache.cs", "To untie: the cache fills itself with what it is asked for."),
        ("Recognition/UnknownCode.cs", "Recognition/CodeLiteral.cs", "To untie: one class judges a text, and the literal read from it."),
        ("Recognition/UnknownCode.cs", "Recognition/JoinedCode.cs", "To untie: what a digit is, and how long a code, is asked back."),
        ("Recognition/UseFinder.cs", "Recognition/PatternUse.cs", "To untie: the name of a tuple's element is read in the finder."),
    ];
}
