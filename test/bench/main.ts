/**
 * `npm run bench`: times the built engine and the built server on generated packages, what users run now on the same
 * text, and the reading of long documents, and writes the report.
 * `npm run bench -- server` takes one section alone and replaces it: `engine`, `server`, `peers`, `fresh` or
 * `extraction`. Sizes behind it are measured instead of those of the section: `npm run bench -- server 1000`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { measureExtraction } from './extraction.js'
import { measureFreshDocuments } from './freshDocument.js'
import { type BuiltEngine, measure } from './measure.js'
import { measureActivation } from './measureActivation.js'
import { measurePeers } from './measurePeers.js'
import { measureServer } from './measureServer.js'
import {
  engineSection,
  extractionSection,
  freshDocumentSection,
  peersSection,
  preface,
  serverSection,
} from './report.js'
import { withPreface, withSection } from './sections.js'

const machine = `Node ${process.versions.node}, ${availableParallelism()} cores, ${process.platform} ${process.arch}`
const file = fileURLToPath(new URL('report.md', import.meta.url))
const engine: BuiltEngine = await import(new URL('../../server/dist/index.js', import.meta.url).href)
const [wanted = '', ...others] = process.argv.slice(2)

const SECTIONS: Readonly<Record<string, () => Promise<string>>> = {
  engine: async () =>
    engineSection(
      sizes(10, 100, 1_000, 10_000).map(size => measure(engine, size)),
      machine,
    ),
  server: async () => {
    const measured = []
    for (const size of sizes(10, 1_000, 10_000)) measured.push(await measureServer(size))
    return serverSection(measured, measureActivation(), machine)
  },
  peers: async () => peersSection(await measurePeers(engine), machine),
  fresh: async () => freshDocumentSection(measureFreshDocuments(engine), machine),
  extraction: async () => extractionSection(await measureExtraction(), machine),
}

if (wanted !== '' && !(wanted in SECTIONS)) {
  throw new RangeError(`there is no section "${wanted}": it is ${Object.keys(SECTIONS).join(', ')}`)
}
let page = withPreface(readFileSync(file, 'utf8'), preface())
for (const [name, measureSection] of Object.entries(SECTIONS)) {
  if (wanted !== '' && name !== wanted) continue
  console.error(`${name} …`)
  page = withSection(page, await measureSection())
  writeFileSync(file, page)
}
console.log(page)

function sizes(...usual: readonly number[]): readonly number[] {
  return others.length > 0 ? others.map(Number) : usual
}
