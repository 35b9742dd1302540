/** Rules of this house that no plugin has. */
export const house = {
  rules: {
    "server-only-first": {
      meta: { type: "problem", messages: { missing: 'Begin with import "server-only", so that this file can never reach a browser.' }, schema: [] },
      create: (context) => ({
        Program(program) {
          const first = program.body[0];
          if (first?.type !== "ImportDeclaration" || first.source.value !== "server-only") context.report({ node: first ?? program, messageId: "missing" });
        },
      }),
    },
    "disable-with-reason": {
      meta: { type: "suggestion", messages: { missing: "Say why after two hyphens: eslint-disable-next-line rule -- the reason." }, schema: [] },
      create: (context) => ({
        Program() {
          for (const comment of context.sourceCode.getAllComments()) {
            if (/^\s*eslint-disable/.test(comment.value) && !/\s--\s\S/.test(comment.value)) context.report({ loc: comment.loc, messageId: "missing" });
          }
        },
      }),
    },
  },
};
