using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Alongside.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KeptWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ended_session");

            // DropColumn builds the whole table anew outside of the transaction; SQLite drops a column by itself.
            migrationBuilder.Sql("ALTER TABLE worker DROP COLUMN access_failed_count;");
            migrationBuilder.Sql("ALTER TABLE worker DROP COLUMN rests_until;");

            migrationBuilder.AddColumn<byte[]>(
                name: "shown",
                table: "ledger",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "draft_days",
                table: "agency",
                type: "INTEGER",
                nullable: false,
                defaultValue: 30);

            migrationBuilder.CreateTable(
                name: "draft",
                columns: table => new
                {
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    begun = table.Column<DateTime>(type: "TEXT", nullable: false),
                    saved = table.Column<DateTime>(type: "TEXT", nullable: false),
                    is_held = table.Column<bool>(type: "INTEGER", nullable: false),
                    page_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    target = table.Column<string>(type: "TEXT", nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_draft", x => new { x.worker_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "passkey",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    credential_id = table.Column<string>(type: "TEXT", maxLength: 1364, nullable: false),
                    public_key = table.Column<string>(type: "TEXT", nullable: false),
                    uses = table.Column<long>(type: "INTEGER", nullable: false),
                    transports = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    may_be_copied = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_copied = table.Column<bool>(type: "INTEGER", nullable: false),
                    added = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_used = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_passkey", x => x.id);
                    table.ForeignKey(
                        name: "FK_passkey_worker_worker_id",
                        column: x => x.worker_id,
                        principalTable: "worker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    device = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    begun = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_seen = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended = table.Column<DateTime>(type: "TEXT", nullable: true),
                    why = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    wrong_tries = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_session", x => x.id);
                    table.ForeignKey(
                        name: "FK_session_worker_worker_id",
                        column: x => x.worker_id,
                        principalTable: "worker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "session_limits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    idle_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    hours = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_session_limits", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sign_in_place",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mark = table.Column<Guid>(type: "TEXT", nullable: false),
                    last_used = table.Column<DateTime>(type: "TEXT", nullable: false),
                    wrong_tries = table.Column<int>(type: "INTEGER", nullable: false),
                    rests_until = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sign_in_place", x => x.id);
                    table.ForeignKey(
                        name: "FK_sign_in_place_worker_worker_id",
                        column: x => x.worker_id,
                        principalTable: "worker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_transfer_case_id_offered",
                table: "transfer",
                columns: new[] { "case_id", "offered" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_review_case_id_at",
                table: "plan_review",
                columns: new[] { "case_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_person_added_by_id",
                table: "person",
                column: "added_by_id");

            migrationBuilder.CreateIndex(
                name: "restricted_people",
                table: "person",
                column: "id",
                filter: "is_restricted");

            migrationBuilder.CreateIndex(
                name: "IX_ledger_shown",
                table: "ledger",
                column: "at",
                filter: "shown IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "views_of_case",
                table: "ledger",
                columns: new[] { "case_id", "worker_id" },
                filter: "is_view");

            migrationBuilder.CreateIndex(
                name: "heads_of_household",
                table: "household_head",
                column: "household_id");

            migrationBuilder.CreateIndex(
                name: "IX_follow_up_source_id",
                table: "follow_up",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "drafts_of_author",
                table: "chronicle",
                columns: new[] { "author_id", "occurred", "seq" },
                filter: "is_draft");

            migrationBuilder.CreateIndex(
                name: "IX_assignment_case_id_until",
                table: "assignment",
                columns: new[] { "case_id", "until" });

            migrationBuilder.CreateIndex(
                name: "IX_draft_saved",
                table: "draft",
                column: "saved");

            migrationBuilder.CreateIndex(
                name: "IX_draft_worker_id_page_hash",
                table: "draft",
                columns: new[] { "worker_id", "page_hash" });

            migrationBuilder.CreateIndex(
                name: "IX_draft_worker_id_saved",
                table: "draft",
                columns: new[] { "worker_id", "saved" });

            migrationBuilder.CreateIndex(
                name: "IX_passkey_credential_id",
                table: "passkey",
                column: "credential_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_passkey_worker_id",
                table: "passkey",
                column: "worker_id");

            migrationBuilder.CreateIndex(
                name: "IX_session_worker_id_last_seen",
                table: "session",
                columns: new[] { "worker_id", "last_seen" });

            migrationBuilder.CreateIndex(
                name: "IX_sign_in_place_worker_id_last_used",
                table: "sign_in_place",
                columns: new[] { "worker_id", "last_used" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "draft");

            migrationBuilder.DropTable(
                name: "passkey");

            migrationBuilder.DropTable(
                name: "session");

            migrationBuilder.DropTable(
                name: "session_limits");

            migrationBuilder.DropTable(
                name: "sign_in_place");

            migrationBuilder.DropIndex(
                name: "IX_transfer_case_id_offered",
                table: "transfer");

            migrationBuilder.DropIndex(
                name: "IX_plan_review_case_id_at",
                table: "plan_review");

            migrationBuilder.DropIndex(
                name: "IX_person_added_by_id",
                table: "person");

            migrationBuilder.DropIndex(
                name: "restricted_people",
                table: "person");

            migrationBuilder.DropIndex(
                name: "IX_ledger_shown",
                table: "ledger");

            migrationBuilder.DropIndex(
                name: "views_of_case",
                table: "ledger");

            migrationBuilder.DropIndex(
                name: "heads_of_household",
                table: "household_head");

            migrationBuilder.DropIndex(
                name: "IX_follow_up_source_id",
                table: "follow_up");

            migrationBuilder.DropIndex(
                name: "drafts_of_author",
                table: "chronicle");

            migrationBuilder.DropIndex(
                name: "IX_assignment_case_id_until",
                table: "assignment");

            migrationBuilder.DropColumn(
                name: "shown",
                table: "ledger");

            migrationBuilder.DropColumn(
                name: "draft_days",
                table: "agency");

            migrationBuilder.AddColumn<int>(
                name: "access_failed_count",
                table: "worker",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "rests_until",
                table: "worker",
                type: "TEXT",
                nullable: true);

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
        }
    }
}
