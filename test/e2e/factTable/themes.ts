/** The variables of VS Code's own themes that the fact table uses, as a webview gets them. */
export interface Theme {
  /** The class of the page's body. */
  readonly kind: 'vscode-dark' | 'vscode-light' | 'vscode-high-contrast' | 'vscode-high-contrast-light'
  readonly variables: Readonly<Record<string, string>>
}

const FONT = { 'font-family': "'Noto Sans', 'DejaVu Sans', sans-serif", 'font-size': '13px' }

export const THEMES: Readonly<Record<string, Theme>> = {
  dark: {
    kind: 'vscode-dark',
    variables: {
      ...FONT,
      foreground: '#cccccc',
      descriptionForeground: '#9d9d9d',
      'editor-background': '#1f1f1f',
      'editorWidget-background': '#202020',
      'panel-border': '#2b2b2b',
      focusBorder: '#0078d4',
      'input-background': '#313131',
      'input-foreground': '#cccccc',
      'input-placeholderForeground': '#989898',
      'input-border': '#3c3c3c',
      'button-background': '#0078d4',
      'button-secondaryBackground': '#313131',
      'button-secondaryForeground': '#cccccc',
      'button-secondaryHoverBackground': '#3c3c3c',
      'badge-background': '#616161',
      'badge-foreground': '#f8f8f8',
      'list-inactiveSelectionBackground': '#37373d',
      'editorWarning-foreground': '#cca700',
      'textLink-foreground': '#4daafc',
      'charts-yellow': '#cca700',
      'charts-blue': '#3794ff',
    },
  },
  light: {
    kind: 'vscode-light',
    variables: {
      ...FONT,
      foreground: '#3b3b3b',
      descriptionForeground: '#3b3b3b',
      'editor-background': '#ffffff',
      'editorWidget-background': '#f8f8f8',
      'panel-border': '#e5e5e5',
      focusBorder: '#005fb8',
      'input-background': '#ffffff',
      'input-foreground': '#3b3b3b',
      'input-placeholderForeground': '#767676',
      'input-border': '#cecece',
      'button-background': '#005fb8',
      'button-secondaryBackground': '#e5e5e5',
      'button-secondaryForeground': '#3b3b3b',
      'button-secondaryHoverBackground': '#cccccc',
      'badge-background': '#cccccc',
      'badge-foreground': '#3b3b3b',
      'list-inactiveSelectionBackground': '#e4e6f1',
      'editorWarning-foreground': '#895503',
      'textLink-foreground': '#005fb8',
      'charts-yellow': '#bf8803',
      'charts-blue': '#1a85ff',
    },
  },
  'high-contrast': {
    kind: 'vscode-high-contrast',
    variables: {
      ...FONT,
      foreground: '#ffffff',
      descriptionForeground: '#ffffff',
      'editor-background': '#000000',
      'editorWidget-background': '#0c141f',
      contrastBorder: '#6fc3df',
      focusBorder: '#f38518',
      'input-background': '#000000',
      'input-foreground': '#ffffff',
      'input-placeholderForeground': '#ffffffb3',
      'input-border': '#6fc3df',
      'button-border': '#6fc3df',
      'badge-background': '#000000',
      'badge-foreground': '#ffffff',
      'editorWarning-foreground': '#ffd370',
      'textLink-foreground': '#21a6ff',
    },
  },
}
