using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Alongside.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PeopleAsTheyAre : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // What forms said was kept by a plain hash, passwords among it: it could be guessed.
            migrationBuilder.Sql("UPDATE done_forms SET sent = ''");

            migrationBuilder.AddColumn<string>(
                name: "communication_note",
                table: "person",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "culture_note",
                table: "person",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "date_of_death",
                table: "person",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "person_answer",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    question = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    code = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    words = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    answered = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_answer", x => new { x.person_id, x.question, x.code });
                    table.ForeignKey(
                        name: "FK_person_answer_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "person_identifier",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    value = table.Column<string>(type: "text", nullable: false),
                    issuer = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    end_reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_identifier", x => x.id);
                    table.ForeignKey(
                        name: "FK_person_identifier_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "person_language",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    language = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    speaks = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reads = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_language", x => new { x.person_id, x.language });
                    table.ForeignKey(
                        name: "FK_person_language_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "person_name",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    given_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    family_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    removed = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_name", x => x.id);
                    table.ForeignKey(
                        name: "FK_person_name_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "person_question",
                columns: table => new
                {
                    key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    wording = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    answers = table.Column<string>(type: "text", nullable: false),
                    takes_many = table.Column<bool>(type: "boolean", nullable: false),
                    is_asked = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_question", x => x.key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_person_identifier_person_id_until",
                table: "person_identifier",
                columns: new[] { "person_id", "until" });

            migrationBuilder.CreateIndex(
                name: "IX_person_name_person_id_removed",
                table: "person_name",
                columns: new[] { "person_id", "removed" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "person_answer");

            migrationBuilder.DropTable(
                name: "person_identifier");

            migrationBuilder.DropTable(
                name: "person_language");

            migrationBuilder.DropTable(
                name: "person_name");

            migrationBuilder.DropTable(
                name: "person_question");

            migrationBuilder.DropColumn(
                name: "communication_note",
                table: "person");

            migrationBuilder.DropColumn(
                name: "culture_note",
                table: "person");

            migrationBuilder.DropColumn(
                name: "date_of_death",
                table: "person");
        }
    }
}
