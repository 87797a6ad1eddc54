using System;
using System.Collections.Generic;
using System.Linq;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>Sources full of literals: every shape, operand type and spelling, with codes drawn by a fixed seed.</summary>
internal static class Corpus
{
    // {x}: the operand; {a}, {b}: literals.
    private static readonly string[] s_shapes =
    [
        "{x} == {a}",
        "{a} != {x}",
        "{x} == {a} || {x} == {b}",
        "{x}.Equals({a})",
        "{a}.Equals({x})",
        "object.Equals({x}, {a})",
        "EqualityComparer<object>.Default.Equals({x}, {a})",
        "{x} is {a}",
        "{x} is {a} or {b}",
        "{x} is not {a} and not {b}",
        "{x} is ({a})",
        "({x}, 1) is ({a}, 1)",
        "({x}, {a}) == ({b}, {x})",
        "new[] { {x} } is [{a}]",
        "new { Code = {x} } is { Code: {a} or {b} }",
        "{x} switch { {a} => 1, {b} => 2, _ => 3 }",
        "new[] { {a}, {b} }.Contains({x})",
        "new List<{t}> { {a}, {b} }.IndexOf({x})",
        "new HashSet<{t}> { {a} }.Count",
        "new Dictionary<{t}, object> { [{a}] = {b} }[{x}]",
        "((List<{t}>)[{a}, {b}]).Count",
        "Array.IndexOf(new {t}[] { {a} }, {x})",
        "new[] { {x} }.Where(c => c == {a}).Select(c => {b}).First()",
        "from c in new[] { {x} } where c == {a} let k = {b} orderby k select k",
        "(Expression<Func<{t}, bool>>)(c => c == {a})",
        "(Func<object>)(() => { var k = {a}; return k; })",
        "({t}){a}",
        "\"code \" + {a} + {x}",
        "$\"{{a}} {({b})}\"",
        "Log({a})",
        "Keep({a}, {b})",
        "Keep({x}, {a})",
        "Default({x}) == {a} ? {a} : {b}",
        "{x} + {a}",
        "{x} >= {a}",
        "await Task.FromResult({a})",
    ];

    private static readonly string[] s_statements =
    [
        "switch ({x}) { case {a}: return 1; case {b}: goto case {a}; }",
        "switch ({x}) { case {a} when F: return 1; case {b}: return 2; }",
        "var k = {a}; k = {b}; return k;",
        "const {t} k = {a}; return k == {x};",
        "{t} Local({t} c = {a}) => c; return Local();",
        "try { return null; } catch (Exception) when ({x} == {a}) { return {b}; }",
        "for ({t} c = {a}; c != {b}; c = {b}) if (c == {x}) return c;",
        "{t} c = {x}; c = c == {a} ? {b} : c; return c;",
        "foreach (var c in new[] { {a}, {b} }) return c;",
        "dynamic d = {a}; return d == {b};",
    ];

    private static readonly string[] s_types =
        ["string", "object", "dynamic", "int", "int?", "long", "long?", "uint", "ulong", "ushort", "short", "nint", "decimal", "double?", "Wrapped", "ReadOnlySpan<char>"];

    private static readonly Func<string, string>[] s_spellings =
    [
        code => $"\"{code}\"",
        code => $"@\"{code}\"",
        code => $"\"\"\"{code}\"\"\"",
        code => $"(\"{code[..2]}\" + \"{code[2..]}\")",
        code => code,
        code => code.Insert(2, "_"),
        code => $"0x{int.Parse(code):X}",
        code => $"{code}L",
        code => $"{code}u",
        code => $"{code}UL",
        code => $"(long?){code}u",
        code => $"(E){code}u",
    ];

    /// <summary>One class per operand type, one method a line; not all of them compile, since no list says which must.</summary>
    public static IEnumerable<string> Sources()
    {
        var random = new Random(51008);
        var codes = ErrorCodeCatalog.Embedded.Codes.Where(code => code.Code.Length == 5).Select(code => code.Code).ToArray();
        string Line(string type, string body, Func<string, string> spelling, int number)
        {
            var first = random.Next(codes.Length);
            var second = (first + 1 + random.Next(codes.Length - 1)) % codes.Length;
            body = body.Replace("{x}", "x")
                .Replace("{t}", type)
                .Replace("{a}", spelling(codes[first]))
                .Replace("{b}", spelling(codes[second]));
            var modifier = body.Contains("await ") ? "async Task<object>" : "object";
            return $"    static {modifier} M{number}({type} x) {{ {body} }}\n";
        }

        foreach (var (index, type) in s_types.Index())
        {
            var bodies = s_shapes.Select(shape => $"return {shape};").Concat(s_statements.Select(statement => statement + " return null;"));
            var methods = bodies
                .SelectMany(body => s_spellings.Select(spelling => (body, spelling)))
                .Select((m, number) => Line(type, m.body, m.spelling, number));
            yield return Usings + $"class Corpus{index} : Calls\n{{\n{string.Concat(methods)}}}\n";
        }
    }

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Linq.Expressions;
        using System.Threading.Tasks;


        """;

    /// <summary>What the methods call, and what can't be generated: literals outside of method bodies.</summary>
    public const string HandWritten = Usings + """"
        enum E : long { None, Busy = 50011, Down = 50013L, Both = Busy | 50001u }

        readonly struct Wrapped
        {
            readonly object _code;
            Wrapped(object code) => _code = code;
            public static implicit operator Wrapped(int code) => new Wrapped(code);
            public static implicit operator Wrapped(long code) => new Wrapped(code);
            public static implicit operator Wrapped(string code) => new Wrapped(code);
            public static bool operator ==(Wrapped left, Wrapped right) => left._code == right._code;
            public static bool operator !=(Wrapped left, Wrapped right) => !(left == right);
        }

        class Calls
        {
            protected static bool F => true;
            protected static object Log(int code) => 1;
            protected static object Log(long code) => 2;
            protected static object Log(ulong code) => 3;
            protected static object Log(string code) => 4;
            protected static object Log(object code) => 5;
            protected static T Keep<T>(T first, T second) => first;
            protected static T Default<T>(T code) => code;
        }

        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        class CodesAttribute : Attribute
        {
            public CodesAttribute(params object[] codes) { }
            public long Number { get; set; }
            public object Any;
        }

        [Codes("50011", 50013L, (uint)50001, Number = 50011, Any = 50013L)]
        [Codes(new object[] { 50011u, "50" + "013" }, Any = new[] { 50011L })]
        abstract class Declarations<[Codes(50011)] T>
        {
            public const string Text = "50011", Sum = "code " + "50011" + $"{"50013"}";
            public const long Long = 50011L;
            public const ushort Short = 50011;
            public const decimal Decimal = 50011;
            public static readonly object Boxed = 50011L, Plain = 50013;
            public readonly Dictionary<string, long> Table = new() { ["50011"] = 50013L }, Other = new() { { "50001", 50004 } };
            [field: Codes("50004")] public string Property { get; } = @"50011";
            [return: Codes("50011")]
            public abstract object Method([Codes(50011L)] string a = "50011", long b = 50011L, object c = null, int? d = 50013, E e = (E)50011, decimal f = 50011);
            public string this[string code = "50011", double number = 50011] => code;
            protected Declarations(string code) : this("50011" + code, 50013L) { }
            protected Declarations(string code, object number) { }
            protected Declarations(string code, long number) { }
            public async IAsyncEnumerable<object> Stream(string code)
            {
                await Task.Yield();
                if (code is "50011") yield return 50011L;
                lock (this) using (null) { code ??= "50013"; }
                yield return code switch { { Length: 50011 } => 50013, "50001" or "50004" => 50011L, _ => (object)"50013" };
            }
            public unsafe object Span(ReadOnlySpan<char> code) => code is "50011" ? stackalloc long[] { 50011L, 50013L }.Length : code["50011".Length..].Length;
            public bool Nameless((string Code, int Number) reply) { var same = ("50011", 50013); return reply == same && reply == ("50011", 50013L); }
        }
        """";
}
