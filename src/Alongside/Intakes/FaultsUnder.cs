using Alongside.People.ContactPoints;
using FluentValidation;
using FluentValidation.Results;

namespace Alongside.Intakes;

/// <summary>Faults of a form that stands within another form, shown on its own fields.</summary>
internal static class FaultsUnder
{
    public static IEnumerable<ValidationFailure> Under(this IEnumerable<ValidationFailure> faults, string name) =>
        faults.Select(fault => new ValidationFailure($"{name}.{fault.PropertyName}", fault.ErrorMessage));

    public static async Task<T> The<T>(string name, Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (ValidationException faults)
        {
            throw new ValidationException(faults.Errors.Under(name));
        }
    }

    /// <summary>The call-back of somebody who called for themselves, as a way to reach them from now on; null when it is none.</summary>
    public static ContactForm? CallBackPoint(this InquiryForm form)
    {
        ContactKind? kind = ContactRules.WhyNotValue(ContactKind.Phone, form.CallBack) is null ? ContactKind.Phone
            : ContactRules.WhyNotValue(ContactKind.Email, form.CallBack) is null ? ContactKind.Email : null;
        return kind is null ? null : new ContactForm { Kind = kind, Value = form.CallBack, Messages = form.CallBackMessages, Note = form.CallBackNote };
    }
}
