import type {
  DidChangeTextDocumentParams,
  TextDocumentContentChangeEvent,
  TextDocumentItem,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { SourceDocument } from '../document/sourceDocument.js'
import { type PositionEncoding, toUtf16Range } from './positions.js'

/** The documents that the client has open, with its own text and version: what is on disk is of no concern. */
export class OpenDocuments {
  readonly #documents = new Map<string, TextDocument>()
  readonly #encoding: PositionEncoding
  #revision = 0

  /** `encoding` is that of the positions in changes. */
  constructor(encoding: PositionEncoding) {
    this.#encoding = encoding
  }

  /** Another number when other documents are open. */
  get revision(): number {
    return this.#revision
  }

  get uris(): readonly string[] {
    return [...this.#documents.keys()]
  }

  get(uri: string): TextDocument | undefined {
    return this.#documents.get(uri)
  }

  /** The document as the engine takes it: a copy, because `TextDocument` is changed in place. */
  source(uri: string): SourceDocument | undefined {
    const document = this.#documents.get(uri)
    return document && { uri, languageId: document.languageId, text: document.getText() }
  }

  open({ uri, languageId, version, text }: TextDocumentItem): void {
    this.#revision++
    this.#documents.set(uri, TextDocument.create(uri, languageId, version, text))
  }

  /**
   * Applies changes in their order: the positions of each are those of the text after the one before it.
   *
   * @throws RangeError for a document that is not open.
   */
  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): void {
    const document = this.#documents.get(textDocument.uri)
    if (document === undefined) throw new RangeError(`${textDocument.uri} is not open`)
    const version = textDocument.version ?? document.version + 1
    for (const change of contentChanges) TextDocument.update(document, [this.#inUtf16(document, change)], version)
  }

  close(uri: string): void {
    this.#revision++
    this.#documents.delete(uri)
  }

  #inUtf16(document: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
    if (!('range' in change)) return change
    return { text: change.text, range: toUtf16Range(document, change.range, this.#encoding) }
  }
}
