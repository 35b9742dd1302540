import fc from "fast-check";

/** How many cases each property tries: a hundred while people work, ten thousand in the long run (`npm run test:long`). */
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: Number(process.env.PROPERTY_RUNS ?? "100") });
