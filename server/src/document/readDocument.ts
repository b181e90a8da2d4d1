import type { Document } from './document.js'
import { findDocumentDate } from './documentDate.js'
import { readerOf } from './formats.js'
import type { SourceDocument } from './sourceDocument.js'

/** Reads a document by the reader of its language: blocks of prose in source order, and the document's own date. */
export function readDocument(source: SourceDocument): Document {
  const { blocks, frontMatter } = readerOf(source.languageId)(source.text)
  return { uri: source.uri, blocks, date: findDocumentDate(source, blocks, frontMatter) }
}
