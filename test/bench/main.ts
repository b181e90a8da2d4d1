/** `npm run bench`: times the built engine on generated packages and writes the report. */
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type BuiltEngine, type Measurement, measure } from './measure.js'
import { benchReport } from './report.js'

const SIZES = [10, 100, 1000]

const engine: BuiltEngine = await import(new URL('../../server/dist/index.js', import.meta.url).href)
const measurements: Measurement[] = []
for (const size of SIZES) {
  console.error(`${size} documents …`)
  measurements.push(measure(engine, size))
}
const machine = `Node ${process.versions.node}, ${availableParallelism()} cores, ${process.platform} ${process.arch}`
const report = benchReport(measurements, machine)
writeFileSync(fileURLToPath(new URL('report.md', import.meta.url)), report)
console.log(report)
