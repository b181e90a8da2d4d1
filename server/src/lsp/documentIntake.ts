import type { OpenedDocument } from '../engine.js'
import type { Language } from '../features/catalogue/say.js'
import { documentBinary, documentTooLarge } from '../features/messages/notices.js'
import { documentName } from '../features/place.js'
import type { Configurations } from '../workspace/configurations.js'
import { megabytes, readability } from '../workspace/readability.js'
import type { Settings } from '../workspace/settings.js'
import type { ClosedFiles } from './closedFiles.js'
import type { OpenDocuments } from './openDocuments.js'

/** What says whether and how a document is read. */
export interface IntakeSources {
  readonly documents: OpenDocuments
  readonly closedFiles: ClosedFiles
  readonly configurations: Configurations
  readonly language: Language
  settingsOf(uri: string): Settings
  /** Tells a person. */
  notify(text: string): void
}

/** Hands documents to the check, and says which are left out; of one that cannot be read a person is told once. */
export class DocumentIntake {
  readonly #sources: IntakeSources
  /** URIs of documents whose skipping was told. */
  readonly #skipped = new Set<string>()

  constructor(sources: IntakeSources) {
    this.#sources = sources
  }

  /** The document as it is to be checked; undefined where it is closed, excluded or not readable. */
  take(uri: string): OpenedDocument | undefined {
    const { documents, closedFiles, configurations, settingsOf } = this.#sources
    const document: OpenedDocument | undefined = documents.source(uri) ?? closedFiles.take(uri)
    const project = configurations.projectOf(uri)
    if (document === undefined || project?.includes(uri) === false) {
      this.#skipped.delete(uri)
      return undefined
    }
    const { maximumFileSize } = settingsOf(uri)
    const verdict = readability(document.text, maximumFileSize)
    if (verdict === 'readable') return project?.document(document) ?? document
    if (!this.#skipped.has(uri) && document.closed !== true) {
      this.#skipped.add(uri)
      this.#tell(document, verdict, maximumFileSize)
    }
    return undefined
  }

  #tell({ uri, text }: OpenedDocument, verdict: 'binary' | 'tooLarge', most: number): void {
    const { documents, language, notify } = this.#sources
    const name = documentName(uri, documents.uris)
    notify(
      verdict === 'binary' ? documentBinary(language, name) : documentTooLarge(language, name, megabytes(text), most),
    )
  }
}
