import { createHash } from "node:crypto"
import { DatabaseSync } from "node:sqlite"
import type { NewEntry } from "../../src/ledger/store/store.ts"

export const origin = "bench.example/agency/6990999"

/** An entry of some 500 bytes as an office writes one: Thai text, money as a string, a commitment or two. */
export const bodyOf = (seq: number): Uint8Array => {
  const digest = createHash("sha256").update(String(seq)).digest("base64url")
  return Buffer.from(
    JSON.stringify({
      at: "2025-11-22T03:00:00.000Z",
      commit: { "supplier.name": digest },
      data: {
        amount: String(4_425_000 + seq),
        item: "จัดซื้อวัสดุสำนักงาน กระดาษถ่ายเอกสาร และหมึกพิมพ์ สำหรับกองคลัง",
        method: "specific",
        procurement: `6711${String(seq).padStart(8, "0")}`
      },
      log: origin,
      seq,
      type: "contract",
      v: 1
    })
  )
}

export const entryOf = (seq: number): NewEntry => ({
  bytes: bodyOf(seq),
  index: { type: "contract", procurement: `p${seq}`, stage: "contract", month: "2025-11" },
  sealed: []
})

/** A table of bytes and nothing else, as durable as the ledger. */
export const plainTable = (file: string) => {
  const database = new DatabaseSync(file, { timeout: 60_000 })
  database.exec(
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE IF NOT EXISTS body(idx INTEGER PRIMARY KEY, entry BLOB) STRICT"
  )
  const insert = database.prepare("INSERT INTO body(entry) VALUES (?)")
  return {
    insert: (body: Uint8Array) => void insert.run(body),
    batch: (bodies: ReadonlyArray<Uint8Array>) => {
      database.exec("BEGIN IMMEDIATE")
      for (const body of bodies) insert.run(body)
      database.exec("COMMIT")
    },
    close: () => database.close()
  }
}
