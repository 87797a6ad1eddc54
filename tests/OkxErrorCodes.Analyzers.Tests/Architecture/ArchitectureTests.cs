using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace OkxAnalyzers.Tests.Architecture;

/// <summary>The code keeps to the plan in <see cref="Arrows"/>. A failure ends with the lines to paste there.</summary>
public sealed class ArchitectureTests
{
    private static readonly Lazy<ImmutableArray<NameUse>> s_uses = new(() => NameUse.In(SourceProjects.All));

    private static Graph Rooms => Graph.Of(s_uses.Value, file => file.Room);

    private static Graph Files => Graph.Of(s_uses.Value, file => file.Name);

    /// <summary>A name that does not bind is an arrow that nobody sees.</summary>
    [Fact]
    public void Every_name_is_understood() =>
        Assert.DoesNotContain(
            SourceProjects.All.SelectMany(project => project.GetDiagnostics()),
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    [Fact]
    public void Every_room_has_a_sentence()
    {
        var rooms = SourceProjects.Files.Select(file => file.Room).ToHashSet();
        var named = Arrows.Rooms.Select(row => row.Room).ToHashSet();

        AssertNone(
            rooms.Except(named).Order(StringComparer.Ordinal).Select(room => ($"{room} is a folder without a sentence.", Row(room, "…"))),
            nameof(Arrows.Rooms));
        AssertNone(named.Except(rooms).Select(room => Stale($"{room} is no folder", nameof(Arrows.Rooms))));
    }

    [Fact]
    public void Every_arrow_between_rooms_has_a_reason()
    {
        var unknown = Rooms.Without(Arrows.BetweenRooms.Select(Ends));

        AssertNone(
            unknown.Arrows.Select(arrow => (
                $"{arrow.From} → {arrow.To} has no reason. Its first use:\n    {unknown.FirstUse(arrow)}",
                Row(arrow.From, arrow.To, "…"))),
            nameof(Arrows.BetweenRooms));
    }

    [Fact]
    public void Every_reason_is_of_an_arrow_in_the_code() =>
        AssertNone(
            Arrows.BetweenRooms.Select(Ends).Except(Rooms.Arrows)
                .Select(arrow => Stale($"{arrow.From} → {arrow.To} is not used", nameof(Arrows.BetweenRooms))));

    [Fact]
    public void No_room_leads_back_to_itself() => AssertNoCircle(Rooms, Arrows.RoomCircles, nameof(Arrows.RoomCircles));

    [Fact]
    public void No_file_leads_back_to_itself() => AssertNoCircle(Files, Arrows.FileCircles, nameof(Arrows.FileCircles));

    private static void AssertNoCircle(Graph graph, ImmutableArray<(string From, string To, string Why)> known, string table)
    {
        var open = graph.Without(known.Select(Ends));

        AssertNone(
            open.Circles().Select(circle => (
                $"A circle:\n{string.Join("\n", circle.Select(arrow => $"    {arrow.From} → {arrow.To}: {graph.FirstUse(arrow)}"))}",
                Row(circle[^1].From, circle[^1].To, "…"))),
            table);

        var stale = known.Select(Ends).Where(arrow => !graph.Arrows.Contains(arrow) || !open.Closes(arrow));
        AssertNone(stale.Select(arrow => Stale($"{arrow.From} → {arrow.To} closes no circle", table)));
    }

    private static (string From, string To) Ends((string From, string To, string Why) row) => (row.From, row.To);

    private static string Row(params string[] cells) => $"({string.Join(", ", cells.Select(cell => $"\"{cell}\""))}),";

    private static string Stale(string fault, string table) => $"{fault} any more: take its line out of Arrows.{table}.";

    private static void AssertNone(IEnumerable<(string Fault, string Row)> faults, string table) =>
        AssertNone(
            faults.Select(fault => fault.Fault),
            $"Take that away, or paste into Arrows.{table} with a reason:\n"
                + string.Join("\n", faults.Select(fault => $"        {fault.Row}")));

    private static void AssertNone(IEnumerable<string> faults, string remedy = "") =>
        Assert.True(!faults.Any(), $"\n{string.Join("\n", faults)}\n{remedy}");
}
