import { startLanguageServer } from './lsp/startLanguageServer.js'

export { startLanguageServer }

// As a program of its own (`dist/server.cjs`) it starts at once; whoever imports it starts it himself.
if (typeof require !== 'undefined' && typeof module !== 'undefined' && require.main === module) startLanguageServer()
