using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace OkxAnalyzers.Tests.Pictures;

/// <summary>
/// A window of text as SVG. Each piece of text is stretched to the width that its characters should have, so that the drawing holds
/// whichever monospaced font the reader's machine takes; nothing is loaded from elsewhere. It is as wide as its longest row asks for.
/// </summary>
internal sealed record TextWindow(string Name, string Title, string Description, IReadOnlyList<TextRow> Rows)
{
    private const double CharacterWidth = 7.8;
    private const double RowHeight = 20;
    private const double Margin = 16;
    private const double TitleBar = 34;
    private const int LeastColumns = 100;

    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    private int Columns =>
        Math.Max(LeastColumns, Rows.SelectMany(row => row.Pieces).Max(piece => piece.Column + piece.Text.Length));

    private double Width => Columns * CharacterWidth + 2 * Margin;

    private double Height => TitleBar + Rows.Count * RowHeight + 1.5 * Margin;

    public string Draw(PictureTheme theme) => new XElement(
        s_svg + "svg",
        new XAttribute("viewBox", $"0 0 {Number(Width)} {Number(Height)}"),
        new XAttribute("width", Number(Width)),
        new XAttribute("height", Number(Height)),
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", "title description"),
        new XElement(s_svg + "title", new XAttribute("id", "title"), Title),
        new XElement(s_svg + "desc", new XAttribute("id", "description"), Description),
        new XElement(s_svg + "style", theme.Css()),
        Rectangle("window", 0.5, 0.5, Width - 1, Height - 1, 8),
        Enumerable.Range(0, 3).Select(i => Shape("circle", "button", ("cx", Margin + 6 + i * 20), ("cy", TitleBar / 2), ("r", 6))),
        new XElement(
            s_svg + "text",
            new XAttribute("class", "title"),
            new XAttribute("x", Number(Width / 2)),
            new XAttribute("y", Number(TitleBar / 2 + 5)),
            Title),
        Shape("line", "edge", ("x1", 0.5), ("y1", TitleBar), ("x2", Width - 0.5), ("y2", TitleBar)),
        Rows.SelectMany(Draw)).ToString().ReplaceLineEndings("\n") + "\n";

    private IEnumerable<XElement> Draw(TextRow row, int index)
    {
        var top = TitleBar + Margin / 2 + index * RowHeight;
        if (row.Band != "")
            yield return Rectangle(row.Band, 1, top, Width - 2, RowHeight + 0.5, 0); // no seam between two of them

        if (row.HasBulb)
            yield return Bulb(Margin + 4, top + 2);

        foreach (var piece in row.Pieces.Where(piece => piece.Text != ""))
        {
            yield return new XElement(
                s_svg + "text",
                new XAttribute("class", piece.Style),
                new XAttribute("x", Number(ColumnX(piece.Column))),
                new XAttribute("y", Number(top + 14)),
                new XAttribute("textLength", Number(piece.Text.Length * CharacterWidth)),
                new XAttribute("lengthAdjust", "spacingAndGlyphs"),
                piece.Text);
        }

        foreach (var (column, length) in row.Squiggles ?? [])
            yield return Squiggle(ColumnX(column), top + 17, length * CharacterWidth);
    }

    private static double ColumnX(int column) => Margin + column * CharacterWidth;

    /// <summary>A wave of two pixels up and two down, as an editor draws below a warning.</summary>
    private static XElement Squiggle(double x, double y, double width) =>
        Path(
            "squiggle",
            $"M{Number(x)} {Number(y)}" + string.Concat(Enumerable.Range(0, (int)(width / 3)).Select(i => i % 2 == 0 ? "l3 2" : "l3 -2")));

    private static XElement Bulb(double x, double y) => Path(
        "bulb",
        $"M{Number(x + 4)} {Number(y + 12)}v-2a5 5 0 1 1 6 0v2zM{Number(x + 5)} {Number(y + 14)}h4");

    private static XElement Path(string style, string path) =>
        new(s_svg + "path", new XAttribute("class", style), new XAttribute("d", path));

    private static XElement Rectangle(string style, double x, double y, double width, double height, double radius) =>
        Shape("rect", style, ("x", x), ("y", y), ("width", width), ("height", height), ("rx", radius));

    private static XElement Shape(string kind, string style, params (string Name, double Value)[] measures) =>
        new(s_svg + kind, new XAttribute("class", style), measures.Select(measure => new XAttribute(measure.Name, Number(measure.Value))));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
