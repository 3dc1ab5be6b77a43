import Handlebars from "handlebars"

/** Reads the text of a template; `file` is its path below `src/publish/`. The app hands it in: this room does no I/O. */
export type ReadTemplate = (file: string) => string

const partials = {
  layout: "layout.hbs",
  "sor-khor-ror-1": "forms/sor-khor-ror-1/page.hbs"
} as const

const pages = { month: "month.hbs", fiscalYear: "fiscal-year.hbs", home: "home.hbs" } as const

/** The site's pages, each from its model to HTML. A model's field that a page names and the model lacks is a defect. */
export type Pages = Readonly<Record<keyof typeof pages, (model: object) => string>>

/**
 * Compiles the templates, once for a run. Every value is escaped: the templates hold no triple-stash and quote every attribute
 * (`test/publish/templates.test.ts`).
 */
export const compilePages = (read: ReadTemplate): Pages => {
  const handlebars = Handlebars.create()
  for (const [name, file] of Object.entries(partials)) handlebars.registerPartial(name, read(file))
  const compile = (page: keyof typeof pages) =>
    handlebars.compile<object>(read(pages[page]), {
      strict: true,
      knownHelpersOnly: true,
      preventIndent: true
    })
  return { month: compile("month"), fiscalYear: compile("fiscalYear"), home: compile("home") }
}
