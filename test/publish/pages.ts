import { readFileSync } from "node:fs"
import { compilePages, type ReadTemplate } from "../../src/publish/formats/html.ts"

/** The templates as they lie in the sources. */
export const readTemplate: ReadTemplate = (file) =>
  readFileSync(new URL(`../../src/publish/${file}`, import.meta.url), "utf8")

/** The pages, compiled once for all tests. */
export const pages = compilePages(readTemplate)
