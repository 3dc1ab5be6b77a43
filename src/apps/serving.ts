import { NodeHttpServer } from "@effect/platform-node"
import { Effect, Layer } from "effect"
import {
  HttpMiddleware,
  HttpServer,
  HttpServerRequest,
  HttpServerResponse,
  HttpStaticServer
} from "effect/http"
import { createServer } from "node:http"
import { BadInput } from "./cli/failure.ts"

const headers = {
  "content-security-policy":
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin"
}

/** Notes and proofs of the public log are text; tiles, which have no ending either, are not. */
const isNote = (url: string): boolean => /\/ledger\/checkpoint(?:s\/[^/]+)?$/.test(url)

const mimeTypes = {
  "tlog-proof": "text/plain; charset=utf-8",
  tsr: "application/timestamp-reply",
  cosigned: "text/plain; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  jsonl: "application/jsonl; charset=utf-8",
  jsonld: "application/ld+json; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  woff2: "font/woff2",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
}

const notFound = HttpServerResponse.text("ไม่พบหน้านี้", {
  status: 404,
  contentType: "text/plain; charset=utf-8"
})

const notAllowed = HttpServerResponse.text("GET, HEAD", { status: 405, headers: { allow: "GET, HEAD" } })
const notHere = HttpServerResponse.text("localhost", { status: 421 })

/** Serves a published site on this machine only, until interrupted. `ready` is told the address once it answers. */
export const serveSite = Effect.fn("serveSite")(function* <R>(
  site: string,
  port: number,
  ready: (address: string) => Effect.Effect<void, never, R>
) {
  const app = yield* HttpStaticServer.make({ root: site, cacheControl: "no-cache", mimeTypes })
  const answer = HttpServerRequest.HttpServerRequest.pipe(
    Effect.flatMap((request) => {
      if (request.method !== "GET" && request.method !== "HEAD") return Effect.succeed(notAllowed)
      if (!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(request.headers["host"] ?? "")) {
        return Effect.succeed(notHere)
      }
      if (/(?:^|\/)(?:\.|%2e)/i.test(request.url)) return Effect.succeed(notFound)
      return isNote(request.url)
        ? Effect.map(app, HttpServerResponse.setHeader("content-type", "text/plain; charset=utf-8"))
        : app
    }),
    Effect.catch(() => Effect.succeed(notFound)),
    Effect.map((response) => HttpServerResponse.setHeaders(response, headers))
  )
  const server = HttpServer.serve(
    answer,
    HttpMiddleware.make((inner) => inner)
  ).pipe(Layer.tap(() => ready(`http://localhost:${port}/`)))
  return yield* Layer.launch(
    server.pipe(Layer.provide(NodeHttpServer.layer(createServer, { port, host: "localhost" })))
  ).pipe(
    Effect.catchTag("ServeError", () =>
      Effect.fail(
        new BadInput({
          th: `เปิดที่พอร์ต ${port} ไม่ได้ อาจมีโปรแกรมอื่นใช้อยู่ ให้เลือกพอร์ตอื่นด้วย --port`,
          en: `Port ${port} cannot be opened; another program may be using it. Choose another with --port.`
        })
      )
    )
  )
}, Effect.provide(NodeHttpServer.layerHttpServices))
