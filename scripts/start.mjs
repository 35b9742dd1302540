// Everything above the import is written so that an old Node can read it and refuse in plain words.
var version = process.versions.node.split(".").map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error("Wherewithal needs Node 20.19 or newer; this is " + process.versions.node + ". Install a newer one from nodejs.org and run this again.");
  process.exit(1);
} else {
  import("./steps/begin.mjs").then(function (steps) { return steps.begin("serve"); });
}
