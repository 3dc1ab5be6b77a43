import Handlebars from "handlebars"

/** Reads the text of a template; `file` is its path below `src/publish/`. The app hands it in: this room does no I/O. */
export type ReadTemplate = (file: string) => string

const partials = {
  layout: "layout.hbs",
  "sor-khor-ror-1": "forms/sor-khor-ror-1/page.hbs"
} as const

const pages = {
  month: "month.hbs",
  fiscalYear: "fiscal-year.hbs",
  home: "home.hbs",
  notice: "notice.hbs"
} as const

/** Pages by name, each from its model to HTML. A model's field that a page names and the model lacks is a defect. */
type PagesOf<K extends string> = Readonly<Record<K, (model: object) => string>>
export type Pages = PagesOf<keyof typeof pages>

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
export const compilePages = (read: ReadTemplate): Pages => compileTemplates(read, partials, pages)
