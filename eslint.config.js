import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { house } from "./scripts/steps/house-rules.mjs";

/** The rooms, the highest first. Each may look down this list; none may look up. */
const rooms = ["app", "components", "trpc", "server", "domain"];

/** What stands above all rooms: it may look into each of them, and none of them may look at it. */
const outside = ["scripts", "prisma", "testing", "e2e"];

const tests = ["**/*.test.ts", "**/*.test.tsx"];
const sentence = "app shows, components draw, trpc carries, server decides who and stores what, domain knows the sums. Each may look down this list; none may look up.";

const zones = rooms.map((room, place) => ({ target: `./${room}/**/!(*.test).{ts,tsx}`, from: [...rooms.slice(0, place), ...outside].map((above) => `./${above}/**/*`), message: sentence }));

/** Who may name the stored rows: the database's own room, and the files that turn rows into what the domain knows. */
const mayKnowRows = ["server/database/**", "server/*/records.ts", "server/*/queries.ts", "server/*/commands.ts", "server/imports/apply-import.ts", "server/verification/verify-trust.ts"];
const rowImports = { group: ["@prisma/*", "**/database/generated", "**/database/generated/*"], message: "Only server/database and records.ts, queries.ts, commands.ts know Prisma." };
const signInImports = { group: ["next-auth", "next-auth/*"], message: "Only server/auth knows next-auth." };
const restrict = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });

export default tseslint.config(
  { ignores: ["node_modules", ".next*", ".data", "server/database/generated", "next-env.d.ts", "playwright-report", "test-results", "**/*.d.mts"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    plugins: { "import-x": importX, house },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: "./tsconfig.json" })] },
    rules: {
      "max-lines": ["error", { max: 250 }],
      "house/disable-with-reason": "error",
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones }],
    },
  },
  { files: ["**/*.tsx"], plugins: { "react-hooks": reactHooks }, rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" } },
  { files: ["**/*.{ts,tsx}"], ignores: [...mayKnowRows, "server/auth/**", "prisma/**", "scripts/**", "testing/**", "e2e/**", "domain/**", "app/**"], rules: restrict(rowImports, signInImports) },
  { files: mayKnowRows, rules: restrict(signInImports) },
  { files: ["server/auth/**"], rules: restrict(rowImports) },
  // The route that next-auth answers at, and its browser half where people sign in and out.
  { files: ["app/**"], ignores: ["app/api/auth/**"], rules: restrict(rowImports, { regex: "^next-auth(?!/react$)", message: signInImports.message }) },
  { files: ["server/**/*.ts"], ignores: [...tests, "server/database/generated/**"], rules: { "house/server-only-first": "error" } },
  {
    files: ["domain/**/*.ts"],
    ignores: tests,
    rules: {
      ...restrict({ regex: "^(?!\\.|@/domain/|decimal\\.js$|zod$)", message: "domain is pure: it knows decimal.js and zod only." }),
      "no-restricted-globals": ["error", "process", "window", "document", "fetch", "performance", "crypto"],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "domain has no clock: take the day as an argument." },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: "domain has no clock: take the day as an argument." },
        { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: "domain has no chance: take what varies as an argument." },
      ],
    },
  },
);
