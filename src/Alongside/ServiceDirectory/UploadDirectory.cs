using Alongside.Ledger;
using Alongside.ServiceDirectory.Hsds;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.ServiceDirectory;

public sealed record DirectoryUploadForm
{
    public string? Source { get; set; }
    public IReadOnlyList<IFormFile> Files { get; set; } = [];
}

public sealed class DirectoryUploadRules : FormRules<DirectoryUploadForm>
{
    public DirectoryUploadRules()
    {
        RuleFor(form => form.Source).NotEmpty().WithMessage("Name the directory, so that its next issue can bring it up to date.")
            .MaximumLength(120).WithMessage("Keep the name under 120 characters.");
        RuleFor(form => form.Files).NotEmpty().WithMessage("Select the CSV files of the directory, all together, or one zip of them.");
        RuleFor(form => form.Files).Must(files => files.Sum(file => file.Length) <= DirectoryFiles.LargestUpload)
            .WithMessage("These files are larger than 25 MB together: select them as a zip, or split the directory.");
    }
}

/// <summary>Keeps the files of a directory to be checked; loads nothing yet.</summary>
[Act("directory.uploaded")]
public sealed class UploadDirectory(AlongsideDb db, Acting acting)
{
    private static readonly DirectoryUploadRules Rules = new();

    public async Task<Guid> Run(DirectoryUploadForm form)
    {
        Rules.Check(form);
        var files = DirectoryFiles.From(form.Files.Select(file => new DirectoryFile(file.FileName, file.OpenReadStream)));
        if (files.Faults.All.FirstOrDefault(fault => fault.Gravity == Gravity.Stops) is { } fault)
            throw FieldFault.On<DirectoryUploadForm>(upload => upload.Files, $"{fault.File}: {fault.Reason}");
        var source = form.Source!.Trim();
        var upload = new DirectoryImport(source, string.Join(", ", files.All.Select(file => file.Name)), DirectoryRules.HashOf(files), acting.Me.Id, acting.Now).Holding(files.Pack());
        await db.DirectoryImports.Where(row => row.Loaded == null && row.WorkerId == acting.Me.Id).ForEachAsync(earlier => db.DirectoryImports.Remove(earlier));
        db.DirectoryImports.Add(upload);
        await acting.Save(this, new Deed(upload.Id, $"Files of the directory \"{source}\""));
        return upload.Id;
    }
}
