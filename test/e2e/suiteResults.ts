/** What a run of the suite leaves behind: VS Code's exit code alone does not prove that it ran. */
export interface SuiteResults {
  readonly passed: string[]
  readonly failed: { readonly title: string; readonly error: string }[]
}
