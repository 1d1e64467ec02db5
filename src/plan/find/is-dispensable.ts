/** Tells sentences over a list that need only be said: the items read as well without them. */
import { isEnglish, languageOf } from '../../talk/text/language.ts';
import { isReadable } from '../condense/is-readable.ts';
import { tagSentence } from '../condense/tag/tag-sentence.ts';
import { announcesList } from './announces-list.ts';

/** What items would say the opposite without, or what would not hold in every case; lowercased. */
const turns: Readonly<Record<string, RegExp>> = {
  en: /\b(?:not|cannot|no|none|nothing|nobody|never|without|avoid\w*|stop|instead|rather than|except\w*|unless|if|when|until|one of|either|any of|suppose|imagine|pretend|myths?|mistakes?|errors?|wrong\w*|false|lies?|misconceptions?|fallac\w+|excuses?|(?:anti-?|anti )patterns?|bad|worst|fail\w*|problems?|risks?|dangers?|threats?|disadvantages?|drawbacks?|downsides?|cons|limitations?|objections?|rejected|alternatives?|used to|once|claim\w*|said|says?|argue\w*|believe\w*|thought|(?:un|im)\w*(?:able|ible))\b|n[’']t\b/u,
  de: /(?<!\p{L})(?:eine[rs]? (?:der|von)|entweder|nicht|nie|niemals|kein\p{L}*|ohne|statt|außer|wenn|falls|vermeid\p{L}*|fehler\p{L}*|irrt\p{L}*|mythen|falsch\p{L}*|nachteil\p{L}*|risik\p{L}*|problem\p{L}*|gefahr\p{L}*|ausnahm\p{L}*|einwänd\p{L}*)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:l[’']une? des|soit|ne|pas|jamais|aucune?|sans|sauf|si|évit\p{L}*|erreurs?|mythes?|fauss?e?s?|faux|inconvénients?|risques?|problèmes?|exceptions?|dangers?)(?!\p{L})|(?<!\p{L})n[’']/u,
  es: /(?<!\p{L})(?:un[ao] de|no|nunca|ningun[ao]?|sin|salvo|si|evit\p{L}*|errores|mitos|fals[ao]s|desventajas|riesgos|problemas|excepciones|peligros)(?!\p{L})/u,
  pt: /(?<!\p{L})(?:uma? d[aeo]s?|não|nunca|nenhuma?|sem|salvo|se|evit\p{L}*|erros|mitos|fals[ao]s|desvantagens|riscos|problemas|exceções|perigos)(?!\p{L})/u,
  it: /(?<!\p{L})(?:un[ao] de[il]\p{L}*|non|mai|nessun[ao]?|senza|salvo|se|evit\p{L}*|errori|miti|fals[ie]|svantaggi|rischi|problemi|eccezioni|pericoli)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:один из|одна из|одно из|не|нет|ни|без|кроме|если|никогда|избега\p{L}*|ошиб\p{L}*|миф\p{L}*|недостат\p{L}*|риск\p{L}*|проблем\p{L}*|исключени\p{L}*|опасност\p{L}*)(?!\p{L})/u,
  zh: /之一|不|没|無|无|别|除|如果|若|避免|错|錯|误|誤|缺点|缺點|风险|風險|问题|問題|例外|危险/u,
  ja: /いずれか|どれか|ない|なく|ません|場合|もし|除|避け|誤|間違|欠点|短所|リスク|問題|例外|危険|デメリット/u,
  ko: /중 하나|않|없|아니|못|경우|만약|제외|피해|오류|실수|잘못|단점|위험|문제|예외/u,
};

/**
 * Whether the list behind a sentence reads as well where that is only said: it is whole, or only says that items follow, and
 * neither denies nor doubts them. Where a language's denials are not known, it is not.
 */
export function isDispensable(lead: string, lang: string): boolean {
  const turn = turns[languageOf(lang)];
  if (turn === undefined || turn.test(lead.toLowerCase())) return false;
  return isEnglish(lang) ? isWhole(lead, lang) : announcesList(lead, lang);
}

/** “The pump has” and “To mend the pump” go on in the items. */
function isWhole(text: string, lang: string): boolean {
  const sentence = tagSentence(text.trim());
  const last = sentence.tokens.findLast(({ isWord, index }) => isWord && index < sentence.end);
  if (last === undefined || !/^(?:NOUN|PROPN|NUM|PRON|ADJ|ADV)$/u.test(last.pos)) return false;
  return announcesList(text, lang) || isReadable(sentence, new Uint8Array(sentence.tokens.length).fill(1));
}
