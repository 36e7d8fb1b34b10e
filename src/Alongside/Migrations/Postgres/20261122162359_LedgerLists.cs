using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Alongside.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class LedgerLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "shown",
                table: "ledger",
                type: "bytea",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_ledger_shown",
                table: "ledger",
                column: "at",
                filter: "shown IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ledger_shown",
                table: "ledger");

            migrationBuilder.DropColumn(
                name: "shown",
                table: "ledger");
        }
    }
}
