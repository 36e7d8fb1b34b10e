using System.Security.Cryptography;
using Alongside.Ledger.Proof;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Tests.Ledger;

public class MerkleTreeTests
{
    private static readonly string[] Leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    /// <summary>The heads over the first one to eight of those leaves, as published with Certificate Transparency.</summary>
    private static readonly string[] Heads =
    [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    [Fact]
    public void Its_heads_are_those_of_RFC_9162()
    {
        var tree = new MerkleTree();
        Hex(tree.Head()).ShouldBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        foreach (var (leaf, head) in Leaves.Zip(Heads))
        {
            tree.Append(Leaf(Convert.FromHexString(leaf)));
            Hex(tree.Head()).ShouldBe(head);
        }
    }

    [Fact]
    public void Gone_on_from_its_peaks_anywhere_it_ends_with_the_head_of_the_definition() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(ArbMap.Default.ArbFor<byte[][]>(), ArbMap.Default.ArbFor<NonNegativeInt>(), (data, stop) =>
        {
            var leaves = data.Select(bytes => Leaf(bytes ?? [])).ToList();
            var first = leaves.Count == 0 ? 0 : stop.Get % (leaves.Count + 1);
            var begun = new MerkleTree();
            leaves.Take(first).ToList().ForEach(begun.Append);
            var tree = new MerkleTree(begun.Size, begun.Peaks);
            leaves.Skip(first).ToList().ForEach(tree.Append);
            return tree.Size == leaves.Count && Hex(tree.Head()) == Hex(Defined(leaves));
        }));

    private static byte[] Leaf(byte[] data) => SHA256.HashData([0, .. data]);

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);

    /// <summary>RFC 9162, 2.1.1, word for word.</summary>
    private static byte[] Defined(List<byte[]> leaves)
    {
        if (leaves.Count == 0) return SHA256.HashData([]);
        if (leaves.Count == 1) return leaves[0];
        var split = 1;
        while (split * 2 < leaves.Count) split *= 2;
        return SHA256.HashData([1, .. Defined(leaves[..split]), .. Defined(leaves[split..])]);
    }
}
