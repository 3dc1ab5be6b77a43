import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The fewest working days of publication for budgets above an amount, up to the next band's. */
export interface PublicationBand {
  readonly over: Satang
  readonly days: number
}

/** Working days of an e-bidding's publication, first and last day counted. An amount exactly at a line is in the lower band ("ไม่เกิน"). */
export const eBiddingPublication: Parameter<ReadonlyArray<PublicationBand>> = {
  id: "e-bidding-publication",
  title: { th: "ระยะเวลาเผยแพร่ประกาศประกวดราคาอิเล็กทรอนิกส์", en: "Publication of an e-bidding" },
  unit: "working-days-by-amount",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: [
        { over: baht(500_000), days: 5 },
        { over: baht(5_000_000), days: 10 },
        { over: baht(10_000_000), days: 12 },
        { over: baht(50_000_000), days: 20 }
      ],
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 51" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
