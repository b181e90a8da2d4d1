/**
 * What becomes of the arguments of commands, one letter for each in braces: `t` is text, `x` is no prose and leaves no
 * trace, `o` is no prose but has a place in its sentence (a reference, a URL). Arguments of any other command are
 * text. From the LaTeX2e reference manual and the manuals of the packages biblatex, natbib, hyperref, cleveref,
 * graphicx, xcolor, glossaries and multirow.
 */
const ARGUMENTS: Readonly<Record<string, string>> = {
  x:
    'label bibliography bibliographystyle addbibresource include input includeonly subfile import pagestyle ' +
    'pagenumbering thispagestyle usepackage RequirePackage documentclass LoadClass vspace hspace hypersetup ' +
    'graphicspath index nocite cline cmidrule usetheme usecolortheme usefonttheme stepcounter refstepcounter color ' +
    'pagecolor selectlanguage linespread geometry captionsetup sisetup tikzset pgfplotsset lstset hyphenation phantom ' +
    'hphantom vphantom author thanks date includegraphics lstinputlisting verbatiminput tag usetikzlibrary newif ' +
    'theoremstyle cellcolor rowcolor columncolor rule newlength newcounter bibitem marginpar institute affil email ' +
    'orcid titlerunning authorrunning markright pdfbookmark note',
  o:
    'ref eqref pageref autoref cref Cref vref nameref cite citep citet citealp citealt citeauthor citeyear citeyearpar ' +
    'Citet Citep textcite Textcite parencite Parencite footcite autocite Autocite fullcite supercite url nolinkurl path ' +
    'texttt code lstinline ensuremath gls Gls glspl Glspl ac acs acl acp acf acrshort acrlong acrfull ce cmd file',
  xx: 'setlength addtolength setcounter addtocounter newcolumntype DeclareMathOperator lstdefinestyle markboth',
  xxx: 'addcontentsline definecolor newtheorem',
  xo: 'mintinline',
  xt: 'href textcolor colorbox hypertarget hyperlink foreignlanguage raisebox parbox scalebox rotatebox texorpdfstring subcaptionbox',
  xxt: 'multicolumn multirow fcolorbox resizebox crefrange',
}

/** By command, without its star. */
export const COMMAND_ARGUMENTS: ReadonlyMap<string, string> = new Map(
  Object.entries(ARGUMENTS).flatMap(([letters, names]) => names.split(' ').map(name => [name, letters] as const)),
)

/** Commands that define others: nothing that follows them in braces or brackets is prose. */
export const DEFINITIONS: ReadonlySet<string> = new Set(
  (
    'newcommand renewcommand providecommand DeclareRobustCommand newenvironment renewenvironment def gdef edef xdef let ' +
    'NewDocumentCommand RenewDocumentCommand ProvideDocumentCommand newacronym newglossaryentry DeclareAcronym acrodef'
  ).split(' '),
)

/** Commands whose argument is a heading, and how deep. */
export const HEADINGS: ReadonlyMap<string, number> = new Map([
  ['title', 0],
  ['part', 1],
  ['chapter', 1],
  ['section', 2],
  ['subsection', 3],
  ['subsubsection', 4],
  ['paragraph', 5],
  ['subparagraph', 6],
  ['frametitle', 3],
  ['framesubtitle', 4],
])

/** Commands whose argument stands outside the sentence: it is read as if in brackets. */
export const NOTES: ReadonlySet<string> = new Set(['footnote', 'footnotetext', 'endnote', 'sidenote', 'marginnote'])

/** Environments whose content is no prose: code, drawings, lists of references. */
export const OPAQUE_ENVIRONMENTS: ReadonlySet<string> = new Set(
  (
    'verbatim verbatim* Verbatim BVerbatim LVerbatim lstlisting minted comment filecontents filecontents* alltt ' +
    'tikzpicture pgfpicture picture forest algorithm algorithm* algorithmic thebibliography luacode luacode* pycode ' +
    'asy tikzcd'
  ).split(' '),
)

/** Environments of displayed mathematics: each has a place in the sentence around it. */
export const MATH_ENVIRONMENTS: ReadonlySet<string> = new Set(
  'equation align gather multline eqnarray displaymath math flalign alignat dmath IEEEeqnarray'
    .split(' ')
    .flatMap(name => [name, `${name}*`]),
)

/** Tables, and how many arguments stand before their first cell. */
export const TABLES: ReadonlyMap<string, number> = new Map([
  ['tabular', 1],
  ['tabular*', 2],
  ['tabularx', 2],
  ['tabulary', 2],
  ['tabu', 1],
  ['longtable', 1],
  ['supertabular', 1],
  ['tblr', 1],
])

/** Other environments with arguments that are no prose, and how many. */
export const ENVIRONMENT_ARGUMENTS: ReadonlyMap<string, number> = new Map([
  ['minipage', 1],
  ['multicols', 1],
  ['wrapfigure', 2],
  ['wraptable', 2],
  ['adjustbox', 1],
  ['subfigure', 1],
  ['subtable', 1],
  ['column', 1],
  ['spacing', 1],
  ['otherlanguage', 1],
  ['otherlanguage*', 1],
  ['list', 2],
])

export const LISTS: ReadonlySet<string> = new Set(
  'itemize enumerate description list compactitem compactenum inparaenum tasks'.split(' '),
)

export const QUOTATIONS: ReadonlySet<string> = new Set('quote quotation displayquote verse'.split(' '))
