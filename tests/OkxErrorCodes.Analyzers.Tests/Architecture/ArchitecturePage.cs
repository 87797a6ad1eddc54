using System;
using System.Linq;
using System.Text;

namespace OkxAnalyzers.Tests.Architecture;

/// <summary>The part of <c>docs/architecture.md</c> that is written from <see cref="Arrows"/>.</summary>
internal static class ArchitecturePage
{
    private const string Begin = "<!-- Written from Arrows.cs: do not edit. -->\n";
    private const string End = "<!-- The end of what is written. -->\n";

    /// <summary>The page with that part as it must be.</summary>
    public static string Write(string page)
    {
        var begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        return page[..begin] + Part() + page[page.IndexOf(End, StringComparison.Ordinal)..];
    }

    private static string Part()
    {
        var back = Arrows.RoomCircles.Select(row => (row.From, row.To)).ToHashSet();
        var text = new StringBuilder("\n| Room | What it is for |\n|---|---|\n");
        foreach (var (room, sentence) in Arrows.Rooms)
            text.Append($"| {room} | {sentence} |\n");

        text.Append("\nAn arrow leads from a room to one that it uses; a dotted one closes a circle.\n\n```mermaid\ngraph TD\n");
        foreach (var (room, _) in Arrows.Rooms)
            text.Append($"    {Node(room)}[\"{room}\"]\n");

        foreach (var (from, to, _) in Arrows.BetweenRooms)
            text.Append($"    {Node(from)} {(back.Contains((from, to)) ? "-.->" : "-->")} {Node(to)}\n");

        text.Append("```\n\n| From | To | Why |\n|---|---|---|\n");
        foreach (var (from, to, why) in Arrows.BetweenRooms)
            text.Append($"| {from} | {to} | {why} |\n");

        text.Append("\nWhere a room or a file leads back to itself:\n\n| From | To | Why |\n|---|---|---|\n");
        foreach (var (from, to, why) in Arrows.RoomCircles.Concat(Arrows.FileCircles))
            text.Append($"| {from} | {to} | {why} |\n");

        return text.Append('\n').ToString();
    }

    private static string Node(string room) => room.Replace('/', '_');
}
