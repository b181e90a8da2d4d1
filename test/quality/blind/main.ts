/**
 * `npm run quality:blind`: scores the engine on the blind cases beside this file and writes report.md and report.json.
 * It has no option that shows their text: who tunes a rule works from fixtures and from the development data.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { floorsTable } from '../floor.js'
import { engineState } from '../history.js'
import { reportJson } from '../json.js'
import { scoreBlindCases } from './check.js'
import { blindMarkdown } from './markdown.js'
import { type BlindReport, type BlindRun, blindReport } from './report.js'

const JSON_FILE = fileURLToPath(new URL('report.json', import.meta.url))
const MARKDOWN_FILE = fileURLToPath(new URL('report.md', import.meta.url))

const report = blindReport(scoreBlindCases(), earlierRuns(), engineState())
writeFileSync(JSON_FILE, reportJson(report))
writeFileSync(MARKDOWN_FILE, blindMarkdown(report))
console.log(floorsTable(report.floors))

function earlierRuns(): readonly BlindRun[] {
  try {
    const earlier: Partial<BlindReport> = JSON.parse(readFileSync(JSON_FILE, 'utf8'))
    return earlier.history ?? []
  } catch {
    return []
  }
}
