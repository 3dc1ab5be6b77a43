import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import { Effect, Schema } from "effect"
import { dayNumber, type ThaiDate } from "../../values/thai-date.ts"

/** The program that sets PDF does not run on this computer: its native part is not installed or not made for it. */
export class PdfEngineMissing extends Schema.TaggedError<PdfEngineMissing>()("PdfEngineMissing", {
  cause: Schema.Defect()
}) {}

/** A document could not be set; `problem` is what the program that sets it says. */
export class PdfNotMade extends Schema.TaggedError<PdfNotMade>()("PdfNotMade", {
  title: Schema.String,
  problem: Schema.String
}) {}

/** A text that travels inside a PDF, such as the CSV that its table was made from. */
export interface Attachment {
  readonly name: string
  readonly mediaType: string
  readonly description: string
  readonly text: string
}

/** A document to set. The same gives the same bytes. */
export interface PdfInput {
  /** Typst source. It finds title, data and attachments, as JSON, in `sys.inputs.document`; see `form.typ`. */
  readonly template: string
  /** What the template prints: JSON. */
  readonly data: unknown
  /** TrueType fonts; no other is used. Give the same array each time: it is read once. */
  readonly fonts: ReadonlyArray<Uint8Array>
  readonly attachments: ReadonlyArray<Attachment>
  readonly title: string
  /** The day that the document says it was made on: a day of its data. */
  readonly created: ThaiDate
}

const engine = Effect.cached(
  Effect.tryPromise({
    try: () => import("@myriaddreamin/typst-ts-node-compiler"),
    catch: (cause) => new PdfEngineMissing({ cause })
  })
).pipe(Effect.runSync)

const compilers = new WeakMap<ReadonlyArray<Uint8Array>, NodeCompiler>()

const compilerOf = Effect.fnUntraced(function* (fonts: ReadonlyArray<Uint8Array>) {
  const known = compilers.get(fonts)
  if (known !== undefined) return known
  const typst = yield* engine
  const fontBlobs = fonts.map((font) => Buffer.from(font))
  const made = typst.NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
  compilers.set(fonts, made)
  return made
})

const problemIn = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

/** A PDF/A-3a (tagged, with its attachments and all letters' Unicode) of a document. It yields once, for a set document's memory is freed only then. */
export const renderPdf = Effect.fn("renderPdf")(function* (input: PdfInput) {
  const { attachments, created, data, fonts, template, title } = input
  const compiler = yield* compilerOf(fonts)
  const fail = (problem: string) => new PdfNotMade({ title, problem })
  const bytes = yield* Effect.try({
    try: () => {
      const document = JSON.stringify({ title, attachments, data })
      const compiled = compiler.compile({ mainFileContent: template, inputs: { document } })
      const problems = compiled.takeDiagnostics()
      if (compiled.result === null)
        return problems === null ? "unknown" : JSON.stringify(compiler.fetchDiagnostics(problems))
      return new Uint8Array(
        compiler.pdf(compiled.result, {
          pdfStandard: "a-3a",
          creationTimestamp: dayNumber(created) * 86_400
        })
      )
    },
    catch: (cause) => fail(problemIn(cause))
  }).pipe(Effect.ensuring(Effect.sync(() => compiler.evictCache(0))))
  yield* Effect.yieldNow
  return typeof bytes === "string" ? yield* fail(bytes) : bytes
})

/** Sets documents. */
export type PdfPrinter = typeof renderPdf

/** A printer that sets the same document once and keeps what it made; documents of the same fonts only. */
export const keepingPrinter = (): PdfPrinter => {
  const made = new Map<string, Uint8Array<ArrayBuffer>>()
  return Effect.fnUntraced(function* (input: PdfInput) {
    const { fonts: _, ...document } = input
    const key = JSON.stringify(document)
    const known = made.get(key) ?? (yield* renderPdf(input))
    made.set(key, known)
    return known
  })
}
