/** Shortens a sentence of a language without a tagger: asides go, and its tail where punctuation parts it. */
import { countWords } from '../../talk/text/count-words.ts';
import { countSpoken, spokenUnit } from '../../talk/text/count-spoken.ts';
import { sliceRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import { insideMarks, wholeKindsAndLinks } from '../split/inside-marks.ts';
import { isBalanced } from './brackets.ts';
import { dropAsides } from './drop-asides.ts';
import { pointWordsFor, type ClauseWords } from './point-words.ts';

/** Lengths of a point: what need not be cut, what a cut aims at, as long as it may be, and the least that can say something. */
const limits = {
  words: { soft: 12, aim: 12, hard: 16, fewest: 4 },
  characters: { soft: 24, aim: 36, hard: 44, fewest: 10 },
} as const;

/** A sentence this many times as long as a point may be is cut to a longer piece, if no shorter one is sound. */
const unwieldy = 1.5;

interface Cut {
  end: number;
  length: number;
  /** Taken only where the sentence is too long for a slide. */
  isDear: boolean;
}

/**
 * The sentence, or its beginning up to a semicolon, colon, dash or comma. What remains asserts something, as far as the
 * language's words can tell; where there is doubt the sentence stays whole. Its words are the sentence's own, in order.
 * @param lang BCP 47
 */
export function cutAtPunctuation(sentence: RichText, lang: string): RichText {
  const { soft, aim, hard } = limits[spokenUnit(lang)];
  // Without blanks, the last characters may be a part of any word.
  const isSpaced = spokenUnit(lang) === 'words';
  // “Linux (Debian, Ubuntu): apt”: in a few words that are no whole sentence, those in brackets are no remark.
  const isName = countSpoken(sentence.text, lang) <= soft && !/[.!?…。！？]\P{L}*$/u.test(sentence.text);
  const bare = dropAsides(sentence, isSpaced ? pointWordsFor(lang)?.clauses : undefined, isName);
  const length = countSpoken(bare.text, lang);
  // A question that has lost its end is none any more.
  if (length <= soft || length > hard * 10 || /[?!？！؟;][\p{Pe}\p{Pf}\p{Pi}"']*$/u.test(bare.text))
    return bare;
  const cuts = findCuts(bare, lang).filter(({ isDear }) => !isDear || length > hard);
  const best = chooseCut(cuts, length, aim, hard);
  return best === undefined ? bare : sliceRichText(bare, 0, best.end);
}

/** The longest that is short enough; else the shortest; the cheap ones first. */
function chooseCut(cuts: readonly Cut[], length: number, aim: number, hard: number): Cut | undefined {
  const cheap = cuts.filter(({ isDear }) => !isDear);
  for (const some of [cheap, cuts]) {
    const best = some.findLast((cut) => cut.length <= aim) ?? some.find((cut) => cut.length <= hard);
    if (best !== undefined) return best;
  }
  const [shortest] = cuts;
  return length > hard * unwieldy && shortest !== undefined && shortest.length <= length / unwieldy
    ? shortest
    : undefined;
}

/** In Greek a semicolon asks, and a raised dot parts. */
const marks =
  /\s*(?:(?<!\p{Script=Greek});|(?<=\p{Script=Greek})[·\u0387]|[；؛:：]|——?|(?<=\s)[–-](?=\s)|[,，،])\s*/gu;

/** Every mark in the sentence behind which nothing is needed, in order. */
function findCuts(sentence: RichText, lang: string): Cut[] {
  const { text } = sentence;
  const words = pointWordsFor(lang)?.clauses;
  const isInside = insideMarks(sentence, wholeKindsAndLinks);
  const cuts: Cut[] = [];
  for (const { index, 0: sign } of text.matchAll(marks)) {
    const before = text.slice(0, index);
    const after = text.slice(index + sign.length);
    const length = countSpoken(before, lang);
    if (length < limits[spokenUnit(lang)].fewest || isInside(index) || !isBalanced(before)) continue;
    const kind = kindOf(sign);
    // In Chinese, a Latin comma parts the names of a list.
    if (sign.trim() === ',' && spokenUnit(lang) === 'characters') continue;
    // “3:1”, “10,000”, “http://”
    if (!/\s/u.test(sign) && /[\p{N}/]/u.test(after.charAt(0))) continue;
    if (words === undefined) {
      if (kind === 'semicolon' && !after.includes(sign.trim()))
        cuts.push({ end: index, length, isDear: false });
      continue;
    }
    if (mayEnd(before, words) && mayGo(kind, before, after, words))
      cuts.push({
        end: index,
        length,
        isDear: kind === 'colon' || (kind === 'comma' && !words.adds.test(after)),
      });
  }
  return cuts;
}

type Kind = 'semicolon' | 'colon' | 'dash' | 'comma';

function kindOf(sign: string): Kind {
  if (/[;；؛·\u0387]/u.test(sign)) return 'semicolon';
  if (/[:：]/u.test(sign)) return 'colon';
  return /[,，،]/u.test(sign) ? 'comma' : 'dash';
}

/** Whether a sentence may consist of these words alone. */
function mayEnd(before: string, { hangs, expects, depends, turns, asserts }: ClauseWords): boolean {
  if (hangs.test(before) || expects.test(before) || depends.test(before)) return false;
  const clauses = before.split(/\s*[,，،;；؛–—]\s*/u);
  // What goes on from a mark before may want more than stands here: “…, but because of the rain”, “…; on the contrary”.
  const last = clauses.at(-1) ?? '';
  if (clauses.length > 1 && (depends.test(last) || turns.test(last) || countWords(last) < 2)) return false;
  // The verb of a clause that hangs on another says nothing about the sentence.
  return clauses.some((clause) => {
    if (depends.test(clause)) return false;
    const main = clause.split(/\s(?:que|qui|dont|où|donde|che|cui|który|которы\p{L})\s/u)[0] ?? '';
    return asserts.test(main);
  });
}

/** Whether what comes behind the mark is a clause of its own, and no part of one that surrounds it. */
function mayGo(kind: Kind, before: string, after: string, words: ClauseWords): boolean {
  switch (kind) {
    case 'semicolon':
      return !(denies.test(before) && answers.test(after));
    case 'colon':
      // Of few words, it only announces, as does “eine Regel:”, and what asks for a clause ends in none.
      return (
        before.split(/[\s\p{Script=Han}]/u).length > 8 &&
        !announcesOne.test(before) &&
        !(/^(?!\p{Lu})/u.test(after) && words.depends.test(after))
      );
    case 'dash':
      // The first of two opens an aside, the second closes it.
      return (
        !/\s[–-]\s|—/u.test(after) &&
        !/\s[–-]\s|—/u.test(before) &&
        !words.turns.test(after) &&
        !/^(?:这|那|это|alles|das|todo|tout|tutto)/iu.test(after)
      );
    case 'comma':
      if (asksAgain(before, after)) return false;
      if (words.isVerbLast === true && /[,;–]/u.test(after)) return false;
      return (words.adds.test(after) || words.mayAdd?.test(after) === true) && !words.turns.test(after);
  }
}

/** “… hat einen unangenehmen Nebeneffekt”, “… tiene un problema”: which? */
const announcesOne =
  /(?<!\p{L})(?:einen?|ein|une?|uno|una|uma?|een)\s(?:\p{L}{1,30}\s){0,2}\p{L}{1,40}$|有一[个個种種条條项項点點][^，。]{1,10}$/iu;

const denies =
  /(?<!\p{L})(?:nicht|keine?[nmrs]?|n[’']est pas|n[’']était pas|ne sont pas|no es|no son|no era|non è|non sono|não é|não são|niet|geen|nie jest|не)(?!\p{L})|不是|ليس/iu;
const answers =
  /^(?:(?:sondern|es|er|sie|das|c[’']est|ce|il|elle|son|sino|è|sono|é|são|het|het is|dat is|to|это|а)(?!\p{L})|而?是|它|بل|إنه)/iu;

const asked =
  /为什么|怎么|怎样|如何|何时|何地|是否|什么|谁|哪\p{Script=Han}|(?<!\p{L})(?:warum|wieso|weshalb|wie|pourquoi|comment|por qué|cómo|perché|come|waarom|hoe|dlaczego|jak|почему|как|لماذا|كيف)(?!\p{L})/giu;

/** “…讲的是我们为什么拆，为什么合”: the comma parts two of a list of questions. */
function asksAgain(before: string, after: string): boolean {
  const next = after.search(asked);
  if (next < 0 || next > 6) return false;
  const word = after.slice(next).match(asked)?.[0].toLowerCase() ?? '';
  return before.toLowerCase().includes(word);
}
