/** Tells what only sets up the next sentence, which says that it is not so, or no longer so: “The storm passes. Ours did not.” */
import { languageOf } from '../../../talk/text/language.ts';
import { pointWordsFor } from '../point-words.ts';

interface Overturning {
  /** What the sentence itself has; any if absent. */
  own?: RegExp;
  /** How the next begins. */
  next: RegExp;
  /** Whether that may stand alone. */
  stands?: true;
}

const helpers = 'do|does|did|is|are|was|were|has|have|had|can|could|will|would|should';

/** “In the past, …”, and how a sentence begins that tells of the present. */
function thenAndNow(then: string, now: string, isSpaced = true): Overturning {
  if (!isSpaced) return { own: new RegExp(then, 'u'), next: new RegExp(`^(?:${now})`, 'u'), stands: true };
  return {
    own: new RegExp(String.raw`(?<!\p{L})(?:${then})(?!\p{L})`, 'u'),
    next: new RegExp(String.raw`^(?:${now})(?!\p{L})`, 'u'),
    stands: true,
  };
}

/** For sentences in small letters. Many a word for the past also stands for “rather than”, “once more” or “first of all”. */
const byLanguage: Readonly<Record<string, readonly Overturning[]>> = {
  en: [
    thenAndNow(
      String.raw`(?:years?|months?|weeks?|decades?|days?) ago|used to(?<!\b(?:am|is|are|was|were|be|been|being|gets?|getting|got)(?: \p{L}+)? used to)|(?:formerly|originally|previously)(?<!\b(?:the|an?|our|your|its) \p{L}+)|in the past|back then|until recently|^before this(?: \p{L}+)?(?=,)`,
      'now(?!,? let)|today|these days|nowadays|currently|not anymore|no longer',
    ),
    // “Ours did not, because …”, “The gateway wasn’t.”: a verb that goes on from the sentence before, denied
    {
      next: new RegExp(
        String.raw`^(?!(?:and |but |or |so )?(?:if|when|unless|where|that|which|who|why|because|though|although)\b)(?:(?:and|but|yet) )?(?:[^\s,]+ ){1,3}?(?:(?:${helpers})(?:n[’']t| not)|cannot)(?:[.!]|, |$| because\b)`,
        'u',
      ),
    },
    // “The other forty minutes were our own work.”: half of it. “One is x. The other is y” are worth the same.
    {
      own: /\p{N}|\b(?:half|third|quarter|most|some|many|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)\b/u,
      next: /^(?:the other|the rest|the remaining) (?!is\b|follows\b|hand\b|day\b|way\b|thing\b|half of the post\b|of (?:the|this) (?:post|article|talk)\b)/u,
    },
  ],
  de: [
    thenAndNow(
      String.raw`früher(?! (?:oder|als)(?!\p{L}))(?<!(?:je|umso|desto|noch|viel|deutlich|wer) früher)|damals|einst|ursprünglich|vor (?:\p{L}+ )?[\p{L}\p{N}]+ (?:jahren|monaten|wochen|tagen)|vor ein(?:em jahr|em monat|er woche)`,
      'heute|jetzt|inzwischen|mittlerweile|heutzutage',
    ),
  ],
  fr: [
    thenAndNow(
      String.raw`autrefois|jadis|auparavant|^avant(?=,)|à l[’']époque|à l[’']origine(?! d[eu’'])|il y a [\p{L}\p{N}]+ (?:ans?|mois|semaines?|jours?)`,
      String.raw`maintenant|aujourd[’']hui|désormais|actuellement`,
    ),
  ],
  es: [
    thenAndNow(
      String.raw`antes(?! (?:del?|que|posible)(?!\p{L}))(?<!(?:cuanto|lo) antes)|antiguamente|en el pasado|originalmente|hace [\p{L}\p{N}]+ (?:años?|mes(?:es)?|semanas?|días?)`,
      'ahora(?! bien)|hoy|actualmente|hoy en día',
    ),
  ],
  pt: [
    thenAndNow(
      String.raw`antes(?! (?:d[eao]s?|disso|que)(?!\p{L}))(?<!quanto antes)|antigamente|no passado|originalmente|há [\p{L}\p{N}]+ (?:anos?|m[eê]s(?:es)?|semanas?|dias?)`,
      'agora|hoje|atualmente|hoje em dia',
    ),
  ],
  it: [
    thenAndNow(
      String.raw`^(?:prima|una volta|un tempo)(?=,| (?:\p{L}{2} |c[’'])?(?:era|erano|\p{L}+va(?:no|mo)?)(?!\p{L}))|in passato|originariamente|[\p{L}\p{N}]+ (?:ann[oi]|mes[ei]|settiman[ae]|giorn[oi]) fa`,
      'ora|adesso|oggi|attualmente|oggigiorno',
    ),
  ],
  nl: [
    thenAndNow(
      String.raw`vroeger|ooit(?<!dan ooit)|destijds|oorspronkelijk|[\p{L}\p{N}]+ (?:jaar|jaren|maanden?|weken|dagen) geleden`,
      'nu|tegenwoordig|vandaag|inmiddels|momenteel',
    ),
  ],
  ru: [
    thenAndNow(
      String.raw`раньше(?! (?:чем|или|срока)(?!\p{L}))(?<!можно раньше)|прежде(?! (?:чем|всего)(?!\p{L}))|когда-то|изначально|[\p{L}\p{N}]+ (?:лет|года?|месяц\p{L}*|недел\p{L}*|дн\p{L}*) назад`,
      'теперь|сейчас|сегодня|ныне',
    ),
  ],
  zh: [
    thenAndNow(
      '以前(?<!在[^，]{1,20}以前)|从前|從前|^在?(?:过去|過去)|曾经|曾經|最初|起初|原本',
      '(?:但|而)?(?:现在|現在|如今|今天|本周|本週)',
      false,
    ),
  ],
  ja: [thenAndNow('(?:以前|昔|当初)[は、]|かつて|もともと', '(?:現在|今では|今は|いま)', false)],
};

/** Whether the next sentence says that it is not so, or is so no longer, or that this is only a part. */
export function isOverturned(text: string, next: string | undefined, lang: string): boolean {
  return findOverturning(text, next, lang) !== undefined;
}

/** Whether a sentence tells how it is now, behind one that tells how it was. */
export function tellsPresent(text: string, before: string | undefined, lang: string): boolean {
  return before !== undefined && findOverturning(before, text, lang)?.stands === true;
}

function findOverturning(text: string, next: string | undefined, lang: string): Overturning | undefined {
  const kinds = byLanguage[languageOf(lang)];
  if (kinds === undefined || next === undefined || /[?？]["”’)]*$/u.test(text.trim())) return undefined;
  const lower = text.trim().toLowerCase();
  const follows = next.trim().toLowerCase();
  const words = pointWordsFor(lang);
  if (words?.announces.test(follows.replace(words.links, '')) === true) return undefined;
  return kinds.find((kind) => kind.next.test(follows) && kind.own?.test(lower) !== false);
}
