import { describe, expect, test } from 'vitest'
import { readLatex } from '../../../server/src/document/latex.js'
import { inlineOf, outlineOf } from '../../support/outline.js'

describe('blocks', () => {
  test.each([
    [
      'a document',
      '\\documentclass[5pt]{article}\n\\title{The \\emph{mill}}\n\\begin{document}\n\\maketitle\nText.\n\n\\section*{Staff}\nMore.\\end{document} 5',
      ['title1: The mill', 'paragraph: Text.', 'heading2: Staff', 'paragraph: More.'],
    ],
    ['a part of a document', '\\section[5]{Staff}\\label{sec:5}\nText.', ['title2: Staff', 'paragraph: Text.']],
    ['paragraphs', 'One\nline.\n \nTwo.\\par Three.', ['paragraph: One line.', 'paragraph: Two.', 'paragraph: Three.']],
    [
      'lists',
      '\\begin{itemize}\n\\item a\n\\item[Term] b\n\\begin{enumerate}[i]\n\\item c\n\\end{enumerate}\n\\end{itemize}\nd',
      ['listItem1: a', 'listItem1: Term: b', 'listItem2: c', 'paragraph: d'],
    ],
    ['a quotation', '\\begin{quote}a\\end{quote}', ['quotation: a']],
    [
      'a figure',
      '\\begin{figure}[ht]\\includegraphics[width=5cm]{a5}\\caption[b]{Six}\\label{7}\\end{figure}',
      ['caption: Six'],
    ],
    [
      'listings and drawings',
      'a\n\\begin{verbatim}\n5\n\\end{verbatim}\n\\begin{tikzpicture}6\\end{tikzpicture}\nb',
      ['paragraph: a', 'paragraph: b'],
    ],
    ['a display goes on', 'a\n\\begin{equation*}5\\end{equation*}\nb \\[6\\] c', ['paragraph: a \uFFFC b \uFFFC c']],
    ['definitions', '\\newcommand{\\a}[1]{5 #1}\n\\def\\b#1{6}\na', ['paragraph: a']],
    ['a comment between lines', 'a\n% 5\nb\n%\n\nc', ['paragraph: a b', 'paragraph: c']],
    [
      'references are no prose',
      'a\n\\begin{thebibliography}{9}\\bibitem{b} 1987\\end{thebibliography}',
      ['paragraph: a'],
    ],
    ['frames', '\\begin{frame}{Staff}a\\end{frame}', ['title3: Staff', 'paragraph: a']],
    ['a heading that does not end', '\\section{a\n\nb', ['paragraph: a', 'paragraph: b']],
    ['CRLF', 'a\r\nb\r\n\r\nc', ['paragraph: a b', 'paragraph: c']],
  ])('%s', (_name, source, blocks) => {
    expect(outlineOf('latex', source)).toEqual(blocks)
  })

  test('tables', () => {
    const source =
      '\\begin{tabular}{@{}lr@{}}\\toprule Year & \\textbf{Staff} \\\\ \\midrule\n2020 & 45 \\\\[2pt]\n\\multicolumn{2}{c}{All} \\\\ \\end{tabular}'
    expect(outlineOf('latex', source)).toEqual([
      'tableCell: Year [|]',
      'tableCell: Staff [|Year]',
      'tableCell: 2020 [Year|]',
      'tableCell: 45 [Staff|2020]',
      'tableCell: All [Staff|2020]',
    ])
  })
})

describe('inline', () => {
  test.each([
    ['commands', '\\emph{a} \\textcolor{red}{b} {\\bf c} \\LaTeX\\ \\foo[5]{d}', 'a b c LaTeX d'],
    ['escapes', '5\\% \\$6 \\& \\# \\_ \\{7\\}', '5% $6 & # _ {7}'],
    ['dashes and quotes', "1--2 --- ``a'' `b' c's", '1–2 — “a” ‘b’ c’s'],
    ['spaces', 'a~b 10\\,000 c\\\\d', 'a\u00A0b 10\u2009000 c d'],
    ['accents', 'M\\"uller Caf\\\'{e} \\v{S}koda na\\"{\\i}ve \\ss{}a \\c{c}', 'Müller Café Škoda naïve ßa ç'],
    ['signs', '\\pounds5 \\euro{}6 7\\textdegree{}', '£5 €6 7°'],
    ['references', 'see \\cite[p.~5]{a}, \\ref{b} and \\url{http://x.y/6}', 'see \uFFFC, \uFFFC and \uFFFC'],
    ['links', '\\href{http://x.y/5}{the report} http://x.y/6.', 'the report \uFFFC.'],
    ['notes', 'a\\footnote{It has 450.} b', 'a (It has 450.) b'],
    ['mathematics', 'a $x^2$ \\(5\\) $$6$$ b', 'a \uFFFC \uFFFC 6 b'],
    ['a number alone in mathematics', '$450$ $1{,}200$ $12.5\\%$', '450 1,200 12.5%'],
    ['money that is not escaped', 'costs $5', 'costs $5'],
    ['code', '\\verb|5| \\texttt{6}', '\uFFFC \uFFFC'],
    [
      'quantities',
      '\\SI{5}{\\kilo\\metre\\per\\hour} \\num{1234} \\qty{6}{\\percent} \\SIrange{1}{2}{km}',
      '5 kilometre per hour 1234 6 % 1 to 2 km',
    ],
    ['a quantity that is a formula', '\\num{1e5}', '\uFFFC'],
    ['a comment', 'a % 5\nb 6\\% c', 'a b 6% c'],
  ])('%s', (_name, source, prose) => {
    expect(inlineOf('latex', source)).toBe(prose)
  })
})

test('the date of a document', () => {
  expect(readLatex('\\date{3 March 2024}\n\\begin{document}a\\end{document}').frontMatter).toEqual({
    date: '3 March 2024',
  })
  expect(readLatex('\\date{\\today}a').frontMatter).toBeNull()
})
