/** `npm run bench`: times the built engine and the built server on generated packages, and writes the report. */
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type BuiltEngine, type Measurement, measure } from './measure.js'
import { measureServer, type ServerMeasurement } from './measureServer.js'
import { benchReport } from './report.js'

const SIZES = [10, 100, 1_000, 10_000]
/** All documents are open in the server, with their texts: nobody opens ten thousand. */
const SERVER_SIZES = [10, 100, 1_000]

const engine: BuiltEngine = await import(new URL('../../server/dist/index.js', import.meta.url).href)
const machine = `Node ${process.versions.node}, ${availableParallelism()} cores, ${process.platform} ${process.arch}`
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
const report = benchReport(measurements, served, machine)
writeFileSync(fileURLToPath(new URL('report.md', import.meta.url)), report)
console.log(report)
