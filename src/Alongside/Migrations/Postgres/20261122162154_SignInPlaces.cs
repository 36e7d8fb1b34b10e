using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Alongside.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SignInPlaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "access_failed_count",
                table: "worker");

            migrationBuilder.DropColumn(
                name: "rests_until",
                table: "worker");

            migrationBuilder.AddColumn<int>(
                name: "wrong_tries",
                table: "session",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "sign_in_place",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    worker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    mark = table.Column<Guid>(type: "uuid", nullable: false),
                    last_used = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    wrong_tries = table.Column<int>(type: "integer", nullable: false),
                    rests_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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
                name: "IX_sign_in_place_worker_id_last_used",
                table: "sign_in_place",
                columns: new[] { "worker_id", "last_used" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sign_in_place");

            migrationBuilder.DropColumn(
                name: "wrong_tries",
                table: "session");

            migrationBuilder.AddColumn<int>(
                name: "access_failed_count",
                table: "worker",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "rests_until",
                table: "worker",
                type: "timestamp with time zone",
                nullable: true);
        }
    }
}
