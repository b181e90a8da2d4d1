import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

const SYLLABLES = ['ba', 'ke', 'li', 'mo', 'nu', 'pra', 'ste', 'tri', 'vo', 'zu']
const WORDS_IN_A_FILE = 900

/**
 * Writes so many files that a check of them takes a while. The words of each are its own, so that no two of them
 * tell one story.
 */
export async function writeManyFiles(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (let file = 0; file < count; file++) {
    const words = Array.from({ length: WORDS_IN_A_FILE }, (_, index) => wordOf(file * WORDS_IN_A_FILE + index))
    await writeFile(path.join(folder, `note-${file}.txt`), `${words.join(' ')}\n`)
  }
}

/** Another word for another number. */
function wordOf(number: number): string {
  return Array.from(String(number), digit => SYLLABLES[Number(digit)]).join('')
}
