import type { Text } from "./rule.ts"

/** What helps an officer with a rule, in plain words: printed beside every finding of it. */
export interface Advice {
  /** What the section asks for: `ให้ประกาศผู้ชนะใน e-GP เว็บไซต์ และปิดประกาศ`. */
  readonly requires: Text
  /** What to do now where something was found or cannot be told. */
  readonly remedy: Text
  /** Which document proves that the duty was met. */
  readonly proof: Text
  /** Of a red flag: what it does not mean. */
  readonly notMeaning?: Text
}
