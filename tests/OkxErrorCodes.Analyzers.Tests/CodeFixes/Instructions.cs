using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>A method body as text, one instruction a line, its tokens as names.</summary>
internal static class Instructions
{
    private static readonly Dictionary<ushort, OpCode> s_codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (ushort)code.Value);

    public static IEnumerable<string> Of(BlobReader body, TokenNames names)
    {
        var lines = new List<string>();
        while (body.RemainingBytes > 0)
        {
            var first = body.ReadByte();
            var code = s_codes[first == 0xFE ? (ushort)(0xFE00 | body.ReadByte()) : first];
            lines.Add($"{code.Name} {Operand(code.OperandType, ref body, names)}");
        }

        return lines;
    }

    private static string Operand(OperandType type, ref BlobReader body, TokenNames names)
    {
        switch (type)
        {
            case OperandType.InlineNone:
                return "";
            case OperandType.InlineString or OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType
                or OperandType.InlineTok or OperandType.InlineSig:
                return names.OfToken(body.ReadInt32());
            case OperandType.InlineSwitch:
                var targets = new int[body.ReadInt32()];
                for (var i = 0; i < targets.Length; i++)
                    targets[i] = body.ReadInt32();
                return string.Join(' ', targets);
            default:
                var size = type switch
                {
                    OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                    OperandType.InlineVar => 2,
                    OperandType.InlineI8 or OperandType.InlineR => 8,
                    _ => 4,
                };
                return Convert.ToHexString(body.ReadBytes(size));
        }
    }
}
