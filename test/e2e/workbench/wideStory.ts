import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

const FIRST = [
  'Ash',
  'Brin',
  'Cald',
  'Dun',
  'Fen',
  'Gor',
  'Hark',
  'Kel',
  'Lorn',
  'Mar',
  'Nor',
  'Pel',
  'Rud',
  'Stan',
  'Wex',
]
const LAST = [
  'bury',
  'combe',
  'ford',
  'gate',
  'mouth',
  'ness',
  'port',
  'stead',
  'wick',
  'croft',
  'minster',
  'hurst',
  'thorpe',
]
const STATED = [
  (place: string, number: number) => `The mill in ${place} employs ${number} weavers.`,
  (place: string, number: number) => `The mast in ${place} is ${number} metres long.`,
  (place: string, number: number) => `The school in ${place} cost $${number} million.`,
  (place: string, number: number) => `The choir in ${place} has ${number} singers.`,
]
/** In how many documents each fact is stated. */
const TELLINGS = 3
/** One fact in so many is told in two ways. */
const CONFLICT_EVERY = 8

/**
 * Writes documents of one survey into a folder, each fact into three of them: some of them differ in one document. No
 * two facts speak of one place in the same way.
 */
export async function writeWideStory(folder: string, documents: number, facts: number): Promise<void> {
  const lines = Array.from({ length: documents }, (): string[] => ['# The survey of the valley'])
  for (let fact = 0; fact < facts; fact++) {
    const place = `${FIRST[fact % FIRST.length]}${LAST[Math.floor(fact / STATED.length) % LAST.length]}`
    const state = STATED[fact % STATED.length]
    const number = 21 + ((fact * 37) % 800)
    for (let telling = 0; telling < TELLINGS; telling++) {
      const differs = telling === 0 && fact % CONFLICT_EVERY === 0
      lines[(fact + telling * 7) % documents]?.push(state?.(place, differs ? number + 140 : number) ?? '')
    }
  }
  await mkdir(folder, { recursive: true })
  for (const [index, paragraphs] of lines.entries()) {
    await writeFile(path.join(folder, `survey-${index + 1}.md`), `${paragraphs.join('\n\n')}\n`)
  }
}
