namespace Alongside.Bench.Loading;

/// <summary>A database that takes rows in bulk: without its indexes and checks, which come back at the end.</summary>
internal interface IBulk : IAsyncDisposable
{
    Task Open();

    Task Write(Batch batch);

    /// <summary>Builds the indexes and checks that every foreign key holds.</summary>
    Task Finish(IProgress<string> progress);
}
