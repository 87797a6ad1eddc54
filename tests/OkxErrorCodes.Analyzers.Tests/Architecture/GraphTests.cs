using System;
using System.Collections.Immutable;
using System.Linq;
using Xunit;

namespace OkxAnalyzers.Tests.Architecture;

/// <summary>The architecture tests would see it: controls on a few lines of code.</summary>
public sealed class GraphTests
{
    [Fact]
    public void A_name_leads_to_where_its_symbol_is_declared() =>
        Assert.Equal(
            ["A/One.cs → B/Two.cs: Text", "A/One.cs → B/Two.cs: Two", "A/One.cs → B/Words.cs: Loud"],
            Uses(
                ("A/One.cs", "class One { string Say() { var two = new Two(); return two.Text.Loud(); } }"),
                ("B/Two.cs", "class Two { public string Text => \"\"; }"),
                ("B/Words.cs", "static class Words { public static string Loud(this string text) => text; }"))
                .Select(use => $"{use.From.Name} → {use.To.Name}: {use.Name}")
                .Order(StringComparer.Ordinal));

    [Fact]
    public void A_comment_a_var_and_a_namespace_lead_nowhere() =>
        Assert.Equal(
            ["src/OkxErrorCodes.Analyzers/A/One.cs(3): Make"],
            Uses(
                ("A/One.cs", "using B;\n/// <see cref=\"Two\"/>\nclass One : Maker { void Take() { var two = Make(); } }"),
                ("B/Two.cs", "namespace B { class Two { } }"),
                ("B/Maker.cs", "class Maker { protected B.Two Make() => null; }"))
                .Where(use => use.From.Room == "A" && use.Name != "Maker")
                .Select(use => use.ToString()));

    [Fact]
    public void A_circle_ends_with_the_arrow_that_is_used_least()
    {
        var graph = Graph.Of(
            Uses(
                ("A/One.cs", "class One { Two a; Two b; }"),
                ("B/Two.cs", "class Two { Three a; }"),
                ("C/Three.cs", "class Three { One a; One b; One c; }"),
                ("C/Four.cs", "class Four { Three a; }")),
            file => file.Room);

        Assert.Equal([("C", "A"), ("A", "B"), ("B", "C")], Assert.Single(graph.Circles()));
        Assert.Empty(graph.Without([("B", "C")]).Circles());
        Assert.True(graph.Without([("B", "C")]).Closes(("B", "C")));
        Assert.False(graph.Without([("B", "C")]).Closes(("C", "B")));
    }

    private static ImmutableArray<NameUse> Uses(params (string Name, string Text)[] files) =>
        NameUse.In([SourceProjects.Compile("Control", files.Select(file => ($"src/OkxErrorCodes.Analyzers/{file.Name}", file.Text)))]);
}
