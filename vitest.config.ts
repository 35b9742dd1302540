import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, ""),
      "server-only": fileURLToPath(new URL("testing/server-only.ts", import.meta.url)),
    },
  },
});
