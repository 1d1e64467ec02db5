/** Marked text as HTML. */
import { decodeFragment } from '../../talk/text/decode-fragment.ts';
import { escapeHtml } from '../../talk/text/escape-html.ts';
import { findFirst } from '../../talk/text/find-first.ts';
import { findKeptTogether, type Stretch } from '../../talk/text/kept-together.ts';
import type { Mark, RichText } from '../../talk/shown.ts';
import type { Talk } from '../../talk/talk.ts';
import { bindRichProse, bindRichText, boundHyphen } from '../../talk/text/bind-words.ts';
import {
  breaksByWords,
  findNameBreaks,
  findSignBreaks,
  findWordBreaks,
} from '../../talk/text/word-breaks.ts';
import { findExtraAccents, isAccent } from './extra-accents.ts';
import { measureMath } from '../math/measure-math.ts';
import { setSignedWordsApart } from './signed-words.ts';
import { describeMath, prepareMath, type SetMath } from '../math/stringify-math.ts';
import { makeSoon, type Soon } from '../soon.ts';

/** Wider formulas would be too small in one line of a slide; their source can be broken into several. */
const mostInlineEms = 34;
/** Formulas that fit any line as they are need not be measured in it. */
const fewInlineEms = 4;
/** In ems, of what stands directly at a formula. */
const widestLetter = 0.7;

/** How a text is set; on a slide and on the screen, if nothing else is said. */
interface Setting {
  /** On a page that is read, emphasis and bold text stay as they are in the essay. */
  isRead?: boolean;
  /** On paper, formulas have a description, and the essay's own addresses lead to slides. */
  isOnPaper?: boolean;
  /** In a margin, names of code may be parted. */
  isNarrow?: boolean;
}

/**
 * Marked text as HTML, safe as it stands.
 * @param talk where fragments lead
 */
export function stringifyRichText(rich: RichText, talk: Talk, setting: Setting = {}): Soon<string> {
  const hasFormulas = rich.marks.some(({ kind }) => kind === 'math');
  return makeSoon(hasFormulas ? prepareMath() : escapeHtml, (setMath) =>
    writeRichText(rich, talk, setMath, setting),
  );
}

function writeRichText(
  rich: RichText,
  talk: Talk,
  setMath: SetMath,
  { isRead = false, isOnPaper = false, isNarrow = false }: Setting,
): string {
  const textBreaks = isRead ? findSignBreaks(rich.text) : findWordBreaks(rich.text, talk.lang);
  const nameBreaks = isNarrow ? findNameBreaks(rich.text) : [];
  const wordBreaks = [...new Set([...textBreaks, ...nameBreaks])].sort((a, b) => a - b);
  const keptTogether = findKeptTogether(rich);
  const shown = isRead ? bindRichProse(rich) : bindRichText(rich);
  return stringifySpan(0, rich.text.length, rich.marks);

  function stringifySpan(start: number, end: number, marks: readonly Mark[]): string {
    let html = '';
    let position = start;
    for (const [index, mark] of marks.entries()) {
      // A mark within the one before it has been set with that.
      if (mark.start < position) continue;
      const markEnd = Math.min(mark.end, end);
      const kept = keptTogether[findFirst(keptTogether, (each) => each.end >= mark.end)];
      if (mark.kind === 'math' && kept !== undefined && kept.start <= mark.start) {
        html += stringifyText(position, kept.start);
        html += stringifyKept(mark, kept);
        position = kept.end;
        continue;
      }
      const inner = marks.slice(
        index + 1,
        findFirst(marks, (other) => other.start >= markEnd),
      );
      html += stringifyText(position, mark.start);
      html += stringifyMark(mark, markEnd, inner);
      position = markEnd;
    }
    return html + stringifyText(position, end);
  }

  /** With the places where lines are broken that browsers don't know. */
  function stringifyText(start: number, end: number): string {
    const inside = wordBreaks.slice(
      findFirst(wordBreaks, (at) => at >= Math.max(1, start)),
      findFirst(wordBreaks, (at) => at >= end),
    );
    return [start, ...inside]
      .map((from, at) => stringifyLines(shown.slice(from, inside[at] ?? end)))
      .map((html) => (breaksByWords(talk.lang) ? keepGloss(html) : html))
      .map((html) => (rich.text.includes(boundHyphen) ? html : keepHyphens(html)))
      .map((html) => (talk.dir === 'rtl' ? setSignedWordsApart(html) : html))
      .join('<wbr>');
  }

  /** A formula with what no line break may take from it, and its width in ems for the rule that limits it. */
  function stringifyKept({ start, end }: Mark, kept: Stretch): string {
    const source = rich.text.slice(start, end);
    const formula = setMath(source, 'inline');
    const before = escapeHtml(rich.text.slice(kept.start, start));
    const behind = escapeHtml(rich.text.slice(end, kept.end));
    const around = (html: string, attributes = '') =>
      before === '' && behind === ''
        ? html.replace(/^<math/, `<math${attributes}`)
        : `<span class="kept"${attributes}>${before}${html}${behind}</span>`;
    const set = isOnPaper ? describeMath(formula, source) : formula;
    if (isRead) return around(set);
    const { width } = measureMath(formula);
    if (width > mostInlineEms) return `${before}<code dir="ltr">${escapeHtml(source)}</code>${behind}`;
    if (width <= fewInlineEms) return around(set);
    const letters = kept.end - kept.start - source.length;
    return around(set, ` style="--ems:${(width * 1.1 + letters * widestLetter).toFixed(1)}"`);
  }

  function stringifyMark(mark: Mark, end: number, inner: Mark[]): string {
    const source = rich.text.slice(mark.start, end);
    const content = stringifySpan(mark.start, end, inner);
    switch (mark.kind) {
      case 'math':
      case 'code':
        return `<code dir="ltr">${content}</code>`;
      case 'link':
        return stringifyLink(mark.href, content);
      case 'del':
        return `<del>${content}</del>`;
      case 'strong':
        return isRead ? `<strong>${content}</strong>` : content;
      case 'em':
        if (isRead) return `<em>${content}</em>`;
        if (source.length === rich.text.length) return content;
        return isAccent(rich, mark) && !findExtraAccents(talk).has(mark)
          ? `<em>${content}</em>`
          : `<i>${content}</i>`;
    }
  }

  function stringifyLink(href: string | undefined, content: string): string {
    const target = href?.startsWith('#') === true ? resolveFragment(href.slice(1)) : href;
    if (target === undefined) return content;
    if (isRead && isFootnote(target))
      return `<sup><a href="${target}" role="doc-noteref">${content}</a></sup>`;
    const opensBeside = !isRead && !target.startsWith('#');
    const beside = opensBeside ? ' target="_blank" rel="noreferrer"' : '';
    return `<a href="${escapeHtml(target)}"${beside}>${content}</a>`;
  }

  /** A heading's own address within the essay leads to its slide, or on the essay's page to the heading itself. */
  function resolveFragment(fragment: string): string | undefined {
    const id = decodeFragment(fragment);
    if (isRead && !isOnPaper)
      return isFootnote(`#${fragment}`) || talk.sections.some((section) => section.id === id)
        ? `#${fragment}`
        : undefined;
    const slides = [...talk.slides, ...talk.backup];
    const slide = slides.find((candidate) => candidate.section === id || candidate.id === id);
    return slide === undefined ? undefined : `#${encodeURIComponent(slide.id)}`;
  }
}

/** Whoever reads the text of the page without its elements shall find the lines parted. */
function stringifyLines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>\n');
}

/** A whole gloss that {@link bindWords} bound, at the end of the text. */
const boundGloss = /[(（][^()（）]*[\u00a0\u2011][^()（）]*[)）]$/u;

/**
 * A gloss begins a line rather than being broken over two; one that is wider than a line, as in a margin, is broken like any text.
 * Its spaces and hyphens are the essay's own, which a search finds.
 */
function keepGloss(html: string): string {
  const own = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll(boundHyphen, '-');
  return html.replace(boundGloss, (gloss) => `<span style="display:inline-block">${own(gloss)}</span>`);
}

/** A letter with its accents and what says how it joins the next. */
const letter = String.raw`(?:[\p{L}\p{N}][\p{M}\u00ad\u200c\u200d]*)`;
/**
 * Bound hyphens with the word on each side. Of a long word, which may have to be parted, it is a letter alone, and those that
 * fonts join with it: what begins in one element and ends in another is lost from a PDF's text.
 */
const bound = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}\p{M}\u00ad\u200c\u200d])${letter}{1,14}|f{0,2}${letter})?\u2011+` +
    String.raw`(?:${letter}{1,14}(?![\p{L}\p{N}])|[fل]{0,2}${letter})?`,
  'gu',
);

/** A search finds hyphens that {@link bindRichProse} and {@link bindRichText} bound as the essay has them. */
function keepHyphens(html: string): string {
  return html.replaceAll(
    bound,
    (kept) => `<span style="white-space:nowrap">${kept.replaceAll(boundHyphen, '-')}</span>`,
  );
}

/** Whether it leads to a footnote of the page, as `footnoteAddress` writes it. */
function isFootnote(href: string): boolean {
  return /^#fn-\d+$/.test(href);
}
