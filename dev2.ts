import { rules } from "./src/law/rules.ts"
for (const r of rules) console.log([r.id, r.about, r.severity, r.history.map(h=>h.from).join(","), Object.keys(r.says).join(" ")].join(" | "))
