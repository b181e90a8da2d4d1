import { checkDocuments } from '../../../server/src/index.js'
import { sourceDocuments } from '../case.js'
import { readBlindCases } from './cases.js'
import { type BlindScore, scoreBlindCase } from './score.js'

/** Checks every committed case with default settings and scores what was found. */
export function scoreBlindCases(): readonly BlindScore[] {
  return readBlindCases().map(blind => scoreBlindCase(blind, checkDocuments(sourceDocuments(blind)).contradictions))
}
