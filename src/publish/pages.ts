import type { SiteView } from "../register/site-view.ts"
import { discreetModel } from "./audit/privacy.ts"
import { type PublishedFile, textFile } from "./file.ts"
import type { Template } from "./formats/html.ts"
import { editionRoot, languages } from "./language.ts"
import type { FormLink } from "./site-forms.ts"
import { fiscalYearPages } from "./pages/fiscal-year/page.ts"
import { frame, rootFrom } from "./pages/frame.ts"
import { homePages } from "./pages/home/page.ts"
import type { PageKind } from "./pages/page.ts"
import { purchasePages } from "./pages/purchase/page.ts"
import { searchPages } from "./pages/search/page.ts"
import { supplierPages } from "./pages/supplier/page.ts"
import { suppliersPages } from "./pages/suppliers/page.ts"

/** Every kind of page that belongs to no month. */
export const pageKinds = {
  home: homePages,
  fiscalYear: fiscalYearPages,
  purchase: purchasePages,
  supplier: supplierPages,
  suppliers: suppliersPages,
  search: searchPages
} as const satisfies Readonly<Record<string, PageKind>>

/** Every page of the site that belongs to no month, in both languages; no natural person's number or telephone number is printed. `forms` are those of each purchase. */
export function* renderPages(
  site: SiteView,
  templates: Readonly<Record<keyof typeof pageKinds, Template>>,
  forms: ReadonlyMap<string, ReadonlyArray<FormLink>> = new Map()
): Generator<PublishedFile> {
  const kinds: ReadonlyArray<readonly [string, PageKind]> = Object.entries(pageKinds)
  for (const language of languages)
    for (const [name, kind] of kinds)
      for (const { model, path, title, trail } of kind.pages(site, language, forms)) {
        const at = `${editionRoot[language]}${path}`
        const around = frame({
          language,
          root: rootFrom(at),
          agency: site.agency,
          title,
          trail,
          twin: path
        })
        const whole = { ...around, ...(discreetModel(model) as object) }
        yield textFile(at, "html", templates[name as keyof typeof pageKinds](whole))
      }
}
