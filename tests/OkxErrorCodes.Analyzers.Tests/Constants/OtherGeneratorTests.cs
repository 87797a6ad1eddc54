using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Constants;
using Xunit;

namespace OkxAnalyzers.Tests.Constants;

/// <summary>Generators of other packages use the attribute that hides types as well.</summary>
public sealed class OtherGeneratorTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Another_generator_may_hide_types_of_its_own(bool isFirst)
    {
        ISourceGenerator[] generators = [new ConstantsGenerator().AsSourceGenerator(), new HidingGenerator().AsSourceGenerator()];
        var exchange = Generate(ConsumerProject.Create("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\")]", name: "Exchange"), generators, isFirst);
        var tests = Generate(ConsumerProject.Create(
            "internal class Bot { [OkxErrorCode] private string Busy => OkxErrorCodes.SystemBusy + typeof(Hidden); }", name: "Tests", references: ConsumerProject.Image(exchange)), generators, isFirst);

        Assert.Empty(await ConsumerProject.BuildAsync(exchange));
        Assert.Equal(Host.KnowsEmbedded ? [] : ["CS0436"], (await ConsumerProject.BuildAsync(tests)).Select(diagnostic => diagnostic.Id));
    }

    private static Compilation Generate(CSharpCompilation project, ISourceGenerator[] generators, bool isFirst)
    {
        CSharpGeneratorDriver.Create(isFirst ? generators : generators.Reverse(), parseOptions: (CSharpParseOptions)project.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(project, out var generated, out _, TestContext.Current.CancellationToken);
        return generated;
    }

    private sealed class HidingGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
        {
            // AddEmbeddedAttributeDefinition, which compilers before 4.14 do not have.
            output.GetType().GetMethod("AddEmbeddedAttributeDefinition")?.Invoke(output, null);
            output.AddSource("Hidden.g.cs", (Host.KnowsEmbedded ? "[global::Microsoft.CodeAnalysis.Embedded]" : "") + "internal class Hidden { }");
        });
    }
}
