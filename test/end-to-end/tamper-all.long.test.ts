/** Every way of tampering, where `npm test` looks at half of them. */
process.env["PRONGSAI_TAMPER"] = "all"
await import("./tamper.test.ts")
