import { verifySource } from "./verifying.ts"
console.log(verifySource)
