/** The part-of-speech tagger: wink-nlp with its bundled English model. */
import { createRequire } from 'node:module';
import type { PartOfSpeech } from '../sentence.ts';
import { readTaggingModel } from './tagging-model.ts';

export interface TaggedWord {
  text: string;
  pos: PartOfSpeech;
}

/** What is used of wink-nlp; `its.pos` is told from other questions by its identity and must be passed as it is. */
interface Tagger {
  readDoc: (text: string) => { tokens: () => { out: (question?: unknown) => string[] } };
  its: { pos: unknown };
}

let loaded: Tagger | undefined;

/** Words, clitics and marks in their order, as wink-nlp cuts and tags them. */
export function tagWords(text: string): TaggedWord[] {
  loaded ??= loadTagger();
  const tokens = loaded.readDoc(text).tokens();
  const tags = tokens.out(loaded.its.pos) as PartOfSpeech[];
  return tokens.out().map((word, index) => ({ text: word, pos: tags[index] ?? 'X' }));
}

/** Only an English essay pays for the model, some 60 ms; planning stays synchronous. */
function loadTagger(): Tagger {
  const require = createRequire(import.meta.url);
  const create = require('wink-nlp') as (model: unknown, pipe: string[]) => Tagger;
  return create(readTaggingModel(), ['pos']);
}
