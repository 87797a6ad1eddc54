using System;
using System.IO;

namespace OkxAnalyzers.Mutation;

/// <summary>A folder for one run.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("mutation-").FullName;

    public string this[string relative] => Path.Combine(_path, relative);

    public void Copy(string source, string target, string files = "*")
    {
        foreach (var file in Directory.GetFiles(source, files, SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(source, file);
            if (relative.StartsWith("obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                || relative.StartsWith("bin" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                continue;
            }

            var copy = Path.Combine(_path, target, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
