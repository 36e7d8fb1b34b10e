using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Alongside.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Drafts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "draft");

            migrationBuilder.DropColumn(
                name: "draft_days",
                table: "agency");
        }
    }
}
