/**
 * `npm run quality:blind`: scores the engine on the blind cases beside this file and writes report.md and report.json.
 * It has no option that shows their text: who tunes a rule works from fixtures and from the development data.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkDocuments } from '../../../server/src/index.js'
import { engineState } from '../history.js'
import { reportJson } from '../json.js'
import { type BlindCase, readBlindCases } from './cases.js'
import { blindFloorsTable, blindMarkdown } from './markdown.js'
import { type BlindReport, type BlindRun, blindReport } from './report.js'
import { scoreBlindCase } from './score.js'

const JSON_FILE = fileURLToPath(new URL('report.json', import.meta.url))
const MARKDOWN_FILE = fileURLToPath(new URL('report.md', import.meta.url))

const report = blindReport(
  readBlindCases().map(blind => scoreBlindCase(blind, contradictionsIn(blind))),
  earlierRuns(),
  engineState(),
)
writeFileSync(JSON_FILE, reportJson(report))
writeFileSync(MARKDOWN_FILE, blindMarkdown(report))
console.log(blindFloorsTable(report.floors))

function contradictionsIn({ documents }: BlindCase) {
  return checkDocuments(documents.map(({ date, ...document }) => ({ ...document, ...(date && { date }) })))
    .contradictions
}

function earlierRuns(): readonly BlindRun[] {
  try {
    const earlier: Partial<BlindReport> = JSON.parse(readFileSync(JSON_FILE, 'utf8'))
    return earlier.history ?? []
  } catch {
    return []
  }
}
