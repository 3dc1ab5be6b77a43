import Handlebars from "handlebars"
import { pageKinds } from "../pages.ts"

/** Reads the text of a template; `file` is its path below `src/publish/`. The app hands it in: this room does no I/O. */
export type ReadTemplate = (file: string) => string

const partials = {
  layout: "layout.hbs",
  chart: "charts/chart.hbs",
  figure: "charts/figure.hbs",
  "figure-row": "charts/row.hbs",
  entries: "pages/purchase/entries.hbs",
  correction: "pages/purchase/correction.hbs",
  "paid-bar": "pages/purchase/paid-bar.hbs",
  "sor-khor-ror-1": "forms/sor-khor-ror-1/page.hbs"
} as const

/** Pages that are no part of `pageKinds`. */
const others = {
  month: "month.hbs",
  notice: "notice.hbs",
  form: "forms/page.hbs",
  forms: "forms/index.hbs"
} as const

/** From a model to HTML. A field that a page names and the model lacks is a defect. */
export type Template = (model: object) => string
type PagesOf<K extends string> = Readonly<Record<K, Template>>
export type Pages = PagesOf<keyof typeof others | keyof typeof pageKinds>

/**
 * Compiles templates, once for a run. Every value is escaped: the templates hold no triple-stash and quote every attribute
 * (`test/publish/templates.test.ts`).
 */
export const compileTemplates = <K extends string>(
  read: ReadTemplate,
  shared: Readonly<Record<string, string>>,
  files: Readonly<Record<K, string>>
): PagesOf<K> => {
  const handlebars = Handlebars.create()
  for (const [name, file] of Object.entries(shared)) handlebars.registerPartial(name, read(file))
  const compile = (file: string) =>
    handlebars.compile<object>(read(file), { strict: true, knownHelpersOnly: true, preventIndent: true })
  return Object.fromEntries(
    Object.entries<string>(files).map(([name, file]) => [name, compile(file)])
  ) as unknown as PagesOf<K>
}

/** The site's pages. */
export const compilePages = (read: ReadTemplate): Pages =>
  compileTemplates(read, partials, {
    ...others,
    ...(Object.fromEntries(
      Object.entries(pageKinds).map(([name, { template }]) => [name, template])
    ) as Readonly<Record<keyof typeof pageKinds, string>>)
  })
