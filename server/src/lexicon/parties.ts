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

/** How the party of a name is given in brackets behind it: "Gita Rao (Lab)", "Ada Roe (D-Ohio)". */
export const PARTY_LABELS: ReadonlyMap<string, string> = new Map(
  'lab labour|con conservative|lib liberal|ld liberal democrat|lib dem liberal democrat|d democratic|dem democratic|r republican|rep republican|ind independent|grn green|democrats democratic|republicans republican|liberals liberal|conservatives conservative|tories conservative|greens green|liberal democrats liberal democrat|lib dems liberal democrat|socialists socialist|social democrats social democrat|nationalists nationalist'
    .split('|')
    .flatMap(line => {
      const party = [...PARTIES.values()].find(name => line.endsWith(` ${name}`))
      return party === undefined ? [] : [[line.slice(0, -party.length - 1), party] as const]
    }),
)

/** What somebody is for a party: "the Labour MP". */
export const PARTY_ROLES: ReadonlySet<string> = new Set(
  'mp mps mep msp senator representative congressman congresswoman councillor councilor lawmaker candidate politician leader mayor governor minister peer'.split(
    ' ',
  ),
)
