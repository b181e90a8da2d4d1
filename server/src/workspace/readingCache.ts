import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { type PackedReading, packReadings, readingOf, unpackReadings } from '../contradictions/packReadings.js'
import type { SourceDocument } from '../document/sourceDocument.js'
import type { AlignedDocuments } from '../facts/alignedDocuments.js'
import { SharedValues } from '../text/sharedValues.js'

const INDEX = 'index.json'
const PACK_ENDING = '.readings'
const ALIGNMENTS_ENDING = '.alignments'
const UNFINISHED_ENDING = '.unfinished'

const indexShape = z.object({
  /** Of the program that has read the documents. */
  version: z.string(),
  packs: z.array(
    z.object({
      name: z.string().regex(/^[\w-]+$/),
      checksum: z.string(),
      bytes: z.number(),
      keys: z.array(z.string()),
    }),
  ),
  /** What is aligned between the documents. */
  alignments: z.object({ name: z.string().regex(/^[\w-]+$/), checksum: z.string() }).optional(),
})

type Alignments = NonNullable<z.infer<typeof indexShape>['alignments']>
type Pack = z.infer<typeof indexShape>['packs'][number]

/** What stands for a document: its text, and what else its reading depends on. */
export function documentKey({ uri, languageId, date = '', text }: SourceDocument): string {
  return digest(`${uri}\n${languageId}\n${date}\n${text}`)
}

/**
 * What was read in documents, and aligned between them, kept in a folder from one start to the next: in packs of some
 * documents each and one file of alignments, beside an index that says which documents they hold and who has read them. What is damaged, or was read by another program, is
 * as good as absent, and goes. No failure of the disk is anybody's business: then documents are read again.
 */
export class ReadingCache {
  readonly #folder: string
  readonly #version: string
  readonly #shared: SharedValues
  readonly #most: number
  #packs: Promise<Map<string, Pack>> | undefined
  /** By the keys of documents. */
  readonly #packByKey = new Map<string, Pack>()
  /** What was unpacked and is yet to be asked for, by the keys of documents. */
  readonly #unpacked = new Map<string, PackedReading>()
  readonly #unpacking = new Map<Pack, Promise<void>>()
  #alignments: Alignments | undefined
  /** Keys of documents that were asked for since the last {@link tidy}. */
  readonly #wanted = new Set<string>()
  /** The index on disk is another one. */
  #isChanged = false
  #writing: Promise<void> = Promise.resolve()

  /**
   * @param folder path of a folder of its own; it is made where it is missing
   * @param version of the program that reads
   * @param shared what is equal in readings is held once
   * @param most bytes that all packs may have together
   */
  constructor(folder: string, version: string, shared: SharedValues, most = MOST_BYTES) {
    this.#folder = folder
    this.#version = version
    this.#shared = shared
    this.#most = most
  }

  /** What was read in a document, if it is known; each time it is asked for, it is made anew. */
  async find(key: string, uri: string): Promise<ReturnType<typeof readingOf> | undefined> {
    await this.#known()
    this.#wanted.add(key)
    if (!this.#unpacked.has(key)) await this.#unpackOnce(this.#packByKey.get(key))
    const found = this.#unpacked.get(key)
    this.#unpacked.delete(key)
    return found && readingOf(found, uri)
  }

  /** What was kept of the alignments of documents; empty where nothing was. */
  async findAlignments(): Promise<readonly AlignedDocuments[]> {
    await this.#known()
    if (this.#alignments === undefined) return []
    const { name, checksum } = this.#alignments
    try {
      const bytes = await readFile(this.#path(name + ALIGNMENTS_ENDING))
      // What `keepAlignments` has put in comes out again, if the bytes are the same.
      if (digest(bytes) === checksum) return JSON.parse(bytes.toString('utf8')) as readonly AlignedDocuments[]
    } catch {
      // It is gone: everything is aligned anew.
    }
    return []
  }

  /** Keeps what is aligned between documents in place of what was kept before, in the background. */
  keepAlignments(aligned: readonly AlignedDocuments[]): void {
    this.#later(async () => {
      const bytes = Buffer.from(JSON.stringify(aligned))
      const alignments = { name: randomUUID(), checksum: digest(bytes) }
      await this.#replace(alignments.name + ALIGNMENTS_ENDING, bytes)
      this.#alignments = alignments
      this.#isChanged = true
    })
  }

  /** Keeps readings that were packed together, by the keys of their documents, in the background. */
  add(keys: readonly string[], pack: Uint8Array): void {
    for (const key of keys) this.#wanted.add(key)
    this.#later(async packs => {
      const held = [...packs.values()].reduce((sum, { bytes }) => sum + bytes, 0)
      if (held + pack.length <= this.#most) await this.#write(packs, keys, pack)
    })
  }

  /**
   * All documents there are have been asked for: lets go of what none of them has asked for, and puts together what lies
   * in packs of few. In the background, like the index that is written with it.
   */
  tidy(): void {
    this.#later(async packs => {
      const sparse: Pack[] = []
      for (const pack of packs.values()) {
        const isWanted = pack.keys.filter(key => this.#wanted.has(key) && this.#packByKey.get(key) === pack)
        if (isWanted.length < Math.max(pack.keys.length / 2, SPARSE)) sparse.push(pack)
      }
      if (sparse.length > 1 || sparse.some(({ keys }) => keys.some(key => !this.#wanted.has(key))))
        await this.#repack(packs, sparse)
      this.#wanted.clear()
      this.#unpacked.clear()
      if (this.#isChanged) await this.#writeIndex(packs)
      this.#isChanged = false
    })
  }

  /** Resolves when all is written. */
  async written(): Promise<void> {
    await this.#writing
  }

  #known(): Promise<Map<string, Pack>> {
    this.#packs ??= this.#open()
    return this.#packs
  }

  async #open(): Promise<Map<string, Pack>> {
    const packs = new Map<string, Pack>()
    try {
      const index = indexShape.parse(JSON.parse(await readFile(this.#path(INDEX), 'utf8')))
      if (index.version !== this.#version) return packs
      for (const pack of index.packs) this.#list(packs, pack)
      this.#alignments = index.alignments
    } catch {
      // There is none, or it is damaged: nothing is known.
    }
    return packs
  }

  #list(packs: Map<string, Pack>, pack: Pack): void {
    packs.set(pack.name, pack)
    for (const key of pack.keys) this.#packByKey.set(key, pack)
  }

  #unlist(packs: Map<string, Pack>, pack: Pack): void {
    this.#isChanged = true
    packs.delete(pack.name)
    for (const key of pack.keys) if (this.#packByKey.get(key) === pack) this.#packByKey.delete(key)
  }

  /** Many ask at once for what lies in one pack. */
  async #unpackOnce(pack: Pack | undefined): Promise<void> {
    if (pack === undefined) return
    const running = this.#unpacking.get(pack) ?? this.#unpack(pack)
    this.#unpacking.set(pack, running)
    await running
    this.#unpacking.delete(pack)
  }

  async #unpack(pack: Pack): Promise<void> {
    const readings = await this.#load(pack, this.#shared)
    if (readings === undefined) this.#unlist(await this.#known(), pack)
    readings?.forEach((reading, index) => {
      this.#unpacked.set(pack.keys[index] ?? '', reading)
    })
  }

  /** Undefined for a pack that is gone or was changed. */
  async #load({ name, checksum, keys }: Pack, shared: SharedValues): Promise<readonly PackedReading[] | undefined> {
    try {
      const bytes = aligned(await readFile(this.#path(name + PACK_ENDING)))
      if (digest(bytes) !== checksum) return undefined
      const readings = unpackReadings(bytes, shared)
      return readings.length === keys.length ? readings : undefined
    } catch {
      return undefined
    }
  }

  async #write(packs: Map<string, Pack>, keys: readonly string[], bytes: Uint8Array): Promise<void> {
    const pack = { name: randomUUID(), checksum: digest(bytes), bytes: bytes.length, keys: [...keys] }
    await this.#replace(pack.name + PACK_ENDING, bytes)
    this.#isChanged = true
    this.#list(packs, pack)
  }

  async #repack(packs: Map<string, Pack>, sparse: readonly Pack[]): Promise<void> {
    const kept: (readonly [string, PackedReading])[] = []
    for (const pack of sparse) {
      const isWanted = (key: string): boolean => this.#wanted.has(key) && this.#packByKey.get(key) === pack
      const wanted = new Set(pack.keys.filter(isWanted))
      const readings = wanted.size === 0 ? [] : ((await this.#load(pack, new SharedValues())) ?? [])
      readings.forEach((reading, index) => {
        const key = pack.keys[index] ?? ''
        if (wanted.has(key)) kept.push([key, reading])
      })
      this.#unlist(packs, pack)
    }
    for (let start = 0; start < kept.length; start += TOGETHER) {
      const together = kept.slice(start, start + TOGETHER)
      const readings = together.map(([, reading]) => readingOf(reading, ''))
      await this.#write(
        packs,
        together.map(([key]) => key),
        packReadings(readings),
      )
    }
  }

  /** The index last: it names only what is there. What it does not name goes. */
  async #writeIndex(packs: ReadonlyMap<string, Pack>): Promise<void> {
    const alignments = this.#alignments
    const index = JSON.stringify({ version: this.#version, packs: [...packs.values()], alignments })
    await this.#replace(INDEX, index)
    const names = new Set([...packs.keys()].map(name => name + PACK_ENDING))
    if (alignments !== undefined) names.add(alignments.name + ALIGNMENTS_ENDING)
    const stray = (await readdir(this.#folder)).filter(
      name => ENDINGS.some(ending => name.endsWith(ending)) && !names.has(name),
    )
    await Promise.all(stray.map(name => rm(this.#path(name), { force: true })))
  }

  /** Whoever reads the file meanwhile sees it as it was, or as it is. */
  async #replace(name: string, content: string | Uint8Array): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    const unfinished = this.#path(`${name}.${process.pid}${UNFINISHED_ENDING}`)
    await writeFile(unfinished, content)
    await rename(unfinished, this.#path(name))
  }

  /** One thing after the other. A disk that refuses leaves the cache as it was. */
  #later(work: (packs: Map<string, Pack>) => Promise<void>): void {
    this.#writing = this.#writing.then(async () => work(await this.#known())).catch(() => {})
  }

  #path(name: string): string {
    return path.join(this.#folder, name)
  }
}

/** Of the files beside the index; one that it does not name is of no use. */
const ENDINGS = [PACK_ENDING, ALIGNMENTS_ENDING, UNFINISHED_ENDING]
/** 256 MB: what twenty thousand documents of eight hundred words take. */
const MOST_BYTES = 256 * 2 ** 20
/** Packs with fewer documents are put together, … */
const SPARSE = 5
/** … so many in each. */
const TOGETHER = 20

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22)
}

/** The bytes from the beginning of a buffer, as a pack has to lie. */
function aligned(bytes: Buffer): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : Uint8Array.from(bytes)
}
