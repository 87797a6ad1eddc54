using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

/// <summary>
/// The bot in <c>tests/TradingBot.Sample</c>, copied out of the repository, with the package installed: built, fixed, and built
/// again, once for all tests.
/// </summary>
[CollectionDefinition(nameof(FixedBot))]
public sealed class FixedBot(PackedPackage package) : ICollectionFixture<FixedBot>, IAsyncLifetime
{
    private const string Project = "TradingBot.Sample.csproj";

    internal UserFolder Folder { get; } = new(package, "bot");

    /// <summary>What the first build printed, and what the second one did.</summary>
    internal string OutputBefore { get; private set; } = "";

    internal string OutputAfter { get; private set; } = "";

    /// <summary>Every line of C# by its place, such as <c>OkxClient.cs:68</c>.</summary>
    internal Dictionary<string, string> LinesBefore { get; private set; } = [];

    internal Dictionary<string, string> LinesAfter { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        Folder.CopyFrom(Path.Combine(BuildMachine.RepositoryRoot, "tests", "TradingBot.Sample"));
        Folder.InstallFrom(package.Feed);
        LinesBefore = Folder.ReadLines();
        OutputBefore = await BuildAsync();
        await Folder.ApplyFixesAsync(Project);
        LinesAfter = Folder.ReadLines();
        OutputAfter = await BuildAsync();

        Task<string> BuildAsync() => Folder.DotnetAsync("build", Project, "--tl:off");
    }

    public ValueTask DisposeAsync() => default;

    internal IEnumerable<string> ChangedPlaces() =>
        LinesAfter.Keys.Union(LinesBefore.Keys)
            .Where(place => LinesBefore.GetValueOrDefault(place) != LinesAfter.GetValueOrDefault(place))
            .Order(UserFolder.ByPlace);
}
