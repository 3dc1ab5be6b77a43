import type { Words } from "./language.ts"

type Said = Readonly<Record<string, unknown>>

const text = (value: unknown): string => String(value ?? "")

const nothingWritten = { th: "ไม่ได้เขียนสิ่งใด", en: "Nothing was written." }

const stampProblems: Readonly<Record<string, (detail: string) => Words>> = {
  malformed: () => ({
    th: "ไม่ใช่ตราประทับเวลาตาม RFC 3161 หรือแฟ้มเสียหาย ให้ขอใหม่",
    en: "it is no answer of RFC 3161, or damaged. Ask again."
  }),
  "too-long": () => ({ th: "ยาวเกินกว่าจะเป็นตราประทับเวลา", en: "it is too long to be an answer." }),
  "not-granted": (detail) => ({
    th: `ผู้ให้บริการไม่ประทับเวลาให้ โดยแจ้งว่า: ${detail}`,
    en: `the authority did not grant it and says: ${detail}`
  }),
  "other-file": () => ({
    th: "เป็นตราประทับเวลาของแฟ้มอื่น ไม่ใช่ค่าตรวจสอบนี้ ตรวจ --month และแฟ้มคำตอบ",
    en: "it is of another file than this checkpoint. Check --month and the answer's file."
  }),
  "other-request": () => ({
    th: "ไม่ใช่คำตอบของคำขอนี้ (nonce ไม่ตรง) ให้ขอใหม่",
    en: "it answers another request (nonce). Ask again."
  }),
  algorithm: (detail) => ({
    th: `ใช้วิธีคำนวณที่อ่อนเกินไปหรือไม่รู้จัก (${detail}) ให้เลือกผู้ให้บริการอื่น`,
    en: `it rests on a weak or unknown algorithm (${detail}). Choose another authority.`
  }),
  signature: () => ({
    th: "ลายมือชื่อของผู้ให้บริการไม่ถูกต้อง ให้ขอใหม่",
    en: "its signature does not hold. Ask again."
  }),
  "no-certificate": () => ({
    th: "ไม่มีใบรับรองของผู้ลงนามอยู่ในคำตอบ ให้ขอใหม่โดยขอใบรับรองด้วย หรือระบุใบรับรองด้วย --tsa-ca",
    en: "the signer's certificate is not in it. Ask for it, or name it with --tsa-ca."
  }),
  "other-certificate": () => ({
    th: "ไม่ได้ลงนามไว้ว่าใบรับรองที่แนบมาเป็นของผู้ลงนาม",
    en: "it does not sign that the certificate in it is the signer's."
  }),
  purpose: () => ({
    th: "ใบรับรองของผู้ลงนามไม่ใช่ใบรับรองสำหรับประทับเวลาโดยเฉพาะ",
    en: "the signer's certificate is not one for time stamping alone."
  }),
  expired: () => ({
    th: "ใบรับรองของผู้ลงนามหรือผู้ออกใช้ไม่ได้ ณ เวลาที่ประทับ",
    en: "a certificate was not valid at the time that it tells."
  }),
  untrusted: () => ({
    th: "ใบรับรองของผู้ลงนามไม่นำไปถึงผู้ออกที่ระบุไว้ใน --tsa-ca ตรวจว่าเป็นใบรับรองของผู้ให้บริการรายนี้",
    en: "the signer's certificate leads to none named with --tsa-ca. Check that they are this authority's."
  }),
  "trusted-file": () => ({
    th: "แฟ้มใน --tsa-ca ไม่ใช่ใบรับรองแบบ PEM หรือ DER",
    en: "a file of --tsa-ca holds no certificate in PEM or DER."
  })
}

const tsaProblems: Readonly<Record<string, (detail: string) => Words>> = {
  unreachable: (detail) => ({ th: `ติดต่อไม่ได้ (${detail})`, en: `could not be reached (${detail})` }),
  timeout: (detail) => ({
    th: `ไม่ตอบภายใน ${detail} วินาที`,
    en: `did not answer within ${detail} seconds`
  }),
  status: (detail) => ({ th: `ตอบด้วยรหัส HTTP ${detail}`, en: `answered with HTTP status ${detail}` }),
  redirect: (detail) => ({
    th: `ส่งต่อไปที่อยู่อื่น (HTTP ${detail}) ให้ใช้ที่อยู่จริง`,
    en: `redirects (HTTP ${detail}); use the real address`
  }),
  "too-long": () => ({ th: "ตอบยาวเกินหนึ่งเมกะไบต์", en: "answered with more than a megabyte" })
}

const cosignProblems: Readonly<Record<string, (name: string) => Words>> = {
  "not-an-answer": () => ({
    th: "แฟ้มนี้ไม่ใช่คำตอบของผู้ร่วมลงนาม ต้องเป็นบรรทัดลายมือชื่อ (ขึ้นต้นด้วย —) หรือค่าตรวจสอบทั้งฉบับ",
    en: "This is no witness's answer: signature lines (beginning with —) or the whole note are expected."
  }),
  "other-text": () => ({
    th: "คำตอบเป็นของค่าตรวจสอบอื่น ไม่ใช่ของเว็บนี้หรือของเดือนที่ระบุ",
    en: "The answer is of another checkpoint than this site's, or than the month's."
  }),
  "no-cosignature": () => ({
    th: "คำตอบไม่มีลายมือชื่อของผู้ร่วมลงนาม",
    en: "The answer holds no cosignature."
  }),
  "unknown-witness": (name) => ({
    th: `ผู้ลงนาม ${name} ไม่อยู่ในนโยบายผู้ร่วมลงนามของหน่วยงาน หรือใช้กุญแจอื่น แก้นโยบายด้วย prongsai setting witness-policy --file แล้วเผยแพร่ก่อน`,
    en: `${name} is no witness of the office's policy, or signs with another key. Change it with prongsai setting witness-policy --file, then publish.`
  }),
  "wrong-signature": (name) => ({
    th: `ลายมือชื่อของ ${name} ไม่ถูกต้องสำหรับค่าตรวจสอบนี้ ถ้าเป็นของเดือนก่อน ให้ระบุ --month`,
    en: `The cosignature of ${name} does not hold for this checkpoint. If it is of an earlier month, name it with --month.`
  }),
  "not-checkable": (name) => ({
    th: `ลายมือชื่อของ ${name} เป็นแบบ ML-DSA ซึ่งโปรแกรมรุ่นนี้ยังตรวจไม่ได้ จึงไม่รับไว้`,
    en: `The cosignature of ${name} is ML-DSA, which this version cannot check, so it is not taken.`
  }),
  future: (name) => ({
    th: `เวลาในลายมือชื่อของ ${name} อยู่ในอนาคตเกินหนึ่งวัน ตรวจนาฬิกาของเครื่องนี้และของผู้ร่วมลงนาม`,
    en: `The cosignature of ${name} is of a time more than a day ahead. Check this machine's clock and the witness's.`
  })
}

const worded = (
  problems: Readonly<Record<string, (detail: string) => Words>>,
  problem: unknown,
  detail: unknown
): Words => problems[text(problem)]?.(text(detail)) ?? { th: text(problem), en: text(problem) }

/** What a person is told of failures around time stamps and witnesses, and of a site's public ledger that cannot be used. */
export const witnessErrorWords: Readonly<Record<string, (error: Said) => Words>> = {
  TimestampRefused: ({ detail, problem }) => {
    const { en, th } = worded(stampProblems, problem, detail)
    return {
      th: `ไม่รับตราประทับเวลา: ${th} ${nothingWritten.th}`,
      en: `The time stamp is not taken: ${en} ${nothingWritten.en}`
    }
  },
  TimestampFileOther: ({ file }) => ({
    th: `แฟ้ม ${text(file)} ไม่ใช่ตราประทับเวลาของค่าตรวจสอบนี้ ไม่ได้เขียนทับ ให้ย้ายไปเก็บที่อื่นแล้วสั่งใหม่`,
    en: `${text(file)} is no time stamp of this checkpoint; it was not overwritten. Move it away, then try again.`
  }),
  TsaUnavailable: ({ detail, host, problem }) => {
    const { en, th } = worded(tsaProblems, problem, detail)
    return {
      th: `ผู้ให้บริการประทับเวลา ${text(host)} ${th} ตรวจที่อยู่และเครือข่าย แล้วสั่งใหม่ ${nothingWritten.th} หรือขอเองด้วย --request`,
      en: `The time-stamping authority ${text(host)} ${en}. Check address and network, then try again, or ask by hand with --request. ${nothingWritten.en}`
    }
  },
  CosignatureRefused: ({ problem, witness }) => {
    const { en, th } = worded(cosignProblems, problem, witness)
    return { th: `${th} ${nothingWritten.th}`, en: `${en} ${nothingWritten.en}` }
  },
  NoWitnesses: () => ({
    th: "บัญชีนี้ยังไม่มีนโยบายผู้ร่วมลงนามที่เผยแพร่แล้ว ให้บันทึกด้วย prongsai setting witness-policy --file แล้วเผยแพร่ด้วย prongsai publish ก่อน",
    en: "This ledger's public files name no witnesses. Record a policy with prongsai setting witness-policy --file, then publish."
  }),
  OldSizeBeyond: ({ old, size }) => ({
    th: `--old ${text(old)} มากกว่าจำนวนรายการของค่าตรวจสอบนี้ (${text(size)})`,
    en: `--old ${text(old)} is beyond this checkpoint's size (${text(size)}).`
  }),
  PublicLogMissing: ({ folder }) => ({
    th: `โฟลเดอร์ ${text(folder)} ไม่มีบัญชีสาธารณะที่ลงลายมือชื่อแล้ว ตรวจ --out หรือเผยแพร่ด้วย prongsai publish ก่อน`,
    en: `${text(folder)} holds no signed public ledger. Check --out, or publish first.`
  }),
  PublicLogUnreadable: ({ file, problem }) => ({
    th: `แฟ้ม ${text(file)} ของบัญชีสาธารณะใช้ไม่ได้ (${text(problem)}) ${nothingWritten.th} ให้เผยแพร่ใหม่ด้วย prongsai publish หรือคืนจากสำเนา`,
    en: `${text(file)} of the public ledger cannot be used (${text(problem)}). ${nothingWritten.en} Publish again, or restore it from a copy.`
  })
}
