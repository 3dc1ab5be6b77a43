export { chosenSource } from "./chosen-source.ts"
export { verifySource } from "./verifying.ts"
