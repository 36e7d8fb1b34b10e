using Alongside.Fhir.FhirPath.Operators;
using Alongside.Fhir.FhirPath.Syntax;

namespace Alongside.Fhir.FhirPath.Functions;

internal static class Sorting
{
    public static Items Sort(Call call)
    {
        IReadOnlyList<(Node? Key, bool Down)> keys = call.Arguments.Count == 0
            ? [(null, false)]
            : [.. call.Arguments.Select(argument => argument is SignNode { Sign: "-" } down ? (down.Operand, true) : (argument, false))];
        var rows = call.Input.Select((item, index) => (Item: item, Keys: keys.Select(key => Key(call, key.Key, item, index)).ToList())).ToList();
        call.Evaluator.Step(rows.Count * 8);
        return [.. rows.Order(Comparer<(FhirPathItem Item, List<FhirPathItem?> Keys)>.Create((a, b) => Compare(a.Keys, b.Keys, keys))).Select(row => row.Item)];
    }

    private static FhirPathItem? Key(Call call, Node? key, FhirPathItem item, int index)
    {
        Items self = [item];
        return key is null ? item : Singleton.One(call.Evaluator.Eval(key, self, call.Frame.Inside(self, index)));
    }

    private static int Compare(List<FhirPathItem?> a, List<FhirPathItem?> b, IReadOnlyList<(Node? Key, bool Down)> keys)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            var order = (a[i], b[i]) switch
            {
                (null, null) => 0,
                (null, _) => -1,
                (_, null) => 1,
                var (x, y) => Comparison.Compare(x, y) ?? 0,
            };
            if (order != 0)
            {
                return keys[i].Down ? -order : order;
            }
        }

        return 0;
    }
}
