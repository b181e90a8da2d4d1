/**
 * `npm run bench`: times the built engine and the built server on generated packages, and the reading of long documents,
 * and writes the report. `npm run bench -- extraction` takes the reading alone, `-- fresh` the check of one fresh
 * document, and replaces its section.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { measureExtraction } from './extraction.js'
import { measureFreshDocuments } from './freshDocument.js'
import { type BuiltEngine, type Measurement, measure } from './measure.js'
import { measureServer, type ServerMeasurement } from './measureServer.js'
import { benchReport, extractionSection, freshDocumentSection } from './report.js'
import { withSection } from './sections.js'

const SIZES = [10, 100, 1_000, 10_000]
/** All documents are open in the server, with their texts: nobody opens ten thousand. */
const SERVER_SIZES = [10, 100, 1_000]

const machine = `Node ${process.versions.node}, ${availableParallelism()} cores, ${process.platform} ${process.arch}`
const file = fileURLToPath(new URL('report.md', import.meta.url))
const engine: BuiltEngine = await import(new URL('../../server/dist/index.js', import.meta.url).href)

const SECTIONS: Readonly<Record<string, () => Promise<string>>> = {
  fresh: async () => freshDocumentSection(measureFreshDocuments(engine), machine),
  extraction: async () => extractionSection(await measureExtraction(), machine),
}

const wanted = process.argv[2] ?? ''
let page = wanted in SECTIONS ? readFileSync(file, 'utf8') : await enginePage()
for (const [name, measureSection] of Object.entries(SECTIONS)) {
  if (wanted in SECTIONS && name !== wanted) continue
  console.error(`${name} …`)
  page = withSection(page, await measureSection())
}
writeFileSync(file, page)
console.log(page)

async function enginePage(): Promise<string> {
  const measurements: Measurement[] = []
  for (const size of SIZES) {
    console.error(`${size} documents …`)
    measurements.push(measure(engine, size))
  }
  const served: ServerMeasurement[] = []
  for (const size of SERVER_SIZES) {
    console.error(`${size} documents in the server …`)
    served.push(await measureServer(size))
  }
  return benchReport(measurements, served, machine)
}
