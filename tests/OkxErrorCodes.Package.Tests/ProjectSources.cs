namespace OkxAnalyzers.Tests.Package;

/// <summary>The sources of the projects under test. They compile from C# 7.3 on.</summary>
internal static class ProjectSources
{
    /// <summary>Two literals that are warned of; two of which only the IDE tells: one declared, one that may be another venue's.</summary>
    public const string Orders = """
        namespace Shop.Okx
        {
            public static class OkxOrders
            {
                public const string ThrottledCode = "50011";

                public static bool IsShortOfMoney(string sCode) { return sCode == "51008"; }

                public static bool IsBusy(int errorCode) { return errorCode == 50013; }
            }

            public class OkxOrBinanceReply
            {
                public string Code { get; set; } = "";

                public bool IsMissing { get { return Code == "51603"; } }
            }
        }
        """;

    /// <summary>Compiles only where the constants are.</summary>
    public const string Retry = """
        namespace Shop
        {
            internal static class Retry
            {
                internal static bool Later(string sCode)
                {
                    return sCode == OkxErrorCodes.RequestsTooFrequent;
                }

                internal static bool Later(int sCode) { return sCode == OkxErrorCodes.AsInt.SystemBusy; }
            }
        }
        """;

    /// <summary>Compiles only where the project has asked for each code's retry advice.</summary>
    public const string RetryByAdvice = """
        namespace Shop
        {
            internal static class Retry
            {
                internal static bool Later(string sCode)
                {
                    switch (sCode)
                    {
                        case var c when OkxRetry.GetAdvice(c) is OkxRetryAdvice.AfterBackoff: return true;
                        default: return false;
                    }
                }

                internal static bool Later(int sCode) { return OkxRetry.GetAdvice(sCode) == OkxRetryAdvice.AfterPause; }
            }
        }
        """;

    /// <summary>Uses all that two projects with the same settings have each by themselves.</summary>
    public static string RetryByAdviceOf(string code) =>
        $"internal static class Advice {{ internal static bool Is(OkxRetryAdvice advice) {{ return OkxRetry.GetAdvice({code}) == advice; }} }}";

    public const string FSharp = """
        module OkxOrders

        let isShortOfMoney (sCode: string) = sCode = "51008"

        let wait (sCode: string) =
            match sCode with
            | OkxErrorCodes.RequestsTooFrequent -> OkxErrorCodes.AsInt.SystemBusy
            | _ -> 0

        type Reply() =
            [<OkxErrorCode>]
            member val Code = "" with get, set
        """;

    public const string VisualBasic = """
        Public Module OkxOrders
            Public Function IsShortOfMoney(sCode As String) As Boolean
                Return sCode = "51008"
            End Function

            Public Function Wait(<OkxErrorCode> sCode As String) As Integer
                Select Case sCode
                    Case OkxErrorCodes.RequestsTooFrequent : Return OkxErrorCodes.AsInt.SystemBusy
                    Case Else : Return 0
                End Select
            End Function
        End Module
        """;
}
