import { Command } from "effect/cli"
import { keyCompromised } from "./key/compromised.ts"
import { keyDrill } from "./key/drill.ts"
import { keyNew } from "./key/new.ts"
import { keyPassphrase } from "./key/passphrase.ts"
import { keyRetire } from "./key/retire.ts"
import { keyRotate } from "./key/rotate.ts"
import { keyShow } from "./key/show.ts"

/** `prongsai key …` — the keys that sign the ledger's checkpoints; `KEYS.md` is their drill. */
export const key = Command.make("key").pipe(
  Command.withDescription("กุญแจลงนามของบัญชี ดู KEYS.md (the ledger's signing keys)"),
  Command.withSubcommands([keyNew, keyShow, keyDrill, keyRotate, keyRetire, keyPassphrase, keyCompromised])
)
