import { defineConfig } from "prisma/config";

// The schema is a folder. Migrations are applied by our own server/database/migrate, never by this command:
// Prisma's would download an engine.
export default defineConfig({ schema: "prisma" });
