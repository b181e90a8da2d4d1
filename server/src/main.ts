import { startLanguageServer } from './lsp/startLanguageServer.js'

startLanguageServer()
