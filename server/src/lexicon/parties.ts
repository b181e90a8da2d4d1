/** Political parties as adjectives and nouns, in lower case; names of one party stand together, separated by "=". */
const PARTY_LINES = (
  'labour=labor|liberal|conservative=tory|green|democratic=democrat|republican|liberal democrat=lib dem|social democrat=social democratic|socialist|communist|independent|' +
  'nationalist|unionist|christian democrat=christian democratic|libertarian|centre party=center party|progressive|national party|people’s party'
).split('|')

/** The party that a word names, by the first word of its line: "tory" → "conservative". */
export const PARTIES: ReadonlyMap<string, string> = new Map(
  PARTY_LINES.flatMap(line => {
    const names = line.split('=')
    return names.map(name => [name, names[0] ?? name] as const)
  }),
)

/** What somebody is for a party: "the Labour MP". */
export const PARTY_ROLES: ReadonlySet<string> = new Set(
  'mp mps mep msp senator representative congressman congresswoman councillor councilor lawmaker candidate politician leader mayor governor minister peer'.split(
    ' ',
  ),
)
