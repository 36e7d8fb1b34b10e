using System.Security.Cryptography;
using Alongside.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Alongside.CommandLine;

/// <summary>What went wrong, in one plain sentence; never a stack trace.</summary>
internal static class Troubles
{
    public static string? InWords(Exception trouble) => trouble switch
    {
        OperationCanceledException => null,
        RefusedException refusal => refusal.Message,
        ValidationException faults => string.Join(" ", faults.Errors.Select(fault => fault.ErrorMessage).Distinct()),
        MissingException => "There is nothing of that name.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
            "PostgreSQL does not accept this user name and password: check the connection string.",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } refused =>
            $"PostgreSQL does not let this user do what is needed ({refused.MessageText}): let it own its database.",
        PostgresException other => $"PostgreSQL says: {other.MessageText}.",
        NpgsqlException => "PostgreSQL cannot be reached: check host and port in the connection string, and that the server runs.",
        SqliteException { SqliteErrorCode: 8 or 14 } => "The database file cannot be opened for writing: check the permissions of the data folder.",
        SqliteException { SqliteErrorCode: 13 } => "The disk is full: make room, then start again.",
        SqliteException { SqliteErrorCode: 26 or 11 } => "The database file is damaged or not a database: put a backup in its place.",
        SqliteException { SqliteErrorCode: 5 } => "The database is busy: another program holds it, try again in a moment.",
        CryptographicException => "The file agency.key is not the one that this database was made with: put the right one into the data folder.",
        IOException { InnerException: AddressInUseException } => "The port is in use: stop what uses it, or choose another with --port.",
        _ when trouble.InnerException is { } inner && InWords(inner) is { } sentence && inner is not OperationCanceledException => sentence,
        _ => $"Something broke: {trouble.Message.ReplaceLineEndings(" ")}",
    };
}
