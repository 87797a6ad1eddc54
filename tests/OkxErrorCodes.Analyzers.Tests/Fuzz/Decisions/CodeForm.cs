using System;
using System.Linq;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>What a decision is over: text, a number, a nullable one, an enum, or the reply that has the code.</summary>
internal sealed class CodeForm
{
    private readonly Draw _draw;
    private readonly Kind _kind;
    private readonly bool _usesConstants;

    private CodeForm(Draw draw, Kind kind)
    {
        _draw = draw;
        _kind = kind;
        _usesConstants = draw.OneIn(4);
    }

    private enum Kind
    {
        Text,
        Property,
        Number,
        NullableNumber,
        Enum,
        Reply,
    }

    public bool IsEnum => _kind == Kind.Enum;

    /// <summary>Codes are told apart by a pattern over a property.</summary>
    public bool IsOfReply => _kind == Kind.Reply;

    public string Subject => _kind switch
    {
        Kind.Text => "code",
        Kind.Property => "reply.Code",
        Kind.Number => "reply.ErrorCode",
        Kind.NullableNumber => "reply.RetCode",
        Kind.Enum => "reply.Kind",
        _ => "reply",
    };

    /// <summary>What declares the subject, once there is a reply.</summary>
    public string? Prologue => _kind == Kind.Text ? "var code = reply.Code;" : null;

    public static CodeForm Drawn(Draw draw, bool isCompared) =>
        new(draw, draw.Of(Enum.GetValues<Kind>().Where(kind => kind != Kind.Reply || (!isCompared && draw.KnowsSwitchExpressions)).ToArray()));

    /// <summary>Whether <c>OkxErrorCode</c> of <see cref="DecisionWorld"/> names the code.</summary>
    public static bool IsInEnum(string code) => Enum.TryParse<Member>(code, out var member) && Enum.IsDefined(member);

    /// <summary>A list holds text.</summary>
    public static CodeForm OfText(Draw draw) => new(draw, Kind.Text);

    public string Spell(string code)
    {
        if (IsEnum)
            return $"OkxErrorCode.{Enum.Parse<Member>(code)}";

        var isNumber = _kind is Kind.Number or Kind.NullableNumber;
        if (_usesConstants && !_draw.OneIn(4) && ErrorCodeCatalog.Embedded.Codes.FirstOrDefault(known => known.Code == code) is { } known)
            return isNumber ? ConstantsClass.InForm(ConstantForm.Int, ConstantsClass.Of(known)) : ConstantsClass.Of(known);

        return isNumber ? code : $"\"{code}\"";
    }

    private enum Member
    {
        Down = 50001,
        Timeout = 50004,
        TooMany = 50011,
        Busy = 50013,
        Expired = 50102,
        Key = 50110,
        Balance = 51008,
    }
}
