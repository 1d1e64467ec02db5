/** Tells whether a sentence of a language that is not tagged begins with what only the text before it names. */
import { languageOf } from '../../../talk/text/language.ts';

/**
 * A pronoun as the subject ("Das führt dazu …", "Cela suffit", “这使得……”), or no subject at all where the language may
 * leave it away (“会……”, “也……”).
 */
const openings: Readonly<Record<string, RegExp>> = {
  de: /^(?:solche \p{L}+|ein(?:e[rnms]?)? solche[rsnm]? \p{L}+|(?:und |aber |denn |doch )?(?:das|dies) (?:ist|sind|war|waren|wird|wurde|hat|hatte|macht|machte|bedeutet|heißt|führt|führte|gilt|hilft|reicht|kostet|geht|kann|könnte|sollte|muss|liegt|zeigt|erklärt|bringt)|(?:sie|er) (?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|kann|können|muss|müssen|sollte|sollten)|dies(?:e[rsnm]?)? \p{L}+|(?:dadurch|dabei|damit|dafür|davon|darum|deshalb|deswegen|dort|dazu|danach)) |^es sei denn(?!\p{L})/iu,
  fr: /^(?:(?:un tel|une telle|de tel(?:le)?s) \p{L}+|(?:et |mais )?(?:cela|ceci|ça)|(?:et |mais )?c[’'](?:est|était) (?:pourquoi|ainsi|là)|(?:ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci)|(?:ce|cet|cette|ces) \p{L}+) /iu,
  es: /^(?:tal(?:es)? \p{L}+|(?:y |pero )?(?:esto|eso|ello|ellos|ellas|éste|ésta)|(?:este|esta|estos|estas|dicho|dicha) \p{L}+|por eso) /iu,
  it: /^(?:(?:e |ma )?(?:ciò|essi|esse|questo è|questo ha)|(?:questa|questi|queste) \p{L}+|per questo) /iu,
  pt: /^(?:(?:e |mas )?(?:isso|isto|eles|elas)|(?:este|esta|estes|estas|esse|essa) \p{L}+|por isso) /iu,
  nl: /^(?:(?:en |maar )?(?:dit|dat) (?:is|was|heeft|had|wordt|betekent|maakt|kan)|(?:deze|dit) \p{L}+|zij|daardoor|daarom) /iu,
  zh: /^(?:(?:但|而|所以|因此)?(?:这|那|它|他们|她们|它们|他|她|此)(?!里|儿|时|年|天|篇|本书)|(?:会|也|还|并且|而且|却|就|才|从而|则|否则|同时)(?!有)|(?:事实上，|其实，?)?(?:即使|就算)[^，]{2,14}，也)|同样的(?:问题|情况|道理|事)/u,
  ja: /^(?:これ|それ|あれ|この|その|ここで|そこで|そのため|また|しかし(?:これ|それ|この|その))/u,
  ar: /^(?:و?(?:هذا|هذه|ذلك|تلك|هؤلاء|هو|هي|هم|إنه|إنها)|ولذلك|لذلك) /u,
};

export function pointsAtBefore(text: string, lang: string): boolean {
  return openings[languageOf(lang)]?.test(text.trimStart()) ?? false;
}

/**
 * A Japanese sentence without a topic or subject speaks of what the one before named; a call (“…しよう”) has none of its own.
 */
export function lacksTopic(text: string, lang: string): boolean {
  if (languageOf(lang) !== 'ja') return false;
  return (
    !/(?<![にでと])[はがも、]/u.test(text) && !/(?:よう|ください|こと|せよ|しろ)[。！]?$/u.test(text.trim())
  );
}
