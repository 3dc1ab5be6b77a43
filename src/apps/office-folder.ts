import { Context, Effect, Layer, Schema } from "effect"
import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { layerSqlite as keysSqlite } from "../ledger/store/keys-sqlite.ts"
import { layerSqlite as ledgerSqlite } from "../ledger/store/sqlite.ts"

/** Where an office's files lie: the ledger in the office folder, the keys of what it hides outside it. */
export interface OfficeFolder {
  readonly folder: string
  readonly secrets: string
  readonly ledgerFile: string
  readonly keysFile: string
}

/** The office's files; the secrets folder lies beside the office folder unless named. */
export const officeFolder = (folder: string, secrets: string | undefined): OfficeFolder => {
  const at = resolve(folder)
  const hidden = secrets === undefined ? `${at}-secrets` : resolve(secrets)
  return {
    folder: at,
    secrets: hidden,
    ledgerFile: join(at, "ledger.sqlite"),
    keysFile: join(hidden, "subjects.sqlite")
  }
}

/** There is no office in this folder. */
export class OfficeMissing extends Schema.TaggedError<OfficeMissing>()("OfficeMissing", {
  folder: Schema.String
}) {
  override get message() {
    return `ไม่พบบัญชีของหน่วยงานในโฟลเดอร์ ${this.folder} ให้สั่ง prongsai init --office ${this.folder} ก่อน หรือตรวจชื่อโฟลเดอร์`
  }
}

/** An office lies in this folder already; a ledger is never begun twice. */
export class OfficeExists extends Schema.TaggedError<OfficeExists>()("OfficeExists", {
  folder: Schema.String
}) {
  override get message() {
    return `โฟลเดอร์ ${this.folder} มีบัญชีของหน่วยงานอยู่แล้ว ไม่ได้เปลี่ยนแปลงสิ่งใด`
  }
}

/** The folder of keys must not lie inside the office folder: a copy of the office would carry the keys along. */
export class SecretsInside extends Schema.TaggedError<SecretsInside>()("SecretsInside", {
  folder: Schema.String
}) {
  override get message() {
    return `โฟลเดอร์กุญแจ ${this.folder} อยู่ในโฟลเดอร์หน่วยงาน ให้เลือกโฟลเดอร์อื่นด้วย --secrets`
  }
}

/** Where keys' random bytes come from; injected so that the example's published bytes can be made again. */
export const Randomness = Context.Reference<(length: number) => Uint8Array>("prongsai/apps/Randomness", {
  defaultValue: () => randomBytes
})

const layers = (office: OfficeFolder, create: boolean) =>
  Layer.unwrap(
    Effect.map(Randomness, (random) =>
      Layer.merge(
        ledgerSqlite(office.ledgerFile, { create }),
        keysSqlite(office.keysFile, { create, randomBytes: random })
      )
    )
  )

/** The stores of an office that exists. */
export const layerOffice = (office: OfficeFolder) =>
  Layer.unwrap(
    Effect.gen(function* () {
      if (!existsSync(office.ledgerFile)) return yield* new OfficeMissing({ folder: office.folder })
      return layers(office, false)
    })
  )

/** The stores of an office that is begun now. */
export const layerNewOffice = (office: OfficeFolder) =>
  Layer.unwrap(
    Effect.gen(function* () {
      if (existsSync(office.ledgerFile)) return yield* new OfficeExists({ folder: office.folder })
      if (`${office.secrets}/`.startsWith(`${office.folder}/`)) {
        return yield* new SecretsInside({ folder: office.secrets })
      }
      mkdirSync(office.folder, { recursive: true })
      mkdirSync(dirname(office.keysFile), { recursive: true, mode: 0o700 })
      return layers(office, true)
    })
  )
