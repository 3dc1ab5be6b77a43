import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/**/*.long.test.ts"],
    globalSetup: ["test/browser/set-up.ts"],
    testTimeout: 300_000,
    maxWorkers: 2,
    hookTimeout: 120_000
  }
})
