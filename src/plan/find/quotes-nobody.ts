/** Tells quotations of somebody’s words from what authors only set as such, for want of other marks: notes, sources, questions. */
import { splitSentences } from '../../essay/language/sentences.ts';
import { countWords } from '../../talk/text/count-words.ts';
import { joinRichTexts } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import { refersElsewhere } from '../condense/judge/refers-elsewhere.ts';
import { takeAttribution } from './attribution.ts';
import { namesReading } from './tells-about-text.ts';

/** “Note that …”, “Quick tip: …”, “译注：…”: in small letters. */
const label = new RegExp(
  String.raw`^(?:(?:please |kindly )?(?:note|notice) (?:that|how)(?!\p{L})|please note(?!\p{L})|n\.? ?b\.?[\s:]|see:|read more(?!\p{L})` +
    String.raw`|(?:[\p{L}\p{N}’'-]+ ){0,2}(?:note|edit|update|source|side ?note|tip|aside|caveat|disclaimer|bonus)s?(?: ?\([^()]{1,30}\))? ?[:：]` +
    String.raw`|(?:hinweis|anmerkung|nachtrag|nota|actualización|remarque|note de [\p{L} ]{3,20}|mise à jour|opmerking|примечание|прим\. пер\.|uwaga|ملاحظة|הערה) ?[:：]` +
    String.raw`|(?:译者?注|注释?|备注|说明|原文|補足|注記)\s?[:：])`,
  'u',
);
/** “See [the book]”, in small letters. */
const pointer = /^(?:see|siehe|véase|voir|vedi|veja|zie|см\.|lásd)(?: \p{L}+)?[ :]/u;
/** Where more is to be read, at its end: “… aquí: https://example.org”. */
const address = /[:：]\s*https?:\/\/\S+$/u;
const furtherReading =
  /(?:延伸阅读|扩展阅读|参考资料|相关阅读)\s?[:：]|^(?:这|该|此|本)[^。，]{0,12}(?:来自|出自|摘自|引自)/u;
/** Without quotation marks, and without a name before a colon. */
const onlyAsks = /^(?!\S+(?: \S+){0,3}: )[^.!。！"“”«»„「」]*[?？؟]$/u;
const fewWords = 20;

/**
 * Whether a block quotation without a name is no quotation: a note of the author's, a source, a question, or what points
 * to something else to read. What it says is as good as a paragraph.
 */
export function quotesNobody(paragraphs: readonly RichText[]): boolean {
  const whole = joinRichTexts(paragraphs, ' ');
  const { text, marks } = whole;
  if (takeAttribution(whole).by !== undefined) return false;
  const links = marks.filter(({ kind }) => kind === 'link');
  const isLink = links.some(({ start, end }) => start === 0 && end === text.length);
  const [first = ''] = splitSentences(text, 'en');
  const lower = text.toLowerCase();
  return (
    (isLink && !/[.!?。！？]$/u.test(text)) ||
    label.test(lower) ||
    namesReading(lower) ||
    (links.length > 0 && pointer.test(lower)) ||
    address.test(text) ||
    furtherReading.test(text) ||
    (onlyAsks.test(text) && countWords(text) <= fewWords) ||
    // English patterns, which no other language has.
    refersElsewhere(first.trim())
  );
}
