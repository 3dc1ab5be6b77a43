import {
  INSTRUMENTER_CONSTANTS,
  type InstrumenterContext,
  type MutantCoverage
} from "@stryker-mutator/api/core"
import { declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin"
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
  toMutantRunResult
} from "@stryker-mutator/api/test-runner"
import { globSync } from "node:fs"
import { registerHooks } from "node:module"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { gathered, gatheringFrom } from "./collect.ts"

const root = join(import.meta.dirname, "../..")
const collect = pathToFileURL(join(import.meta.dirname, "collect.ts")).href

type Instrumented = { [INSTRUMENTER_CONSTANTS.NAMESPACE]?: InstrumenterContext }
const context: InstrumenterContext = ((globalThis as Instrumented)[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {})

const run = async (tests: typeof gathered, bail: boolean): Promise<Array<TestResult>> => {
  const results: Array<TestResult> = []
  for (const { id, name, run } of tests) {
    const began = performance.now()
    context.currentTestId = id
    const done = (): { id: string; name: string; timeSpentMs: number } => ({
      id,
      name,
      timeSpentMs: performance.now() - began
    })
    try {
      await run()
      results.push({ ...done(), status: TestStatus.Success })
    } catch (error) {
      results.push({ ...done(), status: TestStatus.Failed, failureMessage: String(error) })
      if (bail) break
    }
  }
  delete context.currentTestId
  return results
}

/**
 * Runs the tests of `test/law` for each mutant in one process that has loaded everything once; vitest takes a fresh worker each time, some
 * twenty times as long. The working directory is the sandbox with the changed code; tests that read files find the unchanged ones.
 */
class LawTestRunner implements TestRunner {
  static inject = tokens()
  #isLoaded = false

  /** What runs while files load is not tried, so that nothing ever needs loading anew. */
  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true }
  }

  async #load(): Promise<void> {
    if (this.#isLoaded) return
    this.#isLoaded = true
    registerHooks({
      resolve: (specifier, { parentURL, ...rest }, next) =>
        specifier === "@effect/vitest" && parentURL !== collect
          ? { url: collect, shortCircuit: true }
          : next(specifier, { parentURL, ...rest })
    })
    const sandbox = process.cwd()
    const files = globSync("test/law/*.test.ts", { cwd: sandbox }).toSorted()
    process.chdir(root)
    for (const file of files) {
      gatheringFrom(file)
      await import(pathToFileURL(join(sandbox, file)).href)
    }
    // Once unchanged: what the law reckons once and keeps is reckoned without a mutant.
    await run(gathered, false)
  }

  async dryRun(): Promise<DryRunResult> {
    await this.#load()
    const tests = await run(gathered, false)
    return {
      status: DryRunStatus.Complete,
      tests,
      mutantCoverage: context.mutantCoverage as MutantCoverage
    }
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, mutantActivation, testFilter } = options
    if (mutantActivation === "static") throw new Error("needs ignoreStatic")
    await this.#load()
    context.activeMutant = activeMutant.id
    context.hitCount = 0
    if (hitLimit === undefined) delete context.hitLimit
    else context.hitLimit = hitLimit
    const wanted = testFilter === undefined ? undefined : new Set(testFilter)
    const tests = await run(
      wanted === undefined ? gathered : gathered.filter(({ id }) => wanted.has(id)),
      true
    )
    return toMutantRunResult(
      determineHitLimitReached(context.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests }
    )
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "law-tests", LawTestRunner)]
