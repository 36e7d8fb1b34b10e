using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Alongside.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "agency",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    time_zone = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    languages = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    names_in_calendar_feeds = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agency", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessment_form",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    url = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    form_version = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    has_version = table.Column<bool>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    loinc = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    licence_note = table.Column<string>(type: "TEXT", nullable: true),
                    json = table.Column<string>(type: "TEXT", nullable: false),
                    questions = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    imported = table.Column<DateTime>(type: "TEXT", nullable: false),
                    imported_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_form", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "case_access",
                columns: table => new
                {
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_access", x => new { x.worker_id, x.case_id, x.source });
                });

            migrationBuilder.CreateTable(
                name: "case_person",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_person", x => new { x.person_id, x.case_id });
                });

            migrationBuilder.CreateTable(
                name: "chronicle",
                columns: table => new
                {
                    seq = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    recorded = table.Column<DateTime>(type: "TEXT", nullable: false),
                    occurred = table.Column<DateTime>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    snippet = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    link = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_draft = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_chronicle", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "data_key",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_key", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_import",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    file_names = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: true),
                    hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    uploaded = table.Column<DateTime>(type: "TEXT", nullable: false),
                    loaded = table.Column<DateTime>(type: "TEXT", nullable: true),
                    summary = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_import", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_word",
                columns: table => new
                {
                    word = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_word", x => x.word);
                });

            migrationBuilder.CreateTable(
                name: "done_forms",
                columns: table => new
                {
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sent = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 64, nullable: false),
                    location = table.Column<string>(type: "TEXT", nullable: true),
                    said = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_done_forms", x => new { x.worker_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "ended_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ended_session", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "household",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    begun = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_household", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ledger",
                columns: table => new
                {
                    seq = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    worker_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    about = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    changes = table.Column<string>(type: "TEXT", nullable: false),
                    is_view = table.Column<bool>(type: "INTEGER", nullable: false),
                    leaf_hash = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "moment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    link = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    occurred = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded = table.Column<DateTime>(type: "TEXT", nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    state_reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_moment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "number_series",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_number_series", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "organisation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    external_id = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    alternate_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    description = table.Column<string>(type: "TEXT", nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    url = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    is_named = table.Column<bool>(type: "INTEGER", nullable: false),
                    retired = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    display_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    given_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    family_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    preferred_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    pronouns = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    birth_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    birth_date_precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    needs_interpreter = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_restricted = table.Column<bool>(type: "INTEGER", nullable: false),
                    added_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    added = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "programme",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    description = table.Column<string>(type: "TEXT", nullable: false),
                    assessment_due_days = table.Column<int>(type: "INTEGER", nullable: false),
                    plan_due_days = table.Column<int>(type: "INTEGER", nullable: false),
                    is_active = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "record_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_record_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "team",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    supervisor_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    shares_cases = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_team", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    form_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    answers = table.Column<string>(type: "TEXT", nullable: false),
                    answered = table.Column<int>(type: "INTEGER", nullable: false),
                    questions = table.Column<int>(type: "INTEGER", nullable: false),
                    score = table.Column<decimal>(type: "TEXT", nullable: true),
                    meaning = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    meaning_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    critical = table.Column<string>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    occurred = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded = table.Column<DateTime>(type: "TEXT", nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    state_reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment", x => x.id);
                    table.ForeignKey(
                        name: "FK_assessment_assessment_form_form_id",
                        column: x => x.form_id,
                        principalTable: "assessment_form",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ledger_person",
                columns: table => new
                {
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_person", x => new { x.person_id, x.seq });
                    table.ForeignKey(
                        name: "FK_ledger_person_ledger_seq",
                        column: x => x.seq,
                        principalTable: "ledger",
                        principalColumn: "seq",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "place",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    external_id = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    description = table.Column<string>(type: "TEXT", nullable: true),
                    transportation = table.Column<string>(type: "TEXT", nullable: true),
                    latitude = table.Column<double>(type: "REAL", nullable: true),
                    longitude = table.Column<double>(type: "REAL", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_place", x => x.id);
                    table.ForeignKey(
                        name: "FK_place_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "service",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    external_id = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    sort_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    alternate_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    description = table.Column<string>(type: "TEXT", nullable: true),
                    need = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    url = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    interpretation = table.Column<string>(type: "TEXT", nullable: true),
                    application_process = table.Column<string>(type: "TEXT", nullable: true),
                    fees = table.Column<string>(type: "TEXT", nullable: true),
                    wait_time = table.Column<string>(type: "TEXT", nullable: true),
                    eligibility = table.Column<string>(type: "TEXT", nullable: true),
                    minimum_age = table.Column<int>(type: "INTEGER", nullable: true),
                    maximum_age = table.Column<int>(type: "INTEGER", nullable: true),
                    alert = table.Column<string>(type: "TEXT", nullable: true),
                    takes_new = table.Column<bool>(type: "INTEGER", nullable: true),
                    last_verified = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    retired = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    folded = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_service", x => x.id);
                    table.ForeignKey(
                        name: "FK_service_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contact_point",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: false),
                    use = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    is_preferred = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_protected = table.Column<bool>(type: "INTEGER", nullable: false),
                    do_not_use = table.Column<bool>(type: "INTEGER", nullable: false),
                    messages = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sender_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    hours = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    language = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contact_point", x => x.id);
                    table.ForeignKey(
                        name: "FK_contact_point_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "household_head",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    household_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_household_head", x => x.id);
                    table.ForeignKey(
                        name: "FK_household_head_household_household_id",
                        column: x => x.household_id,
                        principalTable: "household",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_household_head_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "household_member",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    household_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_household_member", x => x.id);
                    table.ForeignKey(
                        name: "FK_household_member_household_household_id",
                        column: x => x.household_id,
                        principalTable: "household",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_household_member_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "person_key",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    weight = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_key", x => new { x.key, x.person_id });
                    table.ForeignKey(
                        name: "FK_person_key_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "relationship",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_relationship", x => x.id);
                    table.ForeignKey(
                        name: "FK_relationship_person_from_person_id",
                        column: x => x.from_person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_relationship_person_to_person_id",
                        column: x => x.to_person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_file",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    client_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    concern = table.Column<string>(type: "TEXT", nullable: false),
                    is_urgent = table.Column<bool>(type: "INTEGER", nullable: false),
                    begun_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    begun = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    opened = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    closed = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    closing_reason = table.Column<string>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    outcome_words = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_file", x => x.id);
                    table.ForeignKey(
                        name: "FK_case_file_person_client_id",
                        column: x => x.client_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_case_file_programme_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programme",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "worker",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    job_title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    roles = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    grants = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    last_sign_in = table.Column<DateTime>(type: "TEXT", nullable: true),
                    rests_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    authenticator_key = table.Column<string>(type: "TEXT", nullable: true),
                    last_code_step = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_worker", x => x.id);
                    table.ForeignKey(
                        name: "FK_worker_team_team_id",
                        column: x => x.team_id,
                        principalTable: "team",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "directory_address",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    street = table.Column<string>(type: "TEXT", nullable: false),
                    city = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    postal_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_address", x => x.id);
                    table.ForeignKey(
                        name: "FK_directory_address_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_directory_address_place_place_id",
                        column: x => x.place_id,
                        principalTable: "place",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_directory_address_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "directory_phone",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    extension = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    description = table.Column<string>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_phone", x => x.id);
                    table.ForeignKey(
                        name: "FK_directory_phone_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_directory_phone_place_place_id",
                        column: x => x.place_id,
                        principalTable: "place",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_directory_phone_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "opening",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    weekday = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    from = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    until = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    description = table.Column<string>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_opening", x => x.id);
                    table.ForeignKey(
                        name: "FK_opening_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_opening_place_place_id",
                        column: x => x.place_id,
                        principalTable: "place",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_opening_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "service_facet",
                columns: table => new
                {
                    service_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_service_facet", x => new { x.service_id, x.kind, x.value });
                    table.ForeignKey(
                        name: "FK_service_facet_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "service_place",
                columns: table => new
                {
                    service_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_service_place", x => new { x.service_id, x.place_id });
                    table.ForeignKey(
                        name: "FK_service_place_place_place_id",
                        column: x => x.place_id,
                        principalTable: "place",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_service_place_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "stale_report",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    reported_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reported = table.Column<DateTime>(type: "TEXT", nullable: false),
                    settled = table.Column<DateTime>(type: "TEXT", nullable: true),
                    settled_by_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stale_report", x => x.id);
                    table.ForeignKey(
                        name: "FK_stale_report_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_clock",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_what = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    days = table.Column<int>(type: "INTEGER", nullable: false),
                    rule = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    paused_days = table.Column<int>(type: "INTEGER", nullable: false),
                    paused_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    pause_reason = table.Column<string>(type: "TEXT", nullable: true),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ended = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_clock", x => x.id);
                    table.ForeignKey(
                        name: "FK_case_clock_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "caseload",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    client_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    client = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    folded = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_urgent = table.Column<bool>(type: "INTEGER", nullable: false),
                    primary_worker_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_contact = table.Column<DateTime>(type: "TEXT", nullable: false),
                    next_due = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_caseload", x => x.case_id);
                    table.ForeignKey(
                        name: "FK_caseload_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consent",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    may_disclose = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    may_receive = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    receiver_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    purpose = table.Column<string>(type: "TEXT", nullable: false),
                    kinds = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    labels = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_event = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    how_given = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    signed_by = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    witness = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    language = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    recorded_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    recorded = table.Column<DateTime>(type: "TEXT", nullable: false),
                    revoked = table.Column<DateTime>(type: "TEXT", nullable: true),
                    revoked_because = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent", x => x.id);
                    table.ForeignKey(
                        name: "FK_consent_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_consent_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contact_note",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    template = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    medium = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    reached = table.Column<bool>(type: "INTEGER", nullable: false),
                    minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    location = table.Column<string>(type: "TEXT", nullable: true),
                    other_people = table.Column<string>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    also = table.Column<string>(type: "TEXT", nullable: false),
                    saved = table.Column<DateTime>(type: "TEXT", nullable: false),
                    signed = table.Column<DateTime>(type: "TEXT", nullable: true),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    occurred = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded = table.Column<DateTime>(type: "TEXT", nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    state_reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contact_note", x => x.id);
                    table.ForeignKey(
                        name: "FK_contact_note_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "disclosure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    receiver = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    kinds = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    labels = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", nullable: false),
                    is_allowed = table.Column<bool>(type: "INTEGER", nullable: false),
                    consent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    decision = table.Column<string>(type: "TEXT", nullable: false),
                    source_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure", x => x.id);
                    table.ForeignKey(
                        name: "FK_disclosure_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_disclosure_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "goal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    domain = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state_reason = table.Column<string>(type: "TEXT", nullable: true),
                    ended = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    own_words = table.Column<string>(type: "TEXT", nullable: true),
                    statement = table.Column<string>(type: "TEXT", nullable: true),
                    measure = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    baseline = table.Column<decimal>(type: "TEXT", nullable: true),
                    target = table.Column<decimal>(type: "TEXT", nullable: true),
                    unit = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    strengths = table.Column<string>(type: "TEXT", nullable: true),
                    resources = table.Column<string>(type: "TEXT", nullable: true),
                    barriers = table.Column<string>(type: "TEXT", nullable: true),
                    relevance = table.Column<string>(type: "TEXT", nullable: true),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    much_less = table.Column<string>(type: "TEXT", nullable: true),
                    less = table.Column<string>(type: "TEXT", nullable: true),
                    expected = table.Column<string>(type: "TEXT", nullable: true),
                    more = table.Column<string>(type: "TEXT", nullable: true),
                    much_more = table.Column<string>(type: "TEXT", nullable: true),
                    weight = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    added = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changed = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_goal", x => x.id);
                    table.ForeignKey(
                        name: "FK_goal_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participant",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_participant", x => x.id);
                    table.ForeignKey(
                        name: "FK_participant_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_participant_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    plan_state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    situation = table.Column<string>(type: "TEXT", nullable: false),
                    strengths = table.Column<string>(type: "TEXT", nullable: true),
                    review_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    agreed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    agreed = table.Column<DateTime>(type: "TEXT", nullable: true),
                    signed_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    client_signature = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    why_not_signed = table.Column<string>(type: "TEXT", nullable: true),
                    agreed_goals = table.Column<string>(type: "TEXT", nullable: true),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    occurred = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded = table.Column<DateTime>(type: "TEXT", nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    state_reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_version", x => x.id);
                    table.ForeignKey(
                        name: "FK_plan_version_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "risk_flag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    review_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    raised_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reviewed = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reviewed_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    resolved = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    resolved_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    resolved_reason = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_flag", x => x.id);
                    table.ForeignKey(
                        name: "FK_risk_flag_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assignment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assignment", x => x.id);
                    table.ForeignKey(
                        name: "FK_assignment_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_assignment_worker_worker_id",
                        column: x => x.worker_id,
                        principalTable: "worker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "calendar_feed",
                columns: table => new
                {
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_feed", x => x.worker_id);
                    table.ForeignKey(
                        name: "FK_calendar_feed_worker_worker_id",
                        column: x => x.worker_id,
                        principalTable: "worker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_bar",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    barred_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_bar", x => new { x.case_id, x.worker_id });
                    table.ForeignKey(
                        name: "FK_case_bar_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_case_bar_worker_worker_id",
                        column: x => x.worker_id,
                        principalTable: "worker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "follow_up",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    details = table.Column<string>(type: "TEXT", nullable: true),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    created_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    created = table.Column<DateTime>(type: "TEXT", nullable: false),
                    finished = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    times_postponed = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_follow_up", x => x.id);
                    table.ForeignKey(
                        name: "FK_follow_up_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_follow_up_worker_worker_id",
                        column: x => x.worker_id,
                        principalTable: "worker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inquiry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    urgency = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    caller_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    caller_relation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    call_back = table.Column<string>(type: "TEXT", nullable: true),
                    call_back_messages = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    call_back_note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    concern = table.Column<string>(type: "TEXT", nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    safety_noticed = table.Column<bool>(type: "INTEGER", nullable: false),
                    safety_note = table.Column<string>(type: "TEXT", nullable: true),
                    rights_explained = table.Column<bool>(type: "INTEGER", nullable: false),
                    taken_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    taken = table.Column<DateTime>(type: "TEXT", nullable: false),
                    screener_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    screening_begun = table.Column<DateTime>(type: "TEXT", nullable: true),
                    decided_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    decided = table.Column<DateTime>(type: "TEXT", nullable: true),
                    decline_reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    decision_note = table.Column<string>(type: "TEXT", nullable: true),
                    referred_to = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inquiry", x => x.id);
                    table.ForeignKey(
                        name: "FK_inquiry_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_inquiry_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_inquiry_programme_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programme",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_inquiry_worker_taken_by_id",
                        column: x => x.taken_by_id,
                        principalTable: "worker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "recovery_code",
                columns: table => new
                {
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recovery_code", x => new { x.worker_id, x.hash });
                    table.ForeignKey(
                        name: "FK_recovery_code_worker_worker_id",
                        column: x => x.worker_id,
                        principalTable: "worker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "transfer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    former_stays = table.Column<bool>(type: "INTEGER", nullable: false),
                    offered_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    offered = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answered_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    answered = table.Column<DateTime>(type: "TEXT", nullable: true),
                    return_reason = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_transfer", x => x.id);
                    table.ForeignKey(
                        name: "FK_transfer_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_transfer_worker_from_worker_id",
                        column: x => x.from_worker_id,
                        principalTable: "worker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_transfer_worker_to_worker_id",
                        column: x => x.to_worker_id,
                        principalTable: "worker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "welcome_link",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    until = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_welcome_link", x => x.id);
                    table.ForeignKey(
                        name: "FK_welcome_link_worker_worker_id",
                        column: x => x.worker_id,
                        principalTable: "worker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "worker_programme",
                columns: table => new
                {
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_worker_programme", x => new { x.worker_id, x.programme_id });
                    table.ForeignKey(
                        name: "FK_worker_programme_worker_worker_id",
                        column: x => x.worker_id,
                        principalTable: "worker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "note_person",
                columns: table => new
                {
                    note_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_note_person", x => new { x.note_id, x.person_id });
                    table.ForeignKey(
                        name: "FK_note_person_contact_note_note_id",
                        column: x => x.note_id,
                        principalTable: "contact_note",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_note_person_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "note_goal",
                columns: table => new
                {
                    note_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    goal_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_note_goal", x => new { x.note_id, x.goal_id });
                    table.ForeignKey(
                        name: "FK_note_goal_contact_note_note_id",
                        column: x => x.note_id,
                        principalTable: "contact_note",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_note_goal_goal_goal_id",
                        column: x => x.goal_id,
                        principalTable: "goal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "progress",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    goal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    value = table.Column<decimal>(type: "TEXT", nullable: true),
                    level = table.Column<int>(type: "INTEGER", nullable: true),
                    words = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    struck_because = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_progress", x => x.id);
                    table.ForeignKey(
                        name: "FK_progress_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_progress_goal_goal_id",
                        column: x => x.goal_id,
                        principalTable: "goal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "referral",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    service_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    receiver = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    need = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    goal_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    urgency = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    shared = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    contact = table.Column<string>(type: "TEXT", nullable: true),
                    reply_days = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sent = table.Column<DateTime>(type: "TEXT", nullable: true),
                    sent_by = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    reply_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sort_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    packet = table.Column<string>(type: "TEXT", nullable: true),
                    status_reason = table.Column<string>(type: "TEXT", nullable: true),
                    status_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    got_it = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    raised = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    turn = table.Column<int>(type: "INTEGER", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    occurred = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded = table.Column<DateTime>(type: "TEXT", nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    state_reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referral", x => x.id);
                    table.ForeignKey(
                        name: "FK_referral_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_referral_goal_goal_id",
                        column: x => x.goal_id,
                        principalTable: "goal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_referral_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_referral_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_referral_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    goal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    who = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    other_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    finished = table.Column<DateTime>(type: "TEXT", nullable: true),
                    added_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    added = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changed = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_step", x => x.id);
                    table.ForeignKey(
                        name: "FK_step_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_step_goal_goal_id",
                        column: x => x.goal_id,
                        principalTable: "goal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_step_worker_worker_id",
                        column: x => x.worker_id,
                        principalTable: "worker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_review",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    summary = table.Column<string>(type: "TEXT", nullable: false),
                    client_view = table.Column<string>(type: "TEXT", nullable: true),
                    plan_changes = table.Column<bool>(type: "INTEGER", nullable: false),
                    next_review = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_review", x => x.id);
                    table.ForeignKey(
                        name: "FK_plan_review_plan_version_plan_version_id",
                        column: x => x.plan_version_id,
                        principalTable: "plan_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "referral_move",
                columns: table => new
                {
                    referral_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    from = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    to = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referral_move", x => new { x.referral_id, x.number });
                    table.ForeignKey(
                        name: "FK_referral_move_referral_referral_id",
                        column: x => x.referral_id,
                        principalTable: "referral",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_assessment_case_id",
                table: "assessment",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_assessment_case_id_form_id_occurred",
                table: "assessment",
                columns: new[] { "case_id", "form_id", "occurred" });

            migrationBuilder.CreateIndex(
                name: "IX_assessment_form_id",
                table: "assessment",
                column: "form_id");

            migrationBuilder.CreateIndex(
                name: "IX_assessment_form_state_title",
                table: "assessment_form",
                columns: new[] { "state", "title" });

            migrationBuilder.CreateIndex(
                name: "IX_assessment_form_url_form_version",
                table: "assessment_form",
                columns: new[] { "url", "form_version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assignment_worker_id_case_id",
                table: "assignment",
                columns: new[] { "worker_id", "case_id" });

            migrationBuilder.CreateIndex(
                name: "one_primary_per_case",
                table: "assignment",
                columns: new[] { "case_id", "role" },
                unique: true,
                filter: "until IS NULL AND role = 'Primary'");

            migrationBuilder.CreateIndex(
                name: "IX_calendar_feed_token_hash",
                table: "calendar_feed",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_access_case_id",
                table: "case_access",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_case_bar_worker_id",
                table: "case_bar",
                column: "worker_id");

            migrationBuilder.CreateIndex(
                name: "IX_case_clock_case_id_state",
                table: "case_clock",
                columns: new[] { "case_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_case_clock_state_due",
                table: "case_clock",
                columns: new[] { "state", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_case_file_client_id",
                table: "case_file",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "IX_case_file_number",
                table: "case_file",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_file_programme_id",
                table: "case_file",
                column: "programme_id");

            migrationBuilder.CreateIndex(
                name: "IX_case_file_state_number",
                table: "case_file",
                columns: new[] { "state", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_case_person_case_id",
                table: "case_person",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_caseload_folded_number",
                table: "caseload",
                columns: new[] { "folded", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_caseload_last_contact_number",
                table: "caseload",
                columns: new[] { "last_contact", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_caseload_next_due_number",
                table: "caseload",
                columns: new[] { "next_due", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_caseload_number",
                table: "caseload",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_caseload_primary_worker_id_state",
                table: "caseload",
                columns: new[] { "primary_worker_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_caseload_since_number",
                table: "caseload",
                columns: new[] { "since", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_caseload_state_number",
                table: "caseload",
                columns: new[] { "state", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_chronicle_author_id_occurred",
                table: "chronicle",
                columns: new[] { "author_id", "occurred" });

            migrationBuilder.CreateIndex(
                name: "IX_chronicle_case_id_occurred_seq",
                table: "chronicle",
                columns: new[] { "case_id", "occurred", "seq" });

            migrationBuilder.CreateIndex(
                name: "IX_chronicle_occurred_seq",
                table: "chronicle",
                columns: new[] { "occurred", "seq" });

            migrationBuilder.CreateIndex(
                name: "IX_chronicle_record_id",
                table: "chronicle",
                column: "record_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_consent_case_id",
                table: "consent",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_consent_number",
                table: "consent",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_consent_person_id_until",
                table: "consent",
                columns: new[] { "person_id", "until" });

            migrationBuilder.CreateIndex(
                name: "IX_contact_note_author_id_state_recorded",
                table: "contact_note",
                columns: new[] { "author_id", "state", "recorded" });

            migrationBuilder.CreateIndex(
                name: "IX_contact_note_case_id",
                table: "contact_note",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_contact_point_person_id_until",
                table: "contact_point",
                columns: new[] { "person_id", "until" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_address_organisation_id",
                table: "directory_address",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "IX_directory_address_place_id",
                table: "directory_address",
                column: "place_id");

            migrationBuilder.CreateIndex(
                name: "IX_directory_address_service_id",
                table: "directory_address",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "IX_directory_address_source",
                table: "directory_address",
                column: "source");

            migrationBuilder.CreateIndex(
                name: "IX_directory_import_loaded_uploaded",
                table: "directory_import",
                columns: new[] { "loaded", "uploaded" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_phone_organisation_id",
                table: "directory_phone",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "IX_directory_phone_place_id",
                table: "directory_phone",
                column: "place_id");

            migrationBuilder.CreateIndex(
                name: "IX_directory_phone_service_id",
                table: "directory_phone",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "IX_directory_phone_source",
                table: "directory_phone",
                column: "source");

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_case_id_at",
                table: "disclosure",
                columns: new[] { "case_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_consent_id",
                table: "disclosure",
                column: "consent_id");

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_person_id_at",
                table: "disclosure",
                columns: new[] { "person_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_follow_up_case_id_state",
                table: "follow_up",
                columns: new[] { "case_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_follow_up_created_by_id_case_id",
                table: "follow_up",
                columns: new[] { "created_by_id", "case_id" });

            migrationBuilder.CreateIndex(
                name: "IX_follow_up_worker_id_state_due",
                table: "follow_up",
                columns: new[] { "worker_id", "state", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_follow_up_worker_id_state_finished",
                table: "follow_up",
                columns: new[] { "worker_id", "state", "finished" });

            migrationBuilder.CreateIndex(
                name: "IX_goal_case_id_state",
                table: "goal",
                columns: new[] { "case_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_household_head_person_id",
                table: "household_head",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "one_head_per_household",
                table: "household_head",
                column: "household_id",
                unique: true,
                filter: "until IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_household_member_household_id_until",
                table: "household_member",
                columns: new[] { "household_id", "until" });

            migrationBuilder.CreateIndex(
                name: "IX_household_member_person_id_until",
                table: "household_member",
                columns: new[] { "person_id", "until" });

            migrationBuilder.CreateIndex(
                name: "IX_inquiry_case_id",
                table: "inquiry",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_inquiry_number",
                table: "inquiry",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_inquiry_person_id",
                table: "inquiry",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_inquiry_programme_id",
                table: "inquiry",
                column: "programme_id");

            migrationBuilder.CreateIndex(
                name: "IX_inquiry_state_taken_id",
                table: "inquiry",
                columns: new[] { "state", "taken", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_inquiry_taken_by_id_taken",
                table: "inquiry",
                columns: new[] { "taken_by_id", "taken" });

            migrationBuilder.CreateIndex(
                name: "IX_ledger_act_seq",
                table: "ledger",
                columns: new[] { "act", "seq" });

            migrationBuilder.CreateIndex(
                name: "IX_ledger_at",
                table: "ledger",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_ledger_case_id_is_view_seq",
                table: "ledger",
                columns: new[] { "case_id", "is_view", "seq" });

            migrationBuilder.CreateIndex(
                name: "IX_ledger_case_id_seq",
                table: "ledger",
                columns: new[] { "case_id", "seq" });

            migrationBuilder.CreateIndex(
                name: "IX_ledger_id",
                table: "ledger",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ledger_worker_id_seq",
                table: "ledger",
                columns: new[] { "worker_id", "seq" });

            migrationBuilder.CreateIndex(
                name: "IX_ledger_person_seq",
                table: "ledger_person",
                column: "seq");

            migrationBuilder.CreateIndex(
                name: "IX_moment_case_id",
                table: "moment",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_note_goal_goal_id",
                table: "note_goal",
                column: "goal_id");

            migrationBuilder.CreateIndex(
                name: "IX_note_person_person_id",
                table: "note_person",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_opening_organisation_id",
                table: "opening",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "IX_opening_place_id",
                table: "opening",
                column: "place_id");

            migrationBuilder.CreateIndex(
                name: "IX_opening_service_id",
                table: "opening",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "IX_opening_source",
                table: "opening",
                column: "source");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_name",
                table: "organisation",
                column: "name");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_source_external_id",
                table: "organisation",
                columns: new[] { "source", "external_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_participant_case_id",
                table: "participant",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_participant_person_id_case_id",
                table: "participant",
                columns: new[] { "person_id", "case_id" });

            migrationBuilder.CreateIndex(
                name: "IX_person_family_name_given_name_id",
                table: "person",
                columns: new[] { "family_name", "given_name", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_person_key_person_id",
                table: "person_key",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_place_organisation_id",
                table: "place",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "IX_place_source_external_id",
                table: "place",
                columns: new[] { "source", "external_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plan_review_plan_version_id",
                table: "plan_review",
                column: "plan_version_id");

            migrationBuilder.CreateIndex(
                name: "IX_plan_version_case_id",
                table: "plan_version",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_plan_version_case_id_number",
                table: "plan_version",
                columns: new[] { "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plan_version_plan_state_review_due",
                table: "plan_version",
                columns: new[] { "plan_state", "review_due" });

            migrationBuilder.CreateIndex(
                name: "IX_programme_name",
                table: "programme",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_progress_case_id",
                table: "progress",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_progress_goal_id_on",
                table: "progress",
                columns: new[] { "goal_id", "on" });

            migrationBuilder.CreateIndex(
                name: "IX_progress_source_id",
                table: "progress",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "IX_record_version_record_id_version",
                table: "record_version",
                columns: new[] { "record_id", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_referral_author_id_status_sort_day",
                table: "referral",
                columns: new[] { "author_id", "status", "sort_day" });

            migrationBuilder.CreateIndex(
                name: "IX_referral_case_id",
                table: "referral",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_referral_goal_id",
                table: "referral",
                column: "goal_id");

            migrationBuilder.CreateIndex(
                name: "IX_referral_organisation_id",
                table: "referral",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "IX_referral_person_id",
                table: "referral",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_referral_raised_status_reply_due",
                table: "referral",
                columns: new[] { "raised", "status", "reply_due" });

            migrationBuilder.CreateIndex(
                name: "IX_referral_service_id",
                table: "referral",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "IX_referral_sort_day_id",
                table: "referral",
                columns: new[] { "sort_day", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_relationship_from_person_id",
                table: "relationship",
                column: "from_person_id");

            migrationBuilder.CreateIndex(
                name: "IX_relationship_to_person_id",
                table: "relationship",
                column: "to_person_id");

            migrationBuilder.CreateIndex(
                name: "IX_risk_flag_case_id_resolved",
                table: "risk_flag",
                columns: new[] { "case_id", "resolved" });

            migrationBuilder.CreateIndex(
                name: "IX_service_need_sort_name_id",
                table: "service",
                columns: new[] { "need", "sort_name", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_service_organisation_id",
                table: "service",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "IX_service_sort_name_id",
                table: "service",
                columns: new[] { "sort_name", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_service_source_external_id",
                table: "service",
                columns: new[] { "source", "external_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_service_facet_kind_value_service_id",
                table: "service_facet",
                columns: new[] { "kind", "value", "service_id" });

            migrationBuilder.CreateIndex(
                name: "IX_service_facet_source",
                table: "service_facet",
                column: "source");

            migrationBuilder.CreateIndex(
                name: "IX_service_place_place_id",
                table: "service_place",
                column: "place_id");

            migrationBuilder.CreateIndex(
                name: "IX_service_place_source",
                table: "service_place",
                column: "source");

            migrationBuilder.CreateIndex(
                name: "IX_stale_report_service_id_settled",
                table: "stale_report",
                columns: new[] { "service_id", "settled" });

            migrationBuilder.CreateIndex(
                name: "IX_step_case_id_state",
                table: "step",
                columns: new[] { "case_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_step_goal_id",
                table: "step",
                column: "goal_id");

            migrationBuilder.CreateIndex(
                name: "IX_step_worker_id_state_due",
                table: "step",
                columns: new[] { "worker_id", "state", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_team_name",
                table: "team",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_transfer_from_worker_id",
                table: "transfer",
                column: "from_worker_id");

            migrationBuilder.CreateIndex(
                name: "IX_transfer_to_worker_id_state",
                table: "transfer",
                columns: new[] { "to_worker_id", "state" });

            migrationBuilder.CreateIndex(
                name: "one_offer_per_case",
                table: "transfer",
                column: "case_id",
                unique: true,
                filter: "state = 'Offered'");

            migrationBuilder.CreateIndex(
                name: "IX_welcome_link_token_hash",
                table: "welcome_link",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_welcome_link_worker_id",
                table: "welcome_link",
                column: "worker_id");

            migrationBuilder.CreateIndex(
                name: "IX_worker_name_id",
                table: "worker",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_worker_normalized_email",
                table: "worker",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "IX_worker_normalized_user_name",
                table: "worker",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_worker_team_id",
                table: "worker",
                column: "team_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agency");

            migrationBuilder.DropTable(
                name: "assessment");

            migrationBuilder.DropTable(
                name: "assignment");

            migrationBuilder.DropTable(
                name: "calendar_feed");

            migrationBuilder.DropTable(
                name: "case_access");

            migrationBuilder.DropTable(
                name: "case_bar");

            migrationBuilder.DropTable(
                name: "case_clock");

            migrationBuilder.DropTable(
                name: "case_person");

            migrationBuilder.DropTable(
                name: "caseload");

            migrationBuilder.DropTable(
                name: "chronicle");

            migrationBuilder.DropTable(
                name: "consent");

            migrationBuilder.DropTable(
                name: "contact_point");

            migrationBuilder.DropTable(
                name: "data_key");

            migrationBuilder.DropTable(
                name: "directory_address");

            migrationBuilder.DropTable(
                name: "directory_import");

            migrationBuilder.DropTable(
                name: "directory_phone");

            migrationBuilder.DropTable(
                name: "directory_word");

            migrationBuilder.DropTable(
                name: "disclosure");

            migrationBuilder.DropTable(
                name: "done_forms");

            migrationBuilder.DropTable(
                name: "ended_session");

            migrationBuilder.DropTable(
                name: "follow_up");

            migrationBuilder.DropTable(
                name: "household_head");

            migrationBuilder.DropTable(
                name: "household_member");

            migrationBuilder.DropTable(
                name: "inquiry");

            migrationBuilder.DropTable(
                name: "ledger_person");

            migrationBuilder.DropTable(
                name: "moment");

            migrationBuilder.DropTable(
                name: "note_goal");

            migrationBuilder.DropTable(
                name: "note_person");

            migrationBuilder.DropTable(
                name: "number_series");

            migrationBuilder.DropTable(
                name: "opening");

            migrationBuilder.DropTable(
                name: "participant");

            migrationBuilder.DropTable(
                name: "person_key");

            migrationBuilder.DropTable(
                name: "plan_review");

            migrationBuilder.DropTable(
                name: "progress");

            migrationBuilder.DropTable(
                name: "record_version");

            migrationBuilder.DropTable(
                name: "recovery_code");

            migrationBuilder.DropTable(
                name: "referral_move");

            migrationBuilder.DropTable(
                name: "relationship");

            migrationBuilder.DropTable(
                name: "risk_flag");

            migrationBuilder.DropTable(
                name: "service_facet");

            migrationBuilder.DropTable(
                name: "service_place");

            migrationBuilder.DropTable(
                name: "stale_report");

            migrationBuilder.DropTable(
                name: "step");

            migrationBuilder.DropTable(
                name: "transfer");

            migrationBuilder.DropTable(
                name: "welcome_link");

            migrationBuilder.DropTable(
                name: "worker_programme");

            migrationBuilder.DropTable(
                name: "assessment_form");

            migrationBuilder.DropTable(
                name: "household");

            migrationBuilder.DropTable(
                name: "ledger");

            migrationBuilder.DropTable(
                name: "contact_note");

            migrationBuilder.DropTable(
                name: "plan_version");

            migrationBuilder.DropTable(
                name: "referral");

            migrationBuilder.DropTable(
                name: "place");

            migrationBuilder.DropTable(
                name: "worker");

            migrationBuilder.DropTable(
                name: "goal");

            migrationBuilder.DropTable(
                name: "service");

            migrationBuilder.DropTable(
                name: "team");

            migrationBuilder.DropTable(
                name: "case_file");

            migrationBuilder.DropTable(
                name: "organisation");

            migrationBuilder.DropTable(
                name: "person");

            migrationBuilder.DropTable(
                name: "programme");
        }
    }
}
