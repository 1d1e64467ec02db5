/** Tells lines about a text from its prose: what is known of it, whom to write to, where to read on, how long something takes. */
import { countWords } from '../../talk/text/count-words.ts';
import type { TextLeaf } from '../leaf.ts';

/** Words of such a line. */
const mostWords = 24;
const fewWords = 12;

/** “mira@example.org”, “mira at example dot org”, “mira(at)example”; not “git@example.org:lamps”, nor what is quoted or within an address. */
const email =
  /(?<![\w.+"'`:/=&-])[\w.+-]{1,64}@[\w-]{1,64}\.\w{2,64}(?![\w"'`:/-])|\sat\s[\w-]+\sdot\s\w+|\w\s?[([](?:a|а)t[)\]]\s?\w/u;

/** “Figure 1-1. Parts of a lamp”, “Photo: Mira Osei” */
const caption = new RegExp(
  String.raw`^[（(]?(?:(?:figure|fig\.?|image|photo|listing|abbildung|abb\.|figura|imagen|рис(?:унок|\.)|obrázek|ábra|rysunek|שכל|شكل|الشكل)\s?\d[\d.–-]*|[图圖図表]\s?\d[\d.–-]*|그림\s?\d[\d.–-]*)\s?[:：.,–—-]?\s` +
    String.raw`|^(?:cover |header |hero )?(?:image|photo|picture|illustration|foto|bild|imagen|imagem|photographie)s?(?: (?:credits?|source|by|courtesy of))?\s?[:：]\s` +
    String.raw`|^[（(]?(?:封面图?片?|题图|[配上下左右]图|图片(?:来源|说明)|圖片(?:來源|說明)|画像|写真)\s?[:：]`,
  'u',
);

/** “Source: the keeper's book”, “Ref. Getting Started” */
const source =
  /^(?:sources?|refs?\.?|references?|via|credits?|quellen?|fuentes?|fonti?|fontes?|bron|источники?|źródło|来源|出处|出典|参考(?:资料|文献)?|출처|참고|المصدر|מקור|원문)\s?(?:[:：]\s|：)|^ref\.\s|^참고하기(?:\s|$)/u;
/** “See also: …”, “Lásd még: …” */
const seeAlso =
  /^(?:see also|see more|read more|further reading|related(?: reading)?|more on this|siehe(?: auch)?|mehr dazu|véase(?: también)?|ver también|voir(?: aussi)?|lire aussi|vedi anche|veja também|ver também|zie ook|lásd még|lásd|zobacz (?:też|także)|viz též|bkz\.?|xem thêm|см\.(?: также)?|смотрите также|див\. також|延伸阅读|扩展阅读|相关阅读|参见|参阅|参照|関連記事|관련 글|انظر أيضًا|ראו גם)\s?(?:[:：]\s|：)/u;
/** “View the demos”, “Check out the code on GitHub”: whole, where something is linked. */
const follow = /^(?:please )?(?:see|view|browse|check out|(?:learn|read|find out) more)(?!\p{L})/u;

/** “This exercise should take about 10 minutes.” */
const duration =
  /^(?:(?:this|the|each) (?:\p{L}+ )?(?:activity|exercise|task|lesson|episode|challenge|section|break|discussion|part|session|post|article|chapter|video|talk)|it) (?:(?:should|will|would|may|might|can|is|takes?|lasts?|needs?|expected|to|about|only|just) )+(?:you )?(?:about |around |roughly |approximately |up to |~ ?)?\p{N}+(?: ?(?:-|–|to|or) ?\p{N}+)? min(?:ute)?s?(?: to (?:complete|read|finish|do))?\.?$|^(?:(?:estimated |reading |total )?(?:time|duration)\s?[:：]|(?:lesezeit|dauer|duración|durée|tiempo|temps de lecture)\s?[:：]) ?(?:about |ca\. )?\p{N}+/u;

/** “(pause)” */
const direction = /^[([（【［][^()（）[\]]{1,16}[)\]）】］][.。]?$/u;

/** Whether a text in small letters begins with the name of a source, or of what else there is to read. */
export function namesReading(lower: string): boolean {
  return source.test(lower) || seeAlso.test(lower);
}

/** Whether a paragraph or an item of a list is about the text and what stands with it, and is no part of what it says. */
export function tellsAboutText({ text: { text, marks }, role }: TextLeaf): boolean {
  const lower = text.trim().toLowerCase();
  const words = countWords(lower);
  if (words > mostWords) return false;
  if (direction.test(lower) || (words <= fewWords && email.test(lower))) return true;
  // In a list, such words name what it tells, “source: where the lamp stands”, or stand for one of several: “view the lamps”.
  if (role !== 'own') return false;
  if (namesReading(lower) || caption.test(lower) || duration.test(lower)) return true;
  const isLinked = marks.some(({ kind }) => kind === 'link');
  return words <= fewWords && isLinked && follow.test(lower) && !/[.!?]\s+\p{L}/u.test(text);
}
