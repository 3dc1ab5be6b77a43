/** Every kind of page in both languages and every window, where `npm test` looks at the English ones in one. */
process.env["PRONGSAI_LOOK"] = "all"
await import("./site.test.ts")
