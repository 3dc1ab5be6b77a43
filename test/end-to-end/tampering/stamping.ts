import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

export const hasOpenssl = spawnSync("openssl", ["version"]).error === undefined

const curve = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
const extensions = [
  "basicConstraints=critical,CA:false",
  "keyUsage=critical,digitalSignature",
  "extendedKeyUsage=critical,timeStamping",
  "subjectKeyIdentifier=hash",
  "authorityKeyIdentifier=keyid"
]
const settings = [
  "[tsa]",
  "default_tsa = stamp",
  "[stamp]",
  "serial = serial",
  "default_policy = 1.2.3.4.1",
  "digests = sha256",
  "ess_cert_id_alg = sha256",
  "signer_digest = sha256"
]

/** An invented time-stamping authority by OpenSSL: its root certificate's file, and what answers for some bytes. */
export const authority = () => {
  const folder = mkdtempSync(join(tmpdir(), "prongsai-tsa-"))
  const openssl = (command: string): void => {
    const { status, stderr } = spawnSync("openssl", command.split(" "), { cwd: folder, encoding: "utf8" })
    if (status !== 0) throw new Error(stderr)
  }
  writeFileSync(join(folder, "extensions"), extensions.join("\n"))
  writeFileSync(join(folder, "settings"), settings.join("\n"))
  writeFileSync(join(folder, "serial"), "01\n")
  openssl(`req -x509 ${curve} -subj /O=tests/CN=root -keyout root.key -out root.pem -days 3650`)
  openssl(`req ${curve} -subj /O=tests/CN=stamps -keyout tsa.key -out tsa.csr`)
  openssl(
    "x509 -req -in tsa.csr -CA root.pem -CAkey root.key -CAcreateserial -extfile extensions -days 365 -out tsa.pem"
  )
  return {
    root: join(folder, "root.pem"),
    stamp: (bytes: Uint8Array): Buffer => {
      writeFileSync(join(folder, "data"), bytes)
      openssl("ts -query -data data -sha256 -cert -out query")
      openssl("ts -reply -queryfile query -signer tsa.pem -inkey tsa.key -config settings -out reply")
      return readFileSync(join(folder, "reply"))
    }
  }
}
