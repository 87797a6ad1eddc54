using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>
/// Rules from which sentences are drawn. In its text a line without indentation is the name of a rule, each line below it one of its forms;
/// <c>~name</c> in a form is a rule's sentence, <c>~n</c> a new number, <c>~n0</c> the form's number again, and <c>9| </c> before a
/// form says that it needs C# 9.
/// </summary>
internal sealed class Grammar
{
    // Deeper than that a rule takes its first form, which has to end.
    private const int Deepest = 7;

    private readonly Dictionary<string, (int Version, string[] Parts)[]> _rules = new();

    public Grammar(params string[] texts)
    {
        var forms = new Dictionary<string, List<(int, string[])>>();
        List<(int, string[])>? rule = null;
        foreach (var line in texts.SelectMany(text => text.Split('\n')).Where(line => line.Trim().Length > 0))
        {
            if (line[0] != ' ')
                rule = forms[line.Trim()] = [];
            else
                rule!.Add(Form(line.Trim()));
        }

        foreach (var (name, list) in forms)
            _rules.Add(name, [.. list]);
    }

    /// <param name="version">The newest C# that may be written.</param>
    /// <param name="word">What a name means that is no rule.</param>
    public string Sentence(string rule, int version, Random random, Func<string, string> word)
    {
        var text = new StringBuilder();
        var numbers = 0;
        Write(rule, 0);
        return text.ToString();

        void Write(string name, int depth)
        {
            if (!_rules.TryGetValue(name, out var forms))
            {
                text.Append(word(name));
                return;
            }

            var form = forms[0];
            if (depth < Deepest)
            {
                do
                    form = forms[random.Next(forms.Length)];
                while (form.Version > version);
            }

            var number = 0;
            foreach (var (index, part) in form.Parts.Index())
            {
                if (index % 2 == 0)
                    text.Append(part);
                else if (part is "n" or "n0")
                    text.Append(number = part == "n" ? ++numbers : number);
                else
                    Write(part, depth + 1);
            }
        }
    }

    private static (int Version, string[] Parts) Form(string line)
    {
        var bar = line.IndexOf("| ", StringComparison.Ordinal);
        return bar > 0 && int.TryParse(line[..bar], out var version) ? (version, Parts(line[(bar + 2)..])) : (0, Parts(line));
    }

    /// <summary>Text and names of rules, by turns.</summary>
    private static string[] Parts(string form)
    {
        var parts = new List<string>();
        foreach (var (index, piece) in form.Split('~').Index())
        {
            var end = index == 0 ? 0 : piece.TakeWhile(char.IsAsciiLetterOrDigit).Count();
            if (index > 0)
                parts.Add(piece[..end]);

            parts.Add(piece[end..]);
        }

        return [.. parts];
    }
}
