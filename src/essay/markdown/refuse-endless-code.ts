/** Refuses, with its line, code in MDX that no hand writes and that Sätteri 0.10 or its parser of JavaScript would not survive. */
import { TalkError } from '../../errors.ts';
import { blotTexts } from './blot-texts.ts';

/** Brackets that are open at once; from a few thousand on they end the whole process. */
const mostOpen = 1000;

/** As many parts of code that stand in each other without brackets, such as `a => a => …` and `if (a) if (a) …`. */
const mostChained = 1000;

/** Operators of a part of code without commas and semicolons, such as `a = a = …`; from ten thousand on they end the process. */
const mostOperators = 3000;

/**
 * What `a - a - …` and `a()()…` weigh, of which the parser survives five times as many; drawings and pictures that are written
 * into strings have thousands of them, and so has prose in comments.
 */
const weights = { sum: 0.2, bracket: 0.1 } as const;

/** A paragraph is read anew for each brace and tag in it: so many characters take a few seconds. */
const mostReread = 1_000_000_000;

/**
 * A “<” in braces is read as that of a tag and as that of a type, each time with all that stands behind it, unless it is
 * closed: so many readings take two seconds.
 */
const mostReadings = 2 ** 21;

/**
 * Refuses code that the parser would not come to an end with. To be called before MDX is parsed.
 * @param lineInFile the essay's line of a line of the text
 * @throws TalkError at the line of the code
 */
export function refuseEndlessCode(text: string, file: string, lineInFile: (line: number) => number): void {
  const place = (index: number) => ({ file, line: lineInFile(text.slice(0, index).split('\n').length) });
  refuseDeepBrackets(text, place);
  refuseManyTags(text, place);
  refuseDeepCode(blotTexts(text), place);
}

type Place = (index: number) => { file: string; line: number };

function refuseDeepBrackets(text: string, place: Place): void {
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(/[()[\]{}]/g)) {
    open = '([{'.includes(bracket) ? open + 1 : Math.max(0, open - 1);
    if (open <= mostOpen) continue;
    throw new TalkError({
      message: `More than ${String(mostOpen)} brackets are open here, one in the other.`,
      hint: 'Close them, or take them out.',
      ...place(index),
    });
  }
}

function refuseManyTags(text: string, place: Place): void {
  let reread = 0;
  let start = 0;
  for (const paragraph of text.split(/\n(?=[ \t]*\n)/)) {
    const isCode = /^\s*(?:import|export)\b/.test(paragraph);
    const signs = isCode ? 0 : (paragraph.match(/[{<]/g)?.length ?? 0);
    reread += signs * paragraph.length;
    if (reread > mostReread) {
      throw new TalkError({
        message: `A paragraph here has ${signs.toLocaleString('en')} braces and tags.`,
        hint: 'Part it by blank lines, or fence what is code.',
        ...place(start + Math.max(0, paragraph.search(/\S/))),
      });
    }
    start += paragraph.length + 1;
  }
}

const sign = new RegExp(
  [
    String.raw`^[ \t>]*(?<fence>\x60{3,}|~{3,})`,
    String.raw`(?<ticks>\x60+)`,
    String.raw`(?<blank>\n[ \t]*(?=\n))`,
    String.raw`(?<=(?<![^])|\n[ \t]*\n)(?<module>import|export)\b`,
    String.raw`(?<chained>=>|\bextends\b|\b(?:if|for|while|with)\s*\(|\bdo\s+(?=do\b)|[\w$]\s*:\s*(?=[\p{L}_$][\w$]*\s*:))`,
    String.raw`\\[{}]`,
    String.raw`(?<brace>[{}])`,
    String.raw`(?<tag></|/>|<(?=\s*[\p{L}_$>]))`,
    String.raw`(?<left>(?<=[\w$)\]]\s?)[-+](?![-+]))`,
    // “Mend it! Then rest.”: as an operator it stands before a word.
    String.raw`(?<exclaimed>(?<=\p{L})!(?=\s))`,
    String.raw`(?:[?=!~*+|&()[\],;-]|\b(?:new|await|typeof|void|delete|yield)\b)`,
  ].join('|'),
  'gmu',
);

/**
 * Outside braces, what is fenced or between backquotes is no code to the parser. In imports and exports it looks for no types.
 * A “}” may stand in a string or a comment, so tags count until the end of the paragraph in which braces were opened.
 */
function refuseDeepCode(text: string, place: Place): void {
  const spans = findSpans(text);
  let links = 0;
  let depth = 0;
  let hasBraces = false;
  let open = 0;
  let readings = 0;
  let operators = new OperatorCount();
  let most = 0;
  let wasExported = false;
  /** Tags that are open in an import or export. */
  let exported = 0;
  /** Where the module code ends that was met last, and what is no code. */
  let moduleEnd = 0;
  let end = 0;
  for (const { 0: found, index, groups = {} } of text.matchAll(sign)) {
    if (index < end) continue;
    const { fence, ticks, blank, module, chained, brace, tag, left, exclaimed } = groups;
    if (exclaimed !== undefined) continue;
    // Code with an open bracket goes on behind a blank line.
    const isExported: boolean = index < moduleEnd || (wasExported && operators.isOpen);
    wasExported = isExported;
    if (depth > 0 || isExported) most = Math.max(most, operators.meet(found, left !== undefined));
    else operators = new OperatorCount();
    if (depth === 0 && fence !== undefined)
      end = endOf(text, new RegExp(`\\n[ \\t>]*${fence}`, 'g'), index + 1);
    else if (depth === 0 && ticks !== undefined) end = spans.get(index) ?? end;
    else if (depth === 0 && module !== undefined) {
      moduleEnd = endOf(text, /\n[ \t]*\n/g, index);
      exported = 0;
    } else if (chained !== undefined) links += 1;
    else if (depth === 0 && blank !== undefined) {
      hasBraces = false;
      open = 0;
    } else if (brace === '{') {
      depth += 1;
      hasBraces = true;
    } else if (brace === '}') depth = Math.max(0, depth - 1);
    else if (tag !== undefined && isExported) exported = Math.max(0, exported + (tag === '<' ? 1 : -1));
    else if (tag === '<' && hasBraces) readings += 2 ** (open += 1);
    else if (tag !== undefined && tag !== '<') open = Math.max(0, open - 1);
    if (links <= mostChained && readings <= mostReadings && most <= mostOperators && exported <= mostOpen)
      continue;
    throw new TalkError({
      message:
        links > mostChained
          ? `Up to here, the essay’s code has more than ${String(mostChained)} functions and conditions.`
          : most > mostOperators
            ? `A part of the essay’s code here has more than ${String(mostOperators)} operators.`
            : 'Too many tags are open in the code here, one in the other.',
      hint: 'Take them out, or fence what is to be shown: nothing in an essay is evaluated.',
      ...place(index),
    });
  }
}

/** Counts the operators of parts of code, which commas, semicolons and brackets end. Brackets and their ends are operators, too. */
class OperatorCount {
  /** Of the part at each level of brackets. */
  readonly #levels = [0];

  /** Whether a bracket is open. */
  get isOpen(): boolean {
    return this.#levels.length > 1;
  }

  /** How many operators the part has up to this sign. @param isSum whether it adds to what stands before it */
  meet(sign: string, isSum: boolean): number {
    if (/^[)\]}]$/.test(sign) && this.isOpen) this.#levels.pop();
    const before = this.#levels.pop() ?? 0;
    this.#levels.push(/^[,;]$/.test(sign) ? 0 : before + weigh(sign, isSum));
    const count = this.#levels.at(-1) ?? 0;
    if (/^[([{]$/.test(sign)) this.#levels.push(0);
    return count;
  }
}

function weigh(sign: string, isSum: boolean): number {
  if (isSum) return weights.sum;
  if (/^[()[\]{}]$/.test(sign)) return weights.bracket;
  // Backquotes in a row come as one sign.
  return sign.startsWith('`') ? sign.length : 1;
}

/** Where the next match ends; the text's end, if there is none. */
function endOf(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : text.length;
}

/** Where each code span ends, by where it begins: at the next run of as many backquotes in its block. */
function findSpans(text: string): Map<number, number> {
  const spans = new Map<number, number>();
  const open = new Map<number, number>();
  for (const { 0: found, index } of text.matchAll(/`+|\n[ \t]*(?=[\n#>*+{<-])/g)) {
    const before = open.get(found.length);
    if (!found.startsWith('`')) open.clear();
    else {
      if (before !== undefined) spans.set(before, index + found.length);
      open.set(found.length, index);
    }
  }
  return spans;
}
