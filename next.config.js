/** @type {import("next").NextConfig} */
export default {
  // A second folder lets a developer's server run beside the production build.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  // Where the rules stood before each had a page of its own.
  redirects: () => [{ source: "/rulebook", destination: "/rules", permanent: true }],
  // Browsers that meet a page without its head, as after going back, ask for the icon here.
  rewrites: () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  reactStrictMode: true,
  // `npm test` checks all types in one go; checking them again would make whoever starts the planner wait twice as long.
  typescript: { ignoreBuildErrors: true },
  // forbidden() and unauthorized() have pages of their own.
  experimental: { authInterrupts: true },
  serverExternalPackages: ["@node-rs/argon2", "pg", "@prisma/client", "@prisma/adapter-pg", "highs"],
};
