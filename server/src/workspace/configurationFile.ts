import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
  stripComments,
} from 'jsonc-parser'
import type * as z from 'zod'
import type { Language } from '../features/catalogue/say.js'
import {
  aliasesDistinct,
  configurationKeyTwice,
  configurationKeyUnknown,
  configurationRefused,
  configurationSyntax,
} from '../features/messages/configuration.js'
import { nearestOf } from '../text/nearest.js'
import type { Span } from '../text/span.js'
import { type Configuration, configurationSchema, NO_CONFIGURATION } from './configuration.js'

/** What is wrong with a `claimlint.json`, in a sentence, and where in its text. */
export interface ConfigurationProblem {
  readonly span: Span
  readonly message: string
}

/** The configuration of a text, or everything that is wrong with it, in the order of the text; never empty. */
export type ParsedConfiguration =
  | { readonly configuration: Configuration }
  | { readonly problems: readonly ConfigurationProblem[] }

/** More than these help nobody. */
const MOST_PROBLEMS = 50

/** Words that other tools use for one of our keys. */
const OTHER_TOOLS: Readonly<Record<string, string>> = {
  exclude: 'excludes',
  ignore: 'excludes',
  ignores: 'excludes',
  ignorePatterns: 'excludes',
  references: 'factSheets',
  reference: 'factSheets',
  facts: 'factSheets',
  rules: 'severities',
  synonyms: 'aliases',
  packages: 'groups',
}

/** Reads a `claimlint.json`: JSON with comments and trailing commas. A byte order mark and an empty file are no fault. */
export function parseConfiguration(text: string, language: Language = 'en'): ParsedConfiguration {
  const source = text.replace(/^\uFEFF/, ' ')
  if (stripComments(source).trim() === '') return { configuration: NO_CONFIGURATION }
  const errors: ParseError[] = []
  const root = parseTree(source, errors, { allowTrailingComma: true })
  const problems = errors.map(error => syntaxProblem(error, source, language))
  if (root === undefined || problems.length > 0) return { problems }
  const parsed = configurationSchema.safeParse(getNodeValue(root))
  if (!parsed.success) problems.push(...parsed.error.issues.flatMap(issue => problemsOf(issue, root, language)))
  problems.push(...keysTwice(root, language))
  if (parsed.success) problems.push(...aliasesInDistinct(parsed.data, root, language))
  if (!parsed.success || problems.length > 0) {
    const inOrder = problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    return { problems: inOrder.slice(0, MOST_PROBLEMS) }
  }
  return { configuration: configurationOf(parsed.data) }
}

function configurationOf(file: z.infer<typeof configurationSchema>): Configuration {
  const { groups, groupBy, excludes, factSheets, aliases, distinct, severities, tolerances } = file
  const none = NO_CONFIGURATION
  return {
    groups: groups ?? (groupBy === undefined ? null : {}),
    groupBy: groupBy ?? null,
    excludes: excludes ?? none.excludes,
    factSheets: factSheets ?? none.factSheets,
    aliases: aliases ?? none.aliases,
    distinct: distinct ?? none.distinct,
    severities: definedOnly(severities),
    tolerances: definedOnly(tolerances),
  }
}

function definedOnly<Value>(object: Readonly<Record<string, Value | undefined>> = {}): Record<string, Value> {
  const defined: Record<string, Value> = {}
  for (const [key, value] of Object.entries(object)) if (value !== undefined) defined[key] = value
  return defined
}

function syntaxProblem({ error, offset, length }: ParseError, text: string, language: Language): ConfigurationProblem {
  const message = configurationSyntax(language, printParseErrorCode(error))
  // What is missing at the end of the file is shown behind its last character.
  const start = Math.min(offset, text.trimEnd().length)
  return { span: { start, end: Math.min(Math.max(start + length, start), text.length) }, message }
}

function problemsOf(issue: z.core.$ZodIssue, root: Node, language: Language): readonly ConfigurationProblem[] {
  const path = issue.path.filter(step => typeof step !== 'symbol')
  const node = findNodeAtLocation(root, [...path]) ?? root
  if (issue.code === 'unrecognized_keys') return issue.keys.flatMap(key => unknownKey(key, path, node, language))
  return [{ span: spanOf(node), message: configurationRefused(language, path, getNodeValue(node), issue.message) }]
}

function unknownKey(
  key: string,
  path: readonly (string | number)[],
  node: Node,
  language: Language,
): readonly ConfigurationProblem[] {
  const known = knownKeys(path)
  const meant = path.length === 0 ? OTHER_TOOLS[key] : undefined
  const message = configurationKeyUnknown(language, {
    key,
    among: path,
    nearest: meant ?? nearestOf(key, known),
    known,
  })
  return keyNodes(node)
    .filter(({ value }) => value === key)
    .map(found => ({ span: spanOf(found), message }))
}

/** The keys that the object at a path may have; `$schema` goes without saying. */
function knownKeys(path: readonly (string | number)[]): readonly string[] {
  const { severities, ...others } = configurationSchema.shape
  if (path.length > 0) return Object.keys(severities.unwrap().shape)
  return Object.keys({ ...others, severities }).filter(key => key !== '$schema')
}

function keysTwice(node: Node, language: Language): readonly ConfigurationProblem[] {
  const seen = new Set<unknown>()
  const own = keyNodes(node).flatMap(key => {
    if (!seen.has(key.value)) {
      seen.add(key.value)
      return []
    }
    return [{ span: spanOf(key), message: configurationKeyTwice(language, String(key.value)) }]
  })
  return [...own, ...(node.children ?? []).flatMap(child => keysTwice(child, language))]
}

function keyNodes(node: Node): readonly Node[] {
  if (node.type !== 'object') return []
  return (node.children ?? []).flatMap(property => property.children?.[0] ?? [])
}

/** Names that are one thing by one list cannot be different things by another. */
function aliasesInDistinct(
  { aliases = [], distinct = [] }: z.infer<typeof configurationSchema>,
  root: Node,
  language: Language,
): readonly ConfigurationProblem[] {
  return distinct.flatMap((names, list) =>
    names.flatMap((name, index) => {
      const same = aliases.find(known => known.some(alias => areOneName(alias, name)))
      const other = names.slice(0, index).find(before => same?.some(alias => areOneName(alias, before)))
      const node = findNodeAtLocation(root, ['distinct', list, index])
      if (other === undefined || node === undefined) return []
      return [{ span: spanOf(node), message: aliasesDistinct(language, other, name) }]
    }),
  )
}

function areOneName(a: string, b: string): boolean {
  const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim()
  return plain(a) === plain(b)
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length }
}
