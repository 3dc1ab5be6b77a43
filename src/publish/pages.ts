import type { SiteView } from "../register/site-view.ts"
import { discreetModel } from "./privacy.ts"
import { type PublishedFile, textFile } from "./file.ts"
import type { Template } from "./formats/html.ts"
import { editionRoot, languages } from "./language.ts"
import { contractsPages } from "./pages/contracts/page.ts"
import { dataPages } from "./pages/data/page.ts"
import type { FormLink } from "./site-forms.ts"
import { fiscalYearPages } from "./pages/fiscal-year/page.ts"
import { formerPurchasePages } from "./pages/former-purchase/page.ts"
import { formerSupplierPages } from "./pages/former-supplier/page.ts"
import { frame, rootFrom } from "./pages/frame.ts"
import { glossaryPages } from "./pages/glossary/page.ts"
import { homePages } from "./pages/home/page.ts"
import { monthPages } from "./pages/month/page.ts"
import { informationPages } from "./pages/information/page.ts"
import { methodPages } from "./pages/method/page.ts"
import { methodsPages } from "./pages/methods/page.ts"
import type { PageKind } from "./pages/page.ts"
import { planPages } from "./pages/plan/page.ts"
import { purchasePages } from "./pages/purchase/page.ts"
import { searchPages } from "./pages/search/page.ts"
import { supplierPages } from "./pages/supplier/page.ts"
import { suppliersPages } from "./pages/suppliers/page.ts"
import { unitPages } from "./pages/unit/page.ts"
import { unitsPages } from "./pages/units/page.ts"
import { verifyPages } from "./pages/verify/page.ts"

/** Every kind of page that belongs to no month. */
export const pageKinds = {
  home: homePages,
  fiscalYear: fiscalYearPages,
  purchase: purchasePages,
  supplier: supplierPages,
  suppliers: suppliersPages,
  contracts: contractsPages,
  englishMonth: monthPages,
  formerPurchase: formerPurchasePages,
  formerSupplier: formerSupplierPages,
  information: informationPages,
  glossary: glossaryPages,
  data: dataPages,
  plan: planPages,
  methods: methodsPages,
  method: methodPages,
  units: unitsPages,
  unit: unitPages,
  search: searchPages,
  verify: verifyPages
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
      for (const { isOfOffice, model, path, title, trail } of kind.pages(site, language, forms)) {
        const at = `${editionRoot[language]}${path}`
        const around = frame({
          language,
          root: rootFrom(at),
          agency: site.agency,
          title,
          trail,
          twin: path
        })
        const whole = { ...around, ...((isOfOffice === true ? model : discreetModel(model)) as object) }
        yield textFile(at, "html", templates[name as keyof typeof pageKinds](whole))
      }
}
