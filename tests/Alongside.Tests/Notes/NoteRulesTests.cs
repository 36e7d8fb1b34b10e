using Alongside.Notes;
using Alongside.Records;
using Alongside.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Tests.Notes;

public class NoteRulesTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 15, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Author = Guid.NewGuid();

    [Fact]
    public void A_contact_may_lie_an_hour_ahead_and_no_more()
    {
        NoteRules.WhyNotThen(Now.AddMinutes(59), Now).ShouldBeNull();
        NoteRules.WhyNotThen(Now.AddMinutes(61), Now).ShouldNotBeNull();
    }

    [Fact]
    public void Only_the_author_or_who_manages_the_case_amends()
    {
        var note = ANote();
        NoteRules.WhyNotAmend(note, Author, manages: false).ShouldBe("This note is still a draft: sign it first.");
        note.Sign(Now);
        NoteRules.WhyNotAmend(note, Author, manages: false).ShouldBeNull();
        NoteRules.WhyNotAmend(note, Guid.NewGuid(), manages: true).ShouldBeNull();
        NoteRules.WhyNotAmend(note, Guid.NewGuid(), manages: false).ShouldNotBeNull();
        note.Void("Another client's");
        NoteRules.WhyNotAmend(note, Author, manages: true).ShouldNotBeNull();
    }

    [Fact]
    public void A_label_is_given_only_by_who_holds_it()
    {
        NoteRules.WhyNotLabel(Sensitivity.Legal, [Sensitivity.General]).ShouldNotBeNull();
        NoteRules.WhyNotLabel(Sensitivity.Legal, [Sensitivity.General, Sensitivity.Legal]).ShouldBeNull();
    }

    [Fact]
    public void Every_template_has_questions_and_every_question_a_template()
    {
        foreach (var template in Enum.GetValues<NoteTemplate>()) NoteSections.Of(template).ShouldNotBeEmpty();
        NoteSections.All.ShouldAllBe(section => section.Templates.Length > 0);
        NoteSections.Of(NoteTemplate.Soap).Select(section => section.Key).ShouldBe(["subjective", "objective", "assessment", "plan"]);
        NoteSections.Of(NoteTemplate.Birp).Select(section => section.Key).ShouldBe(["behavior", "intervention", "response", "plan"]);
    }

    [Fact]
    public void Whatever_is_tried_what_was_signed_is_never_edited() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), tries =>
        {
            var note = ANote();
            foreach (var move in tries)
            {
                var (before, text) = (note.State, note.Text);
                try
                {
                    if (move % 5 == 0) note.Change(Content($"draft {move}"), new AlsoDoes(), Now);
                    else if (move % 5 == 1) note.Sign(Now);
                    else if (move % 5 == 2) note.Amend(Content($"amended {move}"), "A wrong day");
                    else if (move % 5 == 3) note.Void("Another client's");
                    else note.Discard();
                    if (note.State != before && !RecordMoves.Table[before].Contains(note.State)) return false;
                }
                catch (RefusedException)
                {
                    if (note.State != before) return false;
                }
                if (note.Text != text && !(before == RecordState.Draft || note.State == RecordState.Amended)) return false;
            }
            return true;
        }));

    [Fact]
    public void Words_about_the_same_thing_in_another_order_say_the_same()
    {
        var (a, b) = (Guid.NewGuid(), Guid.NewGuid());
        var one = Content("x") with { PersonIds = [a, b] };
        one.SaysTheSameAs(Content("x") with { PersonIds = [b, a] }).ShouldBeTrue();
        one.SaysTheSameAs(Content("y") with { PersonIds = [a, b] }).ShouldBeFalse();
        NoteContent.FromJson(one.ToJson()).SaysTheSameAs(one).ShouldBeTrue();
    }

    private static ContactNote ANote() => ContactNote.Write(Guid.NewGuid(), Guid.NewGuid(), Content("She called"), new AlsoDoes(), Author, Now);

    private static NoteContent Content(string text) => new()
    {
        Template = NoteTemplate.Narrative,
        Kind = ContactKind.Phone,
        Reached = true,
        Occurred = Now,
        Label = Sensitivity.General,
        Text = new Dictionary<string, string> { ["narrative"] = text },
    };
}
