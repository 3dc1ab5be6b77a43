import { readFileSync, statSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { extname, join } from "node:path"

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".csv": "text/csv; charset=utf-8"
}

/** A web server under a folder's files, as a strict one would be. */
export interface SiteServer {
  /** Where the site's root lies, with a slash at its end. */
  readonly root: string
  /** Addresses that were asked for and are not there; but for the picture that browsers ask for by themselves. */
  readonly missed: ReadonlyArray<string>
  readonly close: () => Promise<void>
}

/** Serves a site below `/some/where/`, with `Content-Security-Policy: default-src 'self'` on every answer. */
export const serveSite = async (folder: string): Promise<SiteServer> => {
  const prefix = "/some/where/"
  const missed: Array<string> = []
  const headers = { "content-security-policy": "default-src 'self'", "x-content-type-options": "nosniff" }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname
    const file = join(folder, decodeURIComponent(path.slice(prefix.length)))
    const isThere = path.startsWith(prefix) && statSync(file, { throwIfNoEntry: false })?.isFile() === true
    const isIcon = pathname === "/favicon.ico"
    if (!isThere && !isIcon) missed.push(pathname)
    response.writeHead(isThere ? 200 : isIcon ? 204 : 404, {
      ...headers,
      "content-type": mediaTypes[extname(file)] ?? "application/octet-stream"
    })
    response.end(isThere ? readFileSync(file) : undefined)
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const { port } = server.address() as AddressInfo
  return {
    root: `http://127.0.0.1:${port}${prefix}`,
    missed,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      })
  }
}
