/** A piece of XML that is well-formed already. */
export interface Xml {
  readonly xml: string
}

const escaped = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .toWellFormed()
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** An element; a text among its children is escaped, and so is every attribute. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: ReadonlyArray<Xml | string>
): Xml => {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const inner = children.map((child) => (typeof child === "string" ? escaped(child) : child.xml)).join("")
  return {
    xml: inner === "" ? `<${name}${start.join("")}/>` : `<${name}${start.join("")}>${inner}</${name}>`
  }
}

/** A document of XML 1.0 in UTF-8, each child of its root on a line of its own. */
export const document = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: ReadonlyArray<Xml>
): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${element(name, attributes, ...children.flatMap((child): ReadonlyArray<Xml> => [{ xml: "\n" }, child]), { xml: "\n" }).xml}\n`
