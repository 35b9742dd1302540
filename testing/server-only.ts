/** Stands in for the package "server-only", which is there to fail in a browser bundle and has nothing to do in a test. */
export {};
