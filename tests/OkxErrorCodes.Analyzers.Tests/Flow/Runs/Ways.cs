using System;
using System.Collections.Generic;

namespace OkxAnalyzers.Tests.Flow.Runs;

/// <summary>Goes through a program on every way: whenever it asks for something that is open, each answer gets a run of its own.</summary>
internal sealed class Ways(int most)
{
    private readonly List<(int Taken, int Of)> _choices = [];
    private int _next;

    /// <summary>A number below <paramref name="of"/>.</summary>
    public int Choose(int of)
    {
        if (_next == _choices.Count)
            _choices.Add((0, of));

        return _choices[_next++].Taken;
    }

    public T Choose<T>(IReadOnlyList<T> from) => from[Choose(from.Count)];

    /// <summary>False where there are more ways than were to be gone.</summary>
    public bool Each(Action run)
    {
        for (var gone = 0; gone < most; gone++)
        {
            _next = 0;
            run();
            if (!Turn())
                return true;
        }

        return false;
    }

    /// <summary>Takes the next answer to the last question that has one left.</summary>
    private bool Turn()
    {
        // The run may have ended before it asked all that the one before it did.
        _choices.RemoveRange(_next, _choices.Count - _next);
        while (_choices.Count > 0)
        {
            var (taken, of) = _choices[^1];
            _choices.RemoveAt(_choices.Count - 1);
            if (taken + 1 < of)
            {
                _choices.Add((taken + 1, of));
                return true;
            }
        }

        return false;
    }
}
