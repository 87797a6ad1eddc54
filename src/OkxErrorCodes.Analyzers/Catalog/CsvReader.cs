using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.Catalog;

/// <summary>
/// Reads CSV (RFC 4180) record by record. A quoting mistake spoils only the line in which its field starts:
/// reading goes on at the next line, so that a forgotten quote never swallows the rows below it.
/// </summary>
internal sealed class CsvReader
{
    private readonly string _text;
    private int _position;
    private int _line = 1;
    private int _lineStart;

    public CsvReader(string text)
    {
        _text = text;
        _position = _lineStart = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    }

    /// <summary>Reads the next record into <paramref name="fields"/>, past blank lines; false at the end of the text.</summary>
    public bool Read(List<CsvField> fields, out CatalogError? mistake)
    {
        fields.Clear();
        mistake = null;
        while (PassLineBreak())
        {
        }

        if (_position == _text.Length)
            return false;

        do
        {
            var start = (Position: _position, Line: _line, Column: _position - _lineStart + 1);
            if (!ReadField(out var content))
            {
                PassRestOfLine();
                mistake = new CatalogError(start.Line, start.Column, TextSpan.FromBounds(start.Position, _position), content);
                return true;
            }

            fields.Add(new CsvField(content, start.Line, start.Column, TextSpan.FromBounds(start.Position, _position)));
        }
        while (PassComma());

        return true;
    }

    /// <summary>Reads one field; on a mistake the content is the message and the position stays in the field's first line.</summary>
    private bool ReadField(out string content) =>
        _position < _text.Length && _text[_position] == '"' ? ReadQuoted(out content) : ReadPlain(out content);

    private bool ReadPlain(out string content)
    {
        var start = _position;
        for (; !IsFieldEnd(_position); _position++)
        {
            if (_text[_position] == '"')
            {
                content = "The field has a quote inside; enclose the field in quotes and double the quote.";
                return false;
            }
        }

        content = _text.Substring(start, _position - start);
        return true;
    }

    private bool ReadQuoted(out string content)
    {
        var start = _position + 1;
        var hasDoubled = false;
        var end = _text.IndexOf('"', start);
        while (end >= 0 && end + 1 < _text.Length && _text[end + 1] == '"')
        {
            hasDoubled = true;
            end = _text.IndexOf('"', end + 2);
        }

        if (end < 0)
        {
            content = "The field's opening quote is never closed.";
            return false;
        }

        if (!IsFieldEnd(end + 1))
        {
            content = "Text follows the field's closing quote; double a quote that is part of the field.";
            return false;
        }

        content = _text.Substring(start, end - start);
        if (hasDoubled)
            content = content.Replace("\"\"", "\"");

        var firstLine = _line;
        while (_position < end)
        {
            if (!PassLineBreak())
                _position++;
        }

        // A checkout with CRLF gives the same catalog as one with LF.
        if (_line > firstLine)
            content = content.Replace("\r\n", "\n");

        _position = end + 1;
        return true;
    }

    private bool IsFieldEnd(int position) => position == _text.Length || _text[position] is ',' or '\r' or '\n';

    private bool PassComma()
    {
        if (_position == _text.Length || _text[_position] != ',')
            return false;

        _position++;
        return true;
    }

    private bool PassLineBreak()
    {
        if (_position == _text.Length || _text[_position] is not ('\r' or '\n'))
            return false;

        _position += _text[_position] == '\r' && _position + 1 < _text.Length && _text[_position + 1] == '\n' ? 2 : 1;
        _line++;
        _lineStart = _position;
        return true;
    }

    private void PassRestOfLine()
    {
        while (_position < _text.Length && _text[_position] is not ('\r' or '\n'))
            _position++;
    }
}
