/** Tells quotations of somebody’s words from what authors only set as such, for want of other marks: notes, sources, questions. */
import { splitSentences } from '../../essay/language/sentences.ts';
import { countWords } from '../../talk/text/count-words.ts';
import { joinRichTexts } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import { refersElsewhere } from '../condense/judge/refers-elsewhere.ts';
import { takeAttribution } from './attribution.ts';

/** “Note that …”, “Source: …”, “Ref. …”, “译注：…”: in small letters. */
const label = new RegExp(
  String.raw`^(?:(?:please |kindly )?(?:note|notice) (?:that|how)(?!\p{L})|please note(?!\p{L})|n\.? ?b\.?[\s:]|see(?: also)?:|read more(?!\p{L})|further reading` +
    String.raw`|(?:[\p{L}\p{N}’'-]+ ){0,2}(?:note|edit|update|reference|ref|source|side ?note|tip|aside|caveat|disclaimer|bonus)s?(?: ?\([^()]{1,30}\))? ?[:：]|ref\. ` +
    String.raw`|(?:hinweis|anmerkung|quellen?|nachtrag|nota|fuentes?|actualización|remarque|note de [\p{L} ]{3,20}|mise à jour|fonti?|fontes?|opmerking|bron|примечание|источники?|прим\. пер\.|uwaga|źródło|ملاحظة|المصدر|הערה|מקור) ?[:：]` +
    String.raw`|(?:译者?注|注释?|备注|说明|参考(?:资料|文献)?|来源|出处|原文|補足|注記|出典|참고|출처|원문)\s?[:：]|참고하기)`,
  'u',
);
/** “See [the book]”, in small letters. */
const pointer = /^(?:see|siehe|véase|voir|vedi|veja|zie|см\.|lásd)(?: [\p{L}]+)?[ :]/u;
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
  return (
    (isLink && !/[.!?。！？]$/u.test(text)) ||
    label.test(text.toLowerCase()) ||
    (links.length > 0 && pointer.test(text.toLowerCase())) ||
    address.test(text) ||
    furtherReading.test(text) ||
    (onlyAsks.test(text) && countWords(text) <= fewWords) ||
    // English patterns, which no other language has.
    refersElsewhere(first.trim())
  );
}
