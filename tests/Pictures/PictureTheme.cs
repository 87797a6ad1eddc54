using System.Collections.Generic;
using System.Linq;

namespace OkxAnalyzers.Tests.Pictures;

/// <summary>
/// The colours of a picture, for a page that is light or dark. Each text has a contrast of 4.5 and more to what is behind it.
/// </summary>
internal sealed record PictureTheme(string Name, IReadOnlyDictionary<string, string> Colours)
{
    public static IReadOnlyList<PictureTheme> All { get; } =
    [
        new("light", new Dictionary<string, string>
        {
            ["paper"] = "#ffffff", ["edge"] = "#d1d9e0", ["button"] = "#d1d9e0", ["text"] = "#1f2328", ["dim"] = "#59636e",
                ["warning"] = "#8a5a00",
            ["literal"] = "#a31515", ["constant"] = "#0550ae", ["keyword"] = "#6f2dbd", ["comment"] = "#1a6b2f", ["after"] = "#dafbe1",
                ["mark"] = "#bf8700", ["action"] = "#eef2f6",
        }),
        new("dark", new Dictionary<string, string>
        {
            ["paper"] = "#0d1117", ["edge"] = "#3d444d", ["button"] = "#3d444d", ["text"] = "#e6edf3", ["dim"] = "#9198a1",
                ["warning"] = "#e3b341",
            ["literal"] = "#ff9e80", ["constant"] = "#79c0ff", ["keyword"] = "#d2a8ff", ["comment"] = "#7ee787", ["after"] = "#12351f",
                ["mark"] = "#e3b341", ["action"] = "#21262d",
        }),
    ];

    public string Css()
    {
        var texts = new[] { "text", "dim", "warning", "literal", "constant", "keyword", "comment" };
        return string.Join('\n', [
            "",
            "text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; white-space: pre }",
            $".title {{ fill: {Colours["dim"]}; text-anchor: middle }}",
            .. texts.Select(style => $".{style} {{ fill: {Colours[style]} }}"),
            $".window {{ fill: {Colours["paper"]}; stroke: {Colours["edge"]} }}",
            $".edge {{ stroke: {Colours["edge"]} }}",
            $".button {{ fill: {Colours["button"]} }}",
            $".after {{ fill: {Colours["after"]} }}",
            $".action {{ fill: {Colours["action"]} }}",
            $".squiggle {{ fill: none; stroke: {Colours["mark"]} }}",
            $".bulb {{ fill: {Colours["mark"]}; stroke: {Colours["mark"]} }}",
            "",
        ]);
    }
}
