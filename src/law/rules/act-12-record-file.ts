import { fileDocuments } from "../../stages/6-stock/record-file.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { boughtOrHired } from "../bought-or-hired.ts"
import { requestDate } from "../dating.ts"
import { documentsLacking } from "../record-file.ts"
import { caution, missing, type ProcurementRule, recorded, type Scope, wording } from "../rule.ts"
import { every, isCancelled } from "../scope.ts"

const accepted = (acceptedOn: unknown): Scope =>
  acceptedOn === undefined ? missing("stock.acceptedOn") : acceptedOn === null ? "out-of-scope" : "in"

/**
 * When a purchase has ended its record is kept with eight kinds of document, as far as its method has them; prints of e-GP count. Each that is
 * surely owed and not among those kept is a caution. A cancelled purchase is not judged. Source: มาตรา 12, ข้อ 16 (A).
 */
export const act12RecordFile: ProcurementRule = {
  id: "act-12-record-file",
  title: { th: "แฟ้มบันทึกรายงานผลการจัดซื้อจัดจ้าง", en: "Record file of a purchase" },
  stage: "disclosure",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 16" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 12" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) =>
        isCancelled(subject.procurement)
          ? "not-judged"
          : every(boughtOrHired(subject), accepted(recorded(subject.procurement.stock).acceptedOn)),
      judge: ({ procurement }) => {
        if (recorded(procurement.stock).recordFile === undefined) return missing("stock.recordFile")
        const lacking = documentsLacking(procurement)
        return lacking.length === 0 ? "conforms" : caution("lacking", { documents: lacking.join(" ") })
      },
      due: ({ procurement }) => {
        const { acceptedOn } = recorded(procurement.stock)
        return documentsLacking(procurement).length > 0 ? [{ from: acceptedOn! }] : []
      }
    })
  ],
  facts: { documents: fileDocuments },
  says: {
    lacking: { th: "แฟ้มบันทึกรายงานยังไม่มี: {documents}", en: "the record file is without: {documents}" }
  },
  asks: { th: "แฟ้มบันทึกรายงานครบหรือไม่", en: "whether the record file is complete" },
  duty: { does: { th: "รวมเอกสารเข้าแฟ้มบันทึกรายงาน", en: "put the record file together" }, who: "officer" },
  advice: {
    requires: {
      th: "เมื่อจัดซื้อจัดจ้างเสร็จ ให้เก็บบันทึกรายงานพร้อมเอกสารตามวิธีที่ใช้ เอกสารจาก e-GP ใช้ได้",
      en: "When a purchase ends, keep its record with the documents of its method; prints of e-GP will do."
    },
    remedy: {
      th: "หาเอกสารที่ขาดมาใส่แฟ้ม หรือพิมพ์จาก e-GP แล้วบันทึกรายการที่มี",
      en: "Find what is missing or print it from e-GP, then record what the file has."
    },
    proof: { th: "แฟ้มโครงการพร้อมสารบัญเอกสาร", en: "The purchase's file with its list of contents." }
  }
}
