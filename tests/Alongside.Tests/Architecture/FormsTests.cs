using Alongside.FollowUps;
using Alongside.Shared;
using Alongside.Tests.Harness;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Mono.Cecil;

namespace Alongside.Tests.Architecture;

/// <summary>What a request can fill: forms made for an act, never a row; and in a form nothing that the act does not ask for.</summary>
public class FormsTests
{
    [Fact]
    public async Task No_request_fills_a_row_of_the_database()
    {
        await using var app = await AlongsideApp.Start();
        var rows = await Rows(app);
        var fields = await Fields(app);
        fields.Count.ShouldBeGreaterThan(250);
        Filled(fields, rows).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_hidden_deep_in_a_form_is_found()
    {
        await using var app = await AlongsideApp.Start();
        Filled(BoundFields.Of(app).Under(typeof(BadForm)), await Rows(app)).ShouldBe(["FollowUp in a list", "BadPart.FollowUp"]);
    }

    [Fact]
    public async Task Every_id_in_a_form_stands_here_with_who_checks_it()
    {
        await using var app = await AlongsideApp.Start();
        var ids = (await Fields(app)).Where(field => !field.IsOfAddress && (field.Plain == typeof(Guid) || field.Type.GenericTypeArguments.Contains(typeof(Guid)))).Select(field => field.Name).Distinct();
        ids.ShouldBe(IdsInForms.CheckedBy.Keys, ignoreOrder: true);
    }

    [Fact]
    public async Task Who_did_it_when_and_what_state_it_is_in_are_never_taken_from_a_form()
    {
        await using var app = await AlongsideApp.Start();
        (await Fields(app)).Where(field => !field.IsOfAddress && SaysWhatTheProductSays(field)).Select(field => field.Name).Distinct().ShouldBe(IdsInForms.ForTheAct.Keys, ignoreOrder: true);
    }

    [Fact]
    public async Task Every_field_of_a_form_is_read_by_what_takes_it()
    {
        await using var app = await AlongsideApp.Start();
        var read = House.OfTheProduct.Types.Where(type => !House.DerivesFrom(type, "FormRules`1")).SelectMany(type => type.Methods)
            .Where(method => method is { HasBody: true, Name: not "PrintMembers" }).SelectMany(method => method.Body.Instructions).Select(instruction => instruction.Operand).OfType<MethodReference>()
            .Where(method => method.Name.StartsWith("get_", StringComparison.Ordinal)).Select(method => $"{method.DeclaringType.Name}.{method.Name[4..]}").ToHashSet();
        read.ShouldContain("FollowUpForm.Title");
        (await Fields(app)).Where(field => field.Owner is { } owner && !typeof(Microsoft.AspNetCore.Mvc.RazorPages.PageModel).IsAssignableFrom(owner))
            .Where(field => field.Owner!.Name != "GalleryForm" && !read.Contains($"{field.Owner.GetProperty(field.Property)?.DeclaringType?.Name}.{field.Property}"))
            .Select(field => field.Name).Distinct().ShouldBeEmpty();
    }

    private static bool SaysWhatTheProductSays(BoundField field) =>
        field.Plain == typeof(DateTime) || field.Plain == typeof(DateTimeOffset)
        || (field.Plain.IsEnum && (field.Plain.Name.EndsWith("State", StringComparison.Ordinal) || field.Plain.Name.EndsWith("Status", StringComparison.Ordinal)))
        || field.Plain == typeof(Role) || field.Type.GenericTypeArguments.Contains(typeof(Role))
        || field.Property.EndsWith("ById", StringComparison.Ordinal) || field.Property is "AuthorId" or "State" or "Status" or "IsRestricted" or "SecurityStamp" or "PasswordHash";

    private static IEnumerable<string> Filled(IEnumerable<BoundField> fields, IReadOnlyCollection<Type> rows) =>
        fields.Where(field => rows.Any(row => field.Plain.IsAssignableFrom(row) && field.Plain != typeof(object) && !field.Plain.IsInterface || row.IsAssignableFrom(field.Plain))).Select(field => field.Name).Distinct();

    private static Task<HashSet<Type>> Rows(AlongsideApp app) => app.Read(db => Task.FromResult(db.Model.GetEntityTypes().Select(entity => entity.ClrType).ToHashSet()));

    private static async Task<List<BoundField>> Fields(AlongsideApp app) => [.. (await Handler.All(app)).SelectMany(BoundFields.Of(app).To)];

    private sealed record BadForm
    {
        public Dictionary<Guid, List<FollowUp>> Deep { get; } = [];
        public BadPart Part { get; init; } = new(null);

        [BindNever]
        public FollowUp? Never { get; set; }
    }

    private sealed record BadPart(FollowUp? FollowUp);
}
