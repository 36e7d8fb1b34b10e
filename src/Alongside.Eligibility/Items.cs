using System.Collections;
using System.Runtime.CompilerServices;

namespace Alongside.Eligibility;

/// <summary>A list that is equal to another when its items are, so that rules are equal when they say the same.</summary>
[CollectionBuilder(typeof(Items), nameof(Items.Create))]
public sealed class Items<T>(IEnumerable<T> items) : IReadOnlyList<T>, IEquatable<Items<T>>
{
    private readonly T[] _items = [.. items];

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(Items<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as Items<T>);

    public override int GetHashCode() => _items.Aggregate(_items.Length, HashCode.Combine);
}

public static class Items
{
    public static Items<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
