import { thaiDate } from "../../values/thai-date.ts"
import type { Digest } from "../digest.ts"
import { methodDriftYears } from "../parameters/method-drift-years.ts"
import { flag, missing, wording, type YearRule } from "../rule.ts"
import { yearEnd } from "../year.ts"

const isSpecial = ({ ground }: Digest): boolean => ground === "56-2-c" || ground === "56-2-e"

/** A purchase on ground 56 (2) (ค) or (จ) from a supplier who had one on either ground in each of the fiscal years just before. */
export const rfMethodDrift: YearRule = {
  id: "rf-method-drift",
  title: { th: "ซื้อเฉพาะเจาะจงจากรายเดิมทุกปี", en: "The same special purchase year after year" },
  stage: "purchase",
  about: "year",
  severity: "flag",
  datedBy: yearEnd,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "remark", pinpoint: "" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 8" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: { years: methodDriftYears },
      scope: ({ purchases }) => (purchases.some(isSpecial) ? "in" : "out-of-scope"),
      judge: ({ earlier, fiscalYear, purchases }, { years }) => {
        const before = Array.from({ length: years - 1 }, (_, index) => fiscalYear - 1 - index)
        const found = purchases.filter(
          (it) =>
            isSpecial(it) &&
            it.supplier !== undefined &&
            before.every((year) =>
              earlier.some(
                (past) => past.fiscalYear === year && isSpecial(past) && past.supplier === it.supplier
              )
            )
        )
        if (found.length > 0) {
          return { ...flag("again", { times: found.length, years }), members: found.map(({ id }) => id) }
        }
        if (purchases.some((it) => isSpecial(it) && it.supplier === undefined))
          return missing("purchase.winner")
        return before.every((year) => earlier.some((past) => past.fiscalYear === year))
          ? "conforms"
          : "not-judged"
      }
    })
  ],
  facts: { times: "count", years: "count" },
  says: {
    again: {
      th: "ซื้อเฉพาะเจาะจงจากรายเดิมติดต่อกัน {years} ปีงบประมาณ ปีนี้ {times} ครั้ง",
      en: "special purchases from the same supplier in {years} fiscal years running, {times} of them this year"
    }
  },
  asks: {
    th: "ซื้อเฉพาะเจาะจงจากรายเดิมติดต่อกันหลายปีหรือไม่",
    en: "whether the same supplier had special purchases year after year"
  },
  advice: {
    requires: {
      th: "ไม่มีบทกฎหมายห้าม แต่เหตุของวิธีเฉพาะเจาะจงต้องมีอยู่จริงทุกครั้ง",
      en: "No rule forbids it; the ground must be there each time."
    },
    remedy: {
      th: "ตรวจใหม่ว่ายังมีผู้ขายรายเดียวหรือเป็นงานต่อเนื่องจริง",
      en: "Check anew whether the supplier is still the only one."
    },
    proof: {
      th: "หนังสือรับรองตัวแทนรายเดียวที่ยังไม่หมดอายุ หรือการสืบหาผู้ขายรายอื่น",
      en: "A current certificate of sole agency, or a search for others."
    },
    notMeaning: {
      th: "ไม่ได้หมายความว่าเลี่ยงการแข่งขัน อะไหล่และระบบเดิมมักมีผู้ขายรายเดียว",
      en: "It does not mean competition was avoided; spare parts often have one seller."
    }
  }
}
