import * as z from 'zod'
import { RULES } from '../contradictions/rules.js'
import { SEVERITIES, type Severity } from '../contradictions/severity.js'
import { isMessageKey, type Language, phrase } from '../features/catalogue/say.js'
import { CONFIGURATION, CONFIGURATION_EXPECTED as EXPECTED } from '../features/messages/configuration.js'
import { PATTERN } from './patterns.js'

/** What a project's `claimlint.json` says. Whatever it does not mention is empty. */
export interface Configuration {
  /** Patterns by the name of the group; null where the project has no groups and everything is compared. */
  readonly groups: Readonly<Record<string, readonly string[]>> | null
  /** The key of the front matter that names a document's group. */
  readonly groupBy: string | null
  /** Patterns of files that are neither read nor compared. */
  readonly excludes: readonly string[]
  /** Patterns of files whose mentions are the reference. */
  readonly factSheets: readonly string[]
  readonly aliases: readonly (readonly string[])[]
  readonly distinct: readonly (readonly string[])[]
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  /** Extra relative tolerance by rule, 0 to 1. */
  readonly tolerances: Readonly<Record<string, number>>
}

/** What holds where there is no `claimlint.json`. */
export const NO_CONFIGURATION: Configuration = {
  groups: null,
  groupBy: null,
  excludes: [],
  factSheets: [],
  aliases: [],
  distinct: [],
  severities: {},
  tolerances: {},
}

/** The rules as keys of an object, each with a value of this shape. */
function byRule<Value extends z.ZodType>(value: Value) {
  return z.strictObject(Object.fromEntries(RULES.map(({ id }) => [id, value.optional()])), EXPECTED.byRule)
}

const pattern = z.string(EXPECTED.pattern).regex(PATTERN, EXPECTED.pattern)
const patterns = z.array(pattern, EXPECTED.patterns)
const name = z.string(EXPECTED.name).regex(/\p{L}/u, EXPECTED.name)
const names = z.array(z.array(name, EXPECTED.names).min(2, EXPECTED.names), EXPECTED.listsOfNames)
const severity = z.enum([...SEVERITIES, 'off'], EXPECTED.severity)
const tolerance = z.number(EXPECTED.tolerance).min(0, EXPECTED.tolerance).max(1, EXPECTED.tolerance)

/**
 * The shape of `claimlint.json`. The message of each part names the sentence that says what it must be, its description
 * the one that says what it does. `schemas/claimlint.schema.json` is made from it by `npm run schema`.
 */
export const configurationSchema = z.strictObject(
  {
    $schema: z.string(EXPECTED.schema).optional().describe(CONFIGURATION.schema),
    groups: z.record(z.string(), patterns, EXPECTED.groups).optional().describe(CONFIGURATION.groups),
    groupBy: z.string(EXPECTED.groupBy).min(1, EXPECTED.groupBy).optional().describe(CONFIGURATION.groupBy),
    excludes: patterns.optional().describe(CONFIGURATION.excludes),
    factSheets: patterns.optional().describe(CONFIGURATION.factSheets),
    aliases: names.optional().describe(CONFIGURATION.aliases),
    distinct: names.optional().describe(CONFIGURATION.distinct),
    severities: byRule(severity).optional().describe(CONFIGURATION.severities),
    tolerances: byRule(tolerance).optional().describe(CONFIGURATION.tolerances),
  },
  EXPECTED.file,
)

/** The schema in the form in which editors take it, for completion and hover in `claimlint.json`, in a language. */
export function configurationJsonSchema(language: Language): object {
  const { properties = {}, ...schema } = z.toJSONSchema(configurationSchema, { target: 'draft-7' })
  // Two words of VS Code's own: https://code.visualstudio.com/docs/languages/json
  const comments = { allowComments: true, allowTrailingCommas: true }
  return {
    title: phrase(language, CONFIGURATION.title),
    ...schema,
    properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, told(value, language)])),
    ...comments,
  }
}

/** A part of the schema with the sentence that its description names. */
function told(part: unknown, language: Language): unknown {
  if (typeof part !== 'object' || part === null || !('description' in part)) return part
  const { description } = part
  return typeof description === 'string' && isMessageKey(description)
    ? { ...part, description: phrase(language, description) }
    : part
}
