import { Effect, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { existsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { SignedRecord } from "../../../ledger/signed-record.ts"
import { LedgerStore } from "../../../ledger/store/store.ts"
import { recoverFrom } from "../../recovering.ts"
import { beginRecord, layerRecord, recordFile } from "../../signing-folder.ts"
import { folderSource } from "../../verifying/folder-source.ts"
import { webSource } from "../../verifying/web-source.ts"
import { settings, withOfficeAsFound } from "../root.ts"
import { keyOf, placeOf } from "./verify.ts"
import { count } from "../../../values/count.ts"

/** `prongsai recover --from SITE` — brings back from a published site what a restored backup lacks, checked against what was signed. */
export const recover = Command.make(
  "recover",
  {
    from: Flag.String("from").pipe(
      Flag.withDescription("โฟลเดอร์หรือที่อยู่ของเว็บที่เผยแพร่ (folder or address of the published site)")
    ),
    key: Flag.String("key").pipe(
      Flag.withDescription("กุญแจสาธารณะตามที่พิมพ์ไว้ ถ้าบัญชีที่เหลือยังไม่มี (printed verifier key)"),
      Flag.optional
    )
  },
  Effect.fn(function* ({ from, key }) {
    const { folder, say, warn } = yield* settings
    const place = yield* placeOf(from)
    const source = "address" in place ? yield* webSource(place.address) : folderSource(place.folder)
    const keys = Option.isSome(key) ? [yield* keyOf(key.value)] : []
    const recovering = (record: Option.Option<SignedRecord["Service"]>) =>
      recoverFrom({
        source,
        keys,
        record,
        recordAnew: (checkpoint) =>
          Effect.andThen(
            beginRecord(folder),
            Effect.flatMap(SignedRecord, (begun) => begun.replace(undefined, checkpoint)).pipe(
              Effect.provide(layerRecord(folder))
            )
          )
      })
    const done = yield* withOfficeAsFound(
      Effect.gen(function* () {
        const recovered = existsSync(recordFile(folder))
          ? yield* Effect.flatMap(SignedRecord, (record) => recovering(Option.some(record))).pipe(
              Effect.provide(layerRecord(folder))
            )
          : yield* recovering(Option.none())
        return { ...recovered, signed: (yield* (yield* LedgerStore).signed).length }
      })
    )
    yield* say({
      th: `นำรายการกลับมา ${count(done.to - done.from)} รายการ บัญชีมี ${count(done.to)} รายการ ตรงกับที่ลงนามไว้ (ค่าตรวจสอบที่เก็บไว้ ${count(done.signed)} ค่า)${done.recordMade ? "\nสร้างบันทึกการลงนามใหม่จากค่าตรวจสอบที่เผยแพร่" : ""}`,
      en: `Brought back ${count(done.to - done.from)} entries. The ledger has ${count(done.to)}, as signed (${count(done.signed)} checkpoints kept).${done.recordMade ? "\nThe signer's record was begun again from the published checkpoint." : ""}`
    })
    if (done.lost.length === 0) return
    const list = join(folder.folder, `recovery-${done.from}-${done.to}.csv`)
    writeFileSync(list, `entry,field\n${done.lost.map(({ entry, field }) => `${entry},${field}\n`).join("")}`)
    yield* warn({
      th: `เตือน: ค่าที่ปกปิดไว้ ${count(done.lost.length)} ค่าอยู่ในแฟ้มที่หายเท่านั้นและไม่ได้เผยแพร่ (เช่น ชื่อกรรมการ) ให้บันทึกเพิ่มหรือแก้ตามรายการใน ${list}`,
      en: `Warning: ${count(done.lost.length)} hidden values were in the lost file only and are not public (such as committee members). Record them again; they are listed in ${list}`
    })
  })
).pipe(
  Command.withDescription(
    "นำรายการที่หายหลังคืนสำเนาเก่ากลับมาจากเว็บที่เผยแพร่ (bring lost entries back from the published site)"
  )
)
