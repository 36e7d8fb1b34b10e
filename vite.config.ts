import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  publicDir: false,
  build: {
    outDir: "src/Alongside/wwwroot/assets",
    emptyOutDir: true,
    assetsDir: "",
    assetsInlineLimit: 0,
    manifest: "manifest.json",
    modulePreload: false,
    target: "es2022",
    rolldownOptions: {
      input: {
        main: "src/Alongside/Assets/scripts/main.ts",
        passkeys: "src/Alongside/Assets/scripts/passkeys.ts",
        styles: "src/Alongside/Assets/styles/main.css",
      },
    },
  },
});
