using System.Linq.Expressions;
using FluentValidation;
using FluentValidation.Results;

namespace Alongside.Shared;

/// <summary>The limits and messages of a form, kept beside its entity and checked by the act, whoever calls it.</summary>
public abstract class FormRules<TForm> : AbstractValidator<TForm>
{
    /// <summary>Throws with a message for each field at fault; the page shows them on the fields with everything typed kept.</summary>
    public void Check(TForm form)
    {
        var result = Validate(form);
        if (!result.IsValid) throw new ValidationException(result.Errors);
    }
}

public static class FieldFault
{
    /// <summary>A fault that only the act can find (it took a look at the database), shown on the field.</summary>
    public static ValidationException On<TForm>(Expression<Func<TForm, object?>> field, string message)
    {
        var body = field.Body is UnaryExpression { Operand: MemberExpression inner } ? inner : (MemberExpression)field.Body;
        return new ValidationException([new ValidationFailure(body.Member.Name, message)]);
    }
}
