namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>Operands, and literals that meet them: the forms of <see cref="Grammar"/> for expressions.</summary>
internal static class Shapes
{
    public const string Literals = """
        S
          "~code"
          "~code"
          "~code"
          @"~code"
          ("~code")
          "~codeHead" + "~codeTail"
          ("~codeHead" + "~codeTail")
          11| ~quote3~code~quote3
          "~near"
          " ~code"
          "\u00350011"
          "0"
          "1"
          ""
          OkxErrorCodes.~constant
        S1
          "~code"
          @"~code"
          "~near"
          (string)"~code"
        I
          ~code
          ~code
          ~code
          ~codeUnderscored
          ~codeHex
          (~code)
          (int)~code
          (int)~long
          ~nearNumber
          0
          2
          -1
          OkxErrorCodes.AsInt.~constant
        L
          ~long
          ~code
          ~uint
          (long)~code
          ~codeHex
        E
          OkxErrorKind.~kindMember
          (OkxErrorKind)~code
          (OkxErrorKind)~long
        null
          (string)null
          default(string)
          7| default
        """;

    public const string Operands = """
        s
          code
          reply.Code
          reply.SCode
          reply.Code.Trim()
          reply.Inner?.Code
          (reply.Inner?.SCode ?? code)
          ((string)rawCode)
          (rawCode as string)
          ~i.ToString()
          ~i.ToString(CultureInfo.InvariantCulture)
          json.GetProperty("~json").GetString()
          table["~json"]
          codes[0]
          reply.Data[0].Code
          reply.Data.First().SCode
          reply.Data.FirstOrDefault()?.Code
          zipCode
          other.Code
          Id(~s)
          Keep(~s, ~s)
          Keep(second: ~s, first: ~S)
          (flag ? ~s : ~s)
          (flag ? ~s : ~S)
          (~s ?? ~S)
          $"{~s}"
          string.Concat(~s, ~S)
          (string)any.code
          (error as OkxException)?.Code
          new OkxReply { Code = ~S, ErrorCode = ~I, Inner = { SCode = ~S } }.Code
          8| ~s!
          8| ~s switch { ~S1 => ~S, ~S1 => code, _ => ~s }
          8| codes[^1]
        i
          errorCode
          reply.ErrorCode
          reply.Error.ErrorCode
          (reply.RetCode ?? ~I)
          reply.RetCode.GetValueOrDefault()
          reply.RetCode.Value
          (int)reply.LongCode
          int.Parse(~s)
          Convert.ToInt32(~s)
          (int)reply.Kind
          Id(~i)
          Keep(~i, ~I)
          other.ErrorCode
          price
          (flag ? ~i : ~I)
          numbers[~I]
          json.GetProperty("~json").GetInt32()
          checked(~i)
          8| ~i switch { ~I => ~I, _ => ~i }
          7| (int.TryParse(~s, out var n~n) ? n~n0 : ~I)
        q
          reply.RetCode
          (int?)~i
          reply.Inner?.ErrorCode
        l
          reply.LongCode
          (long)~i
          other.LongCode
        e
          reply.Kind
          (OkxErrorKind)~i
          reply.Inner.Kind
        o
          rawCode
          reply.RawCode
          (object)~s
          (object)~i
        json
          code
          sCode
          ret_code
          price
        """;

    public const string Conditions = """
        b
          ~s == ~S
          (venue == Venue.Okx ? ~s == ~S : ~s == ~S)
          (venue == Venue.Okx && ~s == ~S || venue == Venue.Binance && ~s == ~S)
          exchange != "okx" && ~s == ~S
          8| exchange switch { "okx" => ~s == ~S, "binance" => ~s == ~S, _ => ~s == ~S }
          ~S != ~s
          ~i == ~I
          ~I == ~i
          ~q == ~I
          ~l == ~L
          ~e == ~E
          ~b || ~b
          ~b && ~b
          !(~b)
          (~b)
          flag
          ~s.Equals(~S)
          ~S.Equals(~s)
          ~S.Equals(~s, StringComparison.Ordinal)
          ~s?.Equals(~S) == true
          string.Equals(~s, ~S)
          string.Equals(~s, ~S, StringComparison.OrdinalIgnoreCase)
          Equals(~s, ~S)
          object.Equals(~i, ~I)
          ~i.Equals(~I)
          ~l.Equals(~L)
          ~o.Equals(~L)
          ~o.Equals(~S)
          ReferenceEquals(~s, ~S)
          string.CompareOrdinal(~s, ~S) == 0
          string.Compare(~s, ~S) != 0
          ~s.CompareTo(~S) == 0
          ~i.CompareTo(~I) == 0
          StringComparer.Ordinal.Equals(~s, ~S)
          EqualityComparer<string>.Default.Equals(~s, ~S)
          ~s.StartsWith(~S)
          ~s.Contains(~S)
          ~i < ~I
          ~i >= ~I
          ~s is ~S1
          ~i is ~code
          ~q is ~I
          ~o is ~S1
          ~o is ~L
          ~o is string text~n && text~n0 == ~S
          new[] { ~S, ~S }.Contains(~s)
          new List<string> { ~S, ~S }.Contains(~s)
          new HashSet<int> { ~I, ~I }.Contains(~i)
          new Dictionary<string, int> { [~S] = ~I, [~S] = ~I }.ContainsKey(~s)
          new Dictionary<string, object> { { ~S, ~L }, { ~S, ~S } }.TryGetValue(~s, out _)
          Array.IndexOf(new string[] { ~S }, ~s) >= 0
          codes.Any(c => c == ~S)
          codes.Where(x => x != ~S).Select(x => ~S).Any()
          reply.Data.Any(item => item.SCode == ~S || item.ErrorCode == ~I)
          reply.Data.All((OkxReply item) => { return item.Code.Equals(~S); })
          (from c in codes where c == ~S let k = ~S orderby k select k).Any()
          (from item in reply.Data group item by item.Code into g where g.Key == ~S select g.Key == ~S).First()
          Test(~s)
          Test(~S)
          Test(code: ~S)
          Test(~I)
          Test(~L)
          Is(~s, ~S)
          Is<string>(actual: ~s, expected: ~S)
          Is(~i, ~I)
          Is(~l, ~L)
          Any(~s, ~S, ~S, ~S)
          Any(values: new[] { ~S }, code: ~s)
          Params(~s, ~S, ~I, ~L)
          (bool)(any.code == ~S)
          any.Code == ~I
          (~s, ~i) == (~S, ~I)
          (~s, 1) != (~S, 1)
          default(string) == ~S
          nameof(OkxErrorCodes) == ~S
          ((Func<string, bool>)(c => c == ~S))(~s)
          ((System.Linq.Expressions.Expression<Func<string, bool>>)(c => c == ~S)).Compile()(~s)
          ((Func<string, bool>)delegate (string c) { return c == ~S; })(~s)
          object.ReferenceEquals(~S, ~S) == (~s == ~S)
          /* ~code */ ~s /* "~code" */ == /**/ ~S
          8| ~s is ~S1 == flag
          8| reply is { Code: ~S1 }
          8| reply is { Code: ~S1, ErrorCode: ~code, Inner: { SCode: ~S1 } }
          8| (~s, ~i) is (~S1, ~code)
          8| ~s switch { ~S1 => true, ~S1 => false, _ => ~b }
          8| (~s, ~i) switch { (~S1, _) => true, (_, ~code) => ~b, _ => false }
          9| ~s is ~sp
          9| ~i is ~ip
          9| ~q is ~ip
          9| ~l is ~lp
          9| ~e is ~E or ~E
          9| ~o is ~sp
          9| reply is { Code: ~sp } or { ErrorCode: ~ip }
          10| reply is { Inner.Code: ~sp }
          10| reply is { Inner.Inner.ErrorCode: ~ip, Data.Count: ~ip }
          11| codes is [~sp, ..]
          11| code.AsSpan() is ~S1
          11| utf8.SequenceEqual("~code"u8)
          11| "~near"u8.SequenceEqual(utf8)
          11| ~s == $"{~S}"
          12| Enumerable.Contains([~S, ~S], ~s)
          12| ((List<string>)[~S, ..codes, ~S]).Contains(~s)
          12| ((Func<string, bool>)((string c = ~S1) => c == ~S))(~s)
        sp
          ~S1
          ~S1 or ~S1
          ~S1 or ~sp
          not ~S1
          not (~sp)
          (~S1)
          null
          (~sp) and not ~S1
          { Length: 5 } and not ~S1
          string and ~S1
          var x~n and ~S1
          OkxErrorCodes.~constant
        ip
          ~I
          ~I or ~I
          >= ~I and <= ~I
          not (~ip)
          > ~code
          < ~code or ~code
          OkxErrorCodes.AsInt.~constant
        lp
          ~L
          ~L or ~long
          not ~L
        """;
}
