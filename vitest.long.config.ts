import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/**/*.long.test.ts"],
    globalSetup: ["test/browser/set-up.ts"],
    testTimeout: 3_600_000,
    hookTimeout: 1_800_000
  }
})
