using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Alongside.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class HotPaths : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_person_added_by_id",
                table: "person",
                column: "added_by_id");

            migrationBuilder.CreateIndex(
                name: "views_of_case",
                table: "ledger",
                columns: new[] { "case_id", "worker_id" },
                filter: "is_view");

            migrationBuilder.CreateIndex(
                name: "drafts_of_author",
                table: "chronicle",
                columns: new[] { "author_id", "occurred", "seq" },
                filter: "is_draft");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_person_added_by_id",
                table: "person");

            migrationBuilder.DropIndex(
                name: "views_of_case",
                table: "ledger");

            migrationBuilder.DropIndex(
                name: "drafts_of_author",
                table: "chronicle");
        }
    }
}
