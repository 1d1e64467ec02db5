import type { Canvas } from '../../measure/canvas.ts';
import { findAttributionLine, takeAttribution } from '../find/attribution.ts';
import { dealPassages } from '../split/deal-passages.ts';
import { fitText } from '../fit/fit-text.ts';
import { findIntroduced, findQuotation, findTold } from '../find/find-quotation.ts';
import { countWords } from '../../talk/text/count-words.ts';
import { sliceRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import type { Passage } from '../../talk/talk.ts';
import { findLastLine, joinParagraphs } from '../join-paragraphs.ts';
import type { Leaf, QuoteLeaf, TextLeaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';
import { splitText } from '../split/split-text.ts';
import { startWithCapital } from '../start-with-capital.ts';
import { claimPoint } from './points.ts';

/** Longer captions tell of the quotation. */
const mostNameWords = 14;

/**
 * A block quotation, or a paragraph in which somebody is quoted by name. A line with a dash and a name belongs to what
 * stands before it, and is shown with a block quotation.
 */
export function claimQuotation(leaf: Leaf, context: RuleContext): Piece[] | undefined {
  if (leaf.kind === 'quote') return quoteBlock(leaf, context);
  if (leaf.kind !== 'text' || leaf.role !== 'own') return undefined;
  if (findAttributionLine(leaf.text))
    return [{ kind: 'said', says: toPassages(leaf.text, leaf), asides: [] }];
  const found = findQuotation(leaf.text, context.lang);
  if (found === undefined) return undefined;
  const { before, said, quote, by } = found;
  const opening = before.text === '' ? [] : (claimPoint({ ...leaf, text: before }, context) ?? []);
  return [...opening, ...makeQuotes(quote, startWithCapital(by), toPassages(said, leaf), context.canvas)];
}

function quoteBlock(leaf: QuoteLeaf, { canvas, before, after, lang }: RuleContext): Piece[] {
  const whole = joinParagraphs(leaf);
  const { quote, by } = takeAttribution(whole, findLastLine(leaf.paragraphs, whole));
  const behind = after?.kind === 'text' ? findSpeaker(after) : undefined;
  const says = toPassages(whole, { ...leaf, isQuoted: true });
  const told = by === undefined ? findTold(quote, lang) : undefined;
  if (told !== undefined) return makeQuotes(told.quote, startWithCapital(told.by), says, canvas);
  const ahead = before?.kind === 'text' ? findIntroduced(before.text, quote.text, lang) : undefined;
  return makeQuotes(unquote(dropAddresses(quote)), by ?? behind ?? ahead, says, canvas);
}

/** Who is named right behind a quotation: on a line with a dash, or in the caption of the figure that it is. */
function findSpeaker({ text, role, isCaption }: TextLeaf): RichText | undefined {
  if (isCaption === true && countWords(text.text) <= mostNameWords) return findAttributionLine(text) ?? text;
  return role === 'own' ? findAttributionLine(text) : undefined;
}

/** The quote's slides, each with what is said of its part; who said it stands on the last. */
function makeQuotes(quote: RichText, by: RichText | undefined, says: Passage[], canvas: Canvas): Piece[] {
  const parts = splitText(quote, canvas.lang, (part) => fitText('quote', part, canvas) !== undefined);
  const fit = parts.length > 1 ? 's' : (fitText('quote', quote, canvas) ?? 's');
  const dealt = dealPassages(says, parts, canvas.lang);
  return parts.map((part, at) => ({
    kind: 'slide',
    layout: 'quote',
    fit,
    ...(parts.length > 1 ? { part: { number: at + 1, of: parts.length } } : {}),
    shows: { kind: 'quote', ...part, ...(by === undefined || at < parts.length - 1 ? {} : { by }) },
    says: dealt[at] ?? [],
    asides: [],
  }));
}

/** The addresses that an embedded post ends with, of its picture and of what it leads to. */
const postAddresses = /(?:\s*(?:https?:\/\/)?(?:pic\.(?:twitter|x)\.com|t\.co)\/\w+…?)+\s*$/u;
/** Those behind the last sentence, which are no words of it. */
const lastAddresses =
  /(?<=[.!?…。！？][”"’'»)\]」]?)\s*[(（]?(?:https?:\/\/|www\.)[^\s)）]+[)）]?(?:\s+[(（]?(?:https?:\/\/|www\.)[^\s)）]+[)）]?)*\s*$/u;

/** Characters in which such addresses stand. */
const longestTail = 500;

/** Without addresses at its end; they are said. */
function dropAddresses(quote: RichText): RichText {
  const before = Math.max(0, quote.text.length - longestTail);
  const end = quote.text.slice(before);
  const tail = postAddresses.exec(end) ?? lastAddresses.exec(end);
  return tail === null || before + tail.index === 0 ? quote : sliceRichText(quote, 0, before + tail.index);
}

/** Without the quotation marks around it: the slide draws its own. */
function unquote(quote: RichText): RichText {
  const inner = /^(?:“([^“”]+)”|"([^"]+)"|«([^«»]+)»|„([^„“”"]+)[“”"]|「([^「」]+)」)$/u.test(quote.text);
  return inner ? sliceRichText(quote, 1, quote.text.length - 1) : quote;
}
