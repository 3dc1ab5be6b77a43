import { Effect } from "effect"
import { runCli } from "../../src/apps/cli/main.ts"
import { Randomness } from "../../src/apps/office-folder.ts"

/** Runs a command line in this process with these bytes for chance; answers with its exit status and all it said. */
export const runHere = async (
  args: ReadonlyArray<string>,
  random?: (length: number) => Uint8Array
): Promise<{ readonly status: number; readonly said: string }> => {
  const said: Array<string> = []
  const { error, log } = console
  console.log = (text: string) => void said.push(text)
  console.error = (text: string) => void said.push(text)
  const act = runCli(args)
  try {
    const status = await Effect.runPromise(
      random === undefined ? act : Effect.provideService(act, Randomness, random)
    )
    return { status, said: said.join("\n") }
  } finally {
    Object.assign(console, { error, log })
  }
}
