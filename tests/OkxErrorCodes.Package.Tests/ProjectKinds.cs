using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

/// <summary>The projects of one solution: what each is, and what its build must tell, each as often as it is told.</summary>
internal static class ProjectKinds
{
    private const string Net10 = "<TargetFramework>net10.0</TargetFramework>";
    private const string Standard = "<TargetFramework>netstandard2.0</TargetFramework>";
    private const string Exe = "<OutputType>Exe</OutputType>";

    private static readonly string[] s_silent = [];

    private static readonly string[] s_warnings = ["OkxOrders.cs:7 warning OKX0001 51008", "OkxOrders.cs:9 warning OKX0001 50013"];

    private static readonly string[] s_errors = ["OkxOrders.cs:7 error OKX0001 51008", "OkxOrders.cs:9 error OKX0001 50013"];

    public static IReadOnlyList<ProjectKind> All { get; } =
    [
        // What is built.
        new("Console", Net10 + Exe, s_warnings) { Files = { ["Program.cs"] = "return Shop.Okx.OkxOrders.IsBusy(0) ? 1 : 0;" } },
        new("Library", Net10, s_warnings),
        new("Web", Net10, s_warnings)
        {
            Sdk = "Microsoft.NET.Sdk.Web",
            Files = { ["Program.cs"] = "Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(args).Build();" },
        },
        new("XunitTests", Net10 + Exe, s_warnings)
        {
            Items = $"""<PackageReference Include="xunit.v3" Version="{typeof(FactAttribute).Assembly.GetName().Version!.ToString(
                3)}" />""",
            Files = { ["Tests.cs"] = "public class Tests { [Xunit.Fact] public void Passes() => Xunit.Assert.False(Shop.Okx.OkxOrders.IsBusy(0)); }" },
        },
        new("NetStandard", Standard, s_warnings),
        new("NetFramework", "<TargetFramework>net472</TargetFramework>", s_warnings),
        new("OldNetFramework", "<TargetFramework>net462</TargetFramework>" + Exe, s_warnings)
        {
            Files = { ["Program.cs"] = "internal static class Program { private static int Main() { return Shop.Okx.OkxOrders.IsBusy(0) ? 1 : 0; } }" },
        },
        new("Razor", Net10 + "<Nullable>enable</Nullable>", s_warnings)
        {
            Sdk = "Microsoft.NET.Sdk.Razor",
            Files = { ["Busy.razor"] = "@if (Code == OkxErrorCodes.SystemBusy)\n{\n    @OkxErrorCodes.AsInt.SystemBusy\n}\n@code { [OkxErrorCode] public string? Code { get; set; } }" },
            Items = """<FrameworkReference Include="Microsoft.AspNetCore.App" />""",
        },
        new("MultiTargeted", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>",
            "OkxOrders.cs:7 warning OKX0001 51008 net10.0", "OkxOrders.cs:7 warning OKX0001 51008 netstandard2.0",
            "OkxOrders.cs:9 warning OKX0001 50013 net10.0", "OkxOrders.cs:9 warning OKX0001 50013 netstandard2.0"),
        new("CentralVersions", Net10, s_warnings)
        {
            Install = """<PackageReference Include="OkxErrorCodes.Analyzers" PrivateAssets="all" />""",
            Files =
            {
                ["Directory.Packages.props"] = """
                    <Project>
                      <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                      <ItemGroup><PackageVersion Include="OkxErrorCodes.Analyzers" Version="$(OkxErrorCodesVersion)" /></ItemGroup>
                    </Project>
                    """,
            },
        },

        // The language.
        new("CSharp7.3", Standard + "<LangVersion>7.3</LangVersion><OkxErrorCodesRetryAdvice>true</OkxErrorCodesRetryAdvice>", s_warnings)
        {
            Files = { ["Retry.cs"] = ProjectSources.RetryByAdvice },
        },
        new("CSharp8", Net10 + "<LangVersion>8</LangVersion>", s_warnings),
        new("CSharp10", Net10 + "<LangVersion>10</LangVersion>", s_warnings),
        new("CSharp12", Net10 + "<LangVersion>12</LangVersion>", s_warnings),
        new("CSharpLatest", Net10 + "<LangVersion>latest</LangVersion>", s_warnings),
        new("CSharpPreview", Net10 + "<LangVersion>preview</LangVersion>", s_warnings),
        new("NullableOn", Net10 + "<Nullable>enable</Nullable>", s_warnings),
        new("NullableOff", Net10 + "<Nullable>disable</Nullable>", s_warnings),
        new("EveryAnalysis", Net10 + "<Nullable>enable</Nullable><AnalysisMode>All</AnalysisMode>", s_warnings),
        new(
            "Documented",
            Net10 + "<GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>$(NoWarn);CS1591</NoWarn>",
            s_warnings),
        new(
            "FSharp",
            Net10,
            s_silent) { Language = "fs", Orders = ProjectSources.FSharp, Items = """<Compile Include="OkxOrders.fs" />""" },
        new("VisualBasic", Net10, s_silent) { Language = "vb", Orders = ProjectSources.VisualBasic },

        // Error codes of its own.
        new(
            "OwnCodes",
            Net10 + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>OKX0001;OKX0006</WarningsNotAsErrors><OkxErrorCodesRetryAdvice>true</OkxErrorCodesRetryAdvice>",
            "okx-error-codes.csv:4 warning OKX0006 The", s_warnings[0], s_warnings[1], "OkxVault.cs:8 warning OKX0001 E-1001")
        {
            Files =
            {
                ["okx-error-codes.csv"] = "code,name\n59999,VaultLocked\nE-1001,Rejected\n59998,Depot locked\n50011,RateLimited\n",
                ["OkxVault.cs"] = """
                    internal static class OkxVault
                    {
                        internal static bool IsLocked(string code) { return code == OwnErrorCodes.VaultLocked; }

                        internal static bool IsLocked(int code) { return code == OwnErrorCodes.AsInt.VaultLocked; }

                        internal const bool AreTheSame = OwnErrorCodes.RateLimited == OkxErrorCodes.RequestsTooFrequent;
                        internal static bool IsRejected(string code) { return code == "E-1001"; }

                        internal static bool IsKnown(string code) { return OkxRetry.GetAdvice(code) != OkxRetryAdvice.Unknown; }
                    }
                    """,
            },
        },

        // Beside a project that has the package.
        new("User", Net10 + Exe, s_silent)
        {
            HasConstants = false,
            Install = """<ProjectReference Include="../Library/Library.csproj" />""",
            Orders = ProjectSources.Orders.Replace("Shop.Okx", "User.Okx"),
            Files = { ["Program.cs"] = "return Shop.Okx.OkxOrders.IsBusy(0) ? 1 : 0;" },
        },
        new(
            "Friend",
            Net10 + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><OkxErrorCodesRetryAdvice>true</OkxErrorCodesRetryAdvice>",
            s_silent)
        {
            Orders = "",
            Items = """<InternalsVisibleTo Include="FriendOfFriend" />""",
            Files = { ["okx-error-codes.csv"] = "code,name\n59999,VaultLocked\n", ["Advice.cs"] = ProjectSources.RetryByAdviceOf(
                "OwnErrorCodes.VaultLocked") },
        },
        new(
            "FriendOfFriend",
            Net10 + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><OkxErrorCodesRetryAdvice>true</OkxErrorCodesRetryAdvice>",
            s_silent)
        {
            Orders = "",
            Items = """<ProjectReference Include="../Friend/Friend.csproj" />""",
            Files = { ["okx-error-codes.csv"] = "code,name\n59999,VaultLocked\n", ["Advice.cs"] = ProjectSources.RetryByAdviceOf(
                "OwnErrorCodes.VaultLocked") },
        },

        // The constants.
        new("UsingStatic", Net10 + Exe + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", s_silent)
        {
            Orders = "",
            Files = { ["Program.cs"] = "using static OkxErrorCodes; using Ints = OkxErrorCodes.AsInt; return args is [SystemBusy] ? Ints.SystemBusy : 0;" },
        },
        new("AtRunTime", Net10, "OkxCodes.cs:1 warning OKX0018 'OkxErrorCodes'")
        {
            Orders = "",
            Files = { ["OkxCodes.cs"] = "public static class OkxCodes { public static int Count { get; } = typeof(OkxErrorCodes).GetFields().Length; }" },
        },
        new("OwnClass", Net10, "OkxErrorCodes.cs:1 warning OKX0012 'OkxErrorCodes'", "OkxErrorCodes.cs:2 warning CS0436 The")
        {
            Orders = "",
            HasConstants = false,
            Files = { ["OkxErrorCodes.cs"] = "internal static class OkxErrorCodes { internal const string Busy = \"busy\"; }\ninternal static class Bot { internal const string Busy = OkxErrorCodes.Busy; }" },
        },
        new(
            "OwnClassAlone",
            Net10 + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><OkxErrorCodesConstants> off </OkxErrorCodesConstants>",
            s_silent)
        {
            Orders = "",
            HasConstants = false,
            Files = { ["OkxErrorCodes.cs"] = "internal static class OkxErrorCodes { internal const string Busy = \"busy\"; }\ninternal static class Bot { internal const string Busy = OkxErrorCodes.Busy; }" },
        },

        // Louder.
        new("TreatWarningsAsErrors", Net10 + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", s_errors),
        new("WarningsAsErrors", Net10 + "<WarningsAsErrors>OKX0001</WarningsAsErrors>", s_errors),
        new(
            "WarningsNotAsErrors",
            Net10 + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>OKX0001</WarningsNotAsErrors>",
            s_warnings),
        new("SeverityError", Net10, s_errors) { Files = { [".editorconfig"] = Severity("OKX0001", "error") } },
        new("SeverityOfInfos", Net10,
            "OkxOrders.cs:5 warning OKX0011 50011", s_warnings[0], s_warnings[1], "OkxOrders.cs:16 warning OKX0010 51603")
        {
            Files = { [".editorconfig"] = Severity("OKX0010", "warning") + Severity("OKX0011", "warning") },
        },

        // Quieter.
        new("SeveritySuggestion", Net10, s_silent) { Files = { [".editorconfig"] = Severity("OKX0001", "suggestion") } },
        new("SeverityNone", Net10, s_silent) { Files = { [".editorconfig"] = Severity("OKX0001", "none") } },
        new("NoWarn", Net10 + "<NoWarn>$(NoWarn);OKX0001</NoWarn>", s_silent),
        new("RunAnalyzersFalse", Net10 + "<RunAnalyzers>false</RunAnalyzers>", s_silent),
        new("Pragma", Net10, "OkxOrders.cs:11 warning OKX0001 50013")
        {
            Orders = ProjectSources.Orders
                .Replace("        public static bool IsShort", "#pragma warning disable OKX0001\n        public static bool IsShort")
                .Replace("\"51008\"; }\n", "\"51008\"; }\n#pragma warning restore OKX0001\n"),
        },
        new("SuppressMessage", Net10, "OkxOrders.cs:10 warning OKX0001 50013")
        {
            Orders = ProjectSources.Orders.Replace(
                "        public static bool IsShort",
                "        [System.Diagnostics.CodeAnalysis.SuppressMessage(\"OKX\", \"OKX0001\")]\n        public static bool IsShort"),
        },

        // What reads the package another way.
        new("AnalyzersOnly", Net10, s_warnings)
        {
            HasConstants = false,
            Install = """<PackageReference Include="OkxErrorCodes.Analyzers" Version="$(OkxErrorCodesVersion)" PrivateAssets="all" IncludeAssets="analyzers" />""",
        },
        new("Sarif", Net10 + "<ErrorLog>$(MSBuildProjectDirectory)/log.sarif,version=2.1</ErrorLog>", s_warnings),
    ];

    public static ProjectKind Named(string name) => All.Single(k => k.Name == name);

    private static string Severity(string id, string severity) => $"[*.cs]\ndotnet_diagnostic.{id}.severity = {severity}\n";
}
