/** Tells sentences that speak of the code behind them, though they end with a full stop. */
import { languageOf } from '../../talk/text/language.ts';
import type { RichText } from '../../talk/shown.ts';
import { sliceRichText } from '../../talk/rich-text.ts';

/** What says in a language that what is meant comes next; lowercased. */
const announcements: Readonly<Record<string, RegExp>> = {
  en: /\b(?:like|as) (?:this|so|follows|(?:the )?(?:below|following)|(?:(?:in|shown in) )?the (?:example|code|snippet|one) below)[.!)]*$|\bthe following\b|\b(?:shown|listed|given|code|example|snippet|see) below\b|\bbelow[.!)]*$|\bbelow (?:is|are|we|you|shows?)\b|\bthis is (?:what|how)\b|^(?:(?:so|and|first|now|finally|next),? )?here(?:[’']s| is| are)\b|^(?:let[’']s|let us|now|just|first|then|next)?,? ?(?:take a look|have a look|consider|imagine|say we have) |\b(?:take|have) a look[.!]*$|^(?:so|now|then|next|first|just|and)?,? ?(?:run|type|execute|enter|paste|add|use|try|consider|take|see) (?:this|these)\b|^(?:(?:a|an|one|another|the|some)(?: [\p{L}-]+){0,3} )?examples?(?: \d+)?(?: (?:of|with|for|using|from)\b|[.,:]|$)|^this (?:\p{L}+ )?(?:example|snippet|code|function|script|command|query|configuration|program) /u,
  de: /(?<!\p{L})(?:nach)?folgende[nrms]?(?!\p{L})|wie folgt|(?<!\p{L})(?:so|folgendermaßen)(?: aus)?[.!]*$|(?<!\p{L})(?:unten|darunter)(?!\p{L})|^hier (?:ist|sind|steht)(?!\p{L})|^ein beispiel(?!\p{L})/u,
  es: /(?<!\p{L})(?:siguientes?|a continuación|así|como esto|de esta (?:forma|manera))[.!]*$|(?<!\p{L})(?:siguientes?|a continuación)(?!\p{L})|^(?:aquí|este es|esto es|un ejemplo|veamos)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:suivante?s?|voici|ci-dessous)(?!\p{L})|(?<!\p{L})(?:comme (?:ceci|ça|suit)|ainsi)[.!]*$|^(?:par exemple|un exemple)(?!\p{L})/u,
  pt: /(?<!\p{L})(?:seguintes?|a seguir|abaixo)(?!\p{L})|(?<!\p{L})(?:assim|desta forma)[.!]*$|^(?:aqui|veja|um exemplo)(?!\p{L})/u,
  it: /(?<!\p{L})(?:seguent[ei]|qui sotto|di seguito)(?!\p{L})|(?<!\p{L})(?:così|in questo modo)[.!]*$|^(?:ecco|un esempio)(?!\p{L})/u,
  ru: /(?<!\p{L})следующ(?:ие|их|ими|ее|ий|ая|ую|ей|его|ем)(?!\p{L})|(?<!\p{L})(?:ниже|вот)(?!\p{L})|(?<!\p{L})(?:так|таким образом|например)[.!]*$/u,
  zh: /(?<![\p{N}个個字符度岁歲元米秒年月天分寸])以下|如下|下列|下面|(?:这样|例如|比如)[。.！!]*$/u,
  ja: /(?<![\p{N}度円秒年月日分個人回文字歳])以下|次の|下記|下の(?:よう|コード|例)|(?:こんな感じ|このように|こうなり|こうし|このよう)[^。]{0,12}[。.]*$/u,
  ko: /다음(?:과|은|의|처럼|같)|아래|(?:이렇게|이런 식으로|이와 같이)[^.]{0,12}[.]*$/u,
  ar: /(?<!\p{L})(?:التالي(?:ة)?|الآتي(?:ة)?|كما يلي|ما يلي|أدناه)/u,
};

/** A name of fewer characters stands in any code. */
const fewestCharacters = 3;

/**
 * Whether a sentence right before code speaks of it: it says so, goes on in it without a mark at its end (“Install it with”),
 * or names in its own code what the code has.
 */
export function announcesCode(sentence: RichText, code: string, lang: string): boolean {
  const text = sentence.text.trim();
  return (
    /[\p{L}\p{M}\p{N}`,，、;；]$/u.test(text) ||
    (announcements[languageOf(lang)]?.test(text.toLowerCase()) ?? false) ||
    namesPart(sentence, code)
  );
}

/** “Call `paint()` with the name of the colour.” */
function namesPart(sentence: RichText, code: string): boolean {
  return sentence.marks.some(({ kind, start, end }) => {
    const name = sliceRichText(sentence, start, end).text.replace(/\([^()]*\)$/u, '');
    return kind === 'code' && name.length >= fewestCharacters && code.includes(name);
  });
}
