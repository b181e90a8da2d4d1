export const SHOW_OUTPUT_COMMAND = 'claimlint.showOutput'
export const RESTART_COMMAND = 'claimlint.restart'
export const NEXT_COMMAND = 'claimlint.nextContradiction'
export const PREVIOUS_COMMAND = 'claimlint.previousContradiction'
