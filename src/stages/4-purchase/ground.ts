import { Schema } from "effect"

/** เหตุตามมาตรา 56, 70, 81, 82 — the ground on which another method than general invitation is chosen; ก to ซ are a to h. */
export const Ground = Schema.Literals([
  "56-1-a",
  "56-1-b",
  "56-1-c",
  "56-1-d",
  "56-1-e",
  "56-1-f",
  "56-1-g",
  "56-1-h",
  "56-2-a",
  "56-2-b",
  "56-2-c",
  "56-2-d",
  "56-2-e",
  "56-2-f",
  "56-2-g",
  "56-2-h",
  "70-2-a",
  "70-2-b",
  "70-2-c",
  "70-2-d",
  "70-3-a",
  "70-3-b",
  "70-3-c",
  "70-3-d",
  "70-3-e",
  "70-3-f",
  "70-3-g",
  "81-1",
  "81-2",
  "81-3",
  "81-4",
  "82-1",
  "82-2",
  "82-3",
  "82-4",
  "82-5"
])
export type Ground = typeof Ground.Type

/** `56(2)(ข)`, `82(2)`: how officers write a ground. */
export const groundLabel = (ground: Ground): string => {
  const [section, paragraph, letter] = ground.split("-")
  return `${section}(${paragraph})${letter === undefined ? "" : `(${"กขคงจฉชซ".charAt(letter.charCodeAt(0) - 97)})`}`
}

/** `56 (2) (b)`, `82 (2)`. */
export const groundInEnglish = (ground: Ground): string => {
  const [section, ...rest] = ground.split("-")
  return [section, ...rest.map((part) => `(${part})`)].join(" ")
}

/** Every ground as officers write it and in English. */
export const groundLabels = Object.fromEntries(
  Ground.literals.map((ground) => [ground, { th: groundLabel(ground), en: groundInEnglish(ground) }])
) as Readonly<Record<Ground, { readonly th: string; readonly en: string }>>
