/** Finds, in a paragraph, sentences that tell one step after the other. */
import { sliceRichText } from '../talk/rich-text.ts';
import type { RichText } from '../talk/talk.ts';
import { splitRichText } from './split-rich-text.ts';
import { startWithCapital } from './start-with-capital.ts';

/** One step: its sentence without the word that counts it, and all that is said with it. */
export interface SequenceStep {
  sentence: RichText;
  said: string;
}

interface Words {
  first: RegExp;
  next: RegExp;
  last: RegExp;
}

const english: Words = {
  first: /^(?:First of all|Firstly|First),?\s/u,
  next: /^(?:Secondly|Second|Thirdly|Third|Fourthly|Fourth|Next|Then|After that|Afterwards),?\s/u,
  last: /^(?:Finally|Lastly|Last|In the end),?\s/u,
};
const german: Words = {
  first: /^(?:Zuerst|Zunächst|Erstens),?\s/u,
  next: /^(?:Zweitens|Drittens|Dann|Danach|Anschließend),?\s/u,
  last: /^(?:Zuletzt|Schließlich|Zum Schluss),?\s/u,
};
const french: Words = {
  first: /^(?:D[’']abord|Premièrement),?\s/u,
  next: /^(?:Ensuite|Puis|Deuxièmement|Troisièmement),?\s/u,
  last: /^(?:Enfin|Finalement),?\s/u,
};
const spanish: Words = {
  first: /^(?:Primero|En primer lugar),?\s/u,
  next: /^(?:Segundo|Luego|Después|A continuación),?\s/u,
  last: /^(?:Finalmente|Por último),?\s/u,
};
const languages: Readonly<Record<string, Words>> = { en: english, de: german, fr: french, es: spanish };

/** A German verb comes behind the word that counts: without it the sentence would ask. */
const keepsWord = new Set(['de']);

/**
 * The steps of a paragraph that begins with the first of them and has at least two more; a sentence that counts
 * nothing belongs to the step before it. Nothing if the paragraph begins otherwise or the last step is not called so.
 */
export function findSequence(paragraph: RichText, lang: string): SequenceStep[] | undefined {
  const language = lang.split('-')[0] ?? '';
  const words = languages[language];
  if (words === undefined) return undefined;
  const steps: SequenceStep[] = [];
  let isEnded = false;
  for (const sentence of splitRichText(paragraph, lang)) {
    const counts = steps.length === 0 ? [words.first] : [words.next, words.last];
    const [counter] = counts
      .map((each) => each.exec(sentence.text)?.[0])
      .filter((found) => found !== undefined);
    if (counter === undefined) {
      const before = steps.at(-1);
      if (before === undefined) return undefined;
      before.said += ` ${sentence.text}`;
      continue;
    }
    isEnded ||= words.last.test(sentence.text);
    const bare = keepsWord.has(language) ? sentence : sliceRichText(sentence, counter.length);
    steps.push({ sentence: startWithCapital(bare), said: sentence.text });
  }
  return steps.length >= 3 && (isEnded || steps.length > 3) ? steps : undefined;
}
