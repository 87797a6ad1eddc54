using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Tests.Documentation;

/// <summary>The text of <c>catalog/okx-v5.json</c>: the catalog for programs in any language, one line a code.</summary>
internal static class CatalogJson
{
    // < and ' are themselves: this is no web page.
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ErrorCodeCatalog catalog) =>
        $$"""
        {
          "about": "Error codes of the OKX v5 API, written from okx-v5.csv and okx-v5-sub-codes.csv; README.md beside it explains each field.",
          "retry": {{Json(RetryAdviceText.All.Select(text => text.Word))}},
          "operations": {{Json(CatalogWords.Operation.All.Split(", "))}},
          "codes": [
            {{string.Join(",\n    ", catalog.Codes.Select(code => Json(Of(code))))}}
          ]
        }

        """;

    // What a row leaves empty is left out.
    private static Dictionary<string, object> Of(ErrorCode code) => new (string Key, object Value)[]
    {
        ("code", code.Code),
        ("name", code.Name),
        ("section", code.Section),
        ("http", code.Http.Split(' ', System.StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray()),
        ("arrives", CatalogWords.Arrival.Of((int)code.Arrival).ToArray()),
        ("operations", CatalogWords.Operation.Of((int)code.Operations).ToArray()),
        ("retry", RetryAdviceText.Of(code.Retry).Word),
        ("reason", code.Reason),
        ("status", code.Status),
        ("edition", code.Edition),
        ("message", code.Message),
        ("summary", code.Summary),
        ("note", code.Note),
        ("subCodes", SubCodeCatalog.Embedded.Beside(code.Code).Select(Of).ToArray()),
    }.Where(field => field.Value is not ("" or System.Array { Length: 0 })).ToDictionary(field => field.Key, field => field.Value);

    private static object Of(SubCode subCode) => new { subCode = subCode.Text, name = subCode.Name, summary = subCode.Summary };

    private static string Json(object value) => JsonSerializer.Serialize(value, s_plain);
}
