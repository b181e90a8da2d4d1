/** `npm run bench`: times the built engine on generated packages and writes the report. */
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type BuiltEngine, type Measurement, measure } from './measure.js'
import { benchReport } from './report.js'

/** Fewer runs of the large sizes: they take longer and vary less. */
const SIZES = [
  { documents: 10, coldRuns: 20, keystrokes: 200 },
  { documents: 100, coldRuns: 9, keystrokes: 200 },
  { documents: 1000, coldRuns: 5, keystrokes: 200 },
] as const

const engine: BuiltEngine = await import(new URL('../../server/dist/index.js', import.meta.url).href)
const measurements: Measurement[] = []
for (const { documents, coldRuns, keystrokes } of SIZES) {
  console.error(`${documents} documents …`)
  measurements.push(measure(engine, documents, coldRuns, keystrokes))
}
const machine = `Node ${process.versions.node}, ${availableParallelism()} cores, ${process.platform} ${process.arch}`
const report = benchReport(measurements, machine)
writeFileSync(fileURLToPath(new URL('report.md', import.meta.url)), report)
console.log(report)
