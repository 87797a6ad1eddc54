using System.Linq;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

/// <summary>The package in every kind of project: exact diagnostics, exact counts.</summary>
[Collection(nameof(BuiltProjects))]
public sealed class ProjectKindTests(BuiltProjects built)
{
    public static TheoryData<string> Names => [.. ProjectKinds.All.Select(k => k.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_project_gets_exactly_these_diagnostics(string name) =>
        Assert.Equal(ProjectKinds.Named(name).Diagnostics, built.DiagnosticsOf(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_project_without_errors_is_built(string name) =>
        Assert.Equal(ProjectKinds.Named(name).Builds, built.Assemblies.Contains(name));

    [Fact]
    public void The_build_tells_nothing_but_of_these_projects() =>
        Assert.Empty(built.Named.Except(ProjectKinds.All.Select(k => k.Name)));
}
