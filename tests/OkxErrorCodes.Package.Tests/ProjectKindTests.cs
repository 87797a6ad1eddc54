using System.Linq;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

/// <summary>The package in every kind of project: exact diagnostics, exact counts.</summary>
public sealed class ProjectKindTests(BuiltProjects built) : IClassFixture<BuiltProjects>
{
    public static TheoryData<string> Names => [.. ProjectKinds.All.Select(k => k.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_project_gets_exactly_these_diagnostics(string name) =>
        Assert.Equal(ProjectKinds.All.Single(k => k.Name == name).Diagnostics, built.DiagnosticsOf(name));

    [Fact]
    public void The_build_tells_nothing_but_of_these_projects() =>
        Assert.Empty(built.Named.Except(ProjectKinds.All.Select(k => k.Name)));
}
