/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: ["src/law/**/*.ts"],
  plugins: ["./test/mutation/runner.ts"],
  testRunner: "law-tests",
  coverageAnalysis: "perTest",
  // What runs only while a file loads is data (words, citations, names, days, tables): see test/law/MUTATION.md.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 30_000,
  // TypeScript 7 has no API by which the file could be read; it need not be.
  tsconfigFile: "no-tsconfig.json",
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: "node_modules/.cache/mutation/report.json" },
  tempDirName: "mutation.tmp",
  ignorePatterns: ["/disclosures", "/fixtures", "/schemas"]
}
