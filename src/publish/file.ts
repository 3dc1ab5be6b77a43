/** A file ready to be written; `path` is relative to the folder it belongs to. */
export interface PublishedFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** Rows of data, where the file is a table. */
  readonly rows?: number
}

const encoder = new TextEncoder()

const mediaTypes = {
  html: "text/html; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  jsonl: "application/jsonl",
  pdf: "application/pdf",
  xml: "application/xml",
  atom: "application/atom+xml",
  jsonld: "application/ld+json",
  text: "text/plain; charset=utf-8",
  svg: "image/svg+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
} as const

/** Bytes of a kind; `rows` where they are a table. */
export const publishedFile = (
  path: string,
  kind: keyof typeof mediaTypes,
  bytes: Uint8Array,
  rows?: number
): PublishedFile => ({
  path,
  bytes,
  mediaType: mediaTypes[kind],
  ...(rows === undefined ? {} : { rows })
})

/** A text as UTF-8. */
export const textFile = (path: string, kind: keyof typeof mediaTypes, text: string): PublishedFile =>
  publishedFile(path, kind, encoder.encode(text))
