/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: ["src/law/**/*.ts", "!src/law/parameters/*.ts", "!src/law/not-encoded.ts"],
  plugins: ["./test/mutation/runner.ts", "./test/mutation/data.ts"],
  testRunner: "law-tests",
  ignorers: ["data"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 30_000,
  // TypeScript 7 has no API by which the file could be read; it need not be.
  tsconfigFile: "no-tsconfig.json",
  reporters: ["json"],
  jsonReporter: { fileName: "node_modules/.cache/mutation/report.json" },
  tempDirName: "mutation.tmp",
  ignorePatterns: ["/disclosures", "/fixtures", "/schemas"]
}
