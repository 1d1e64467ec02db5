/** Finds who speaks in an essay that is a conversation, and what they only say to show that they listen. */
import { sliceRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import { endsByAsking } from '../ends-as-question.ts';
import type { FlatBlock } from '../flat-block.ts';
import type { Leaf, TextLeaf } from '../leaf.ts';
import { dropTimeStamp } from './drop-time-stamp.ts';
import { splitRichText } from '../split/split-rich-text.ts';

/** “Mira: …”, “Mira Osei: …” */
const opening = /^(\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,2}): ?(?=\S)/u;

const listening =
  "(?:m+-?h+m+|h+m+|huh|oh|ah|uh|um|so|well|wow|yeah|yep|yup|ok|okay|all ?right|right|sure|cool|nice|great|awesome|amazing|interesting|really|exactly|absolutely|definitely|totally|indeed|i see|got it|gotcha|(?:that )?makes sense|(?:that[’']s )?fair(?: enough)?|of course|ha(?:ha)+|thanks|thank you)";
/** “Okay.”, “Yeah, right!” No two ways lead through such a run, or “oh oh oh …” would have thousands of them. */
const onlyListens = new RegExp(`^(?:${listening}(?:[\\s,.!?…—–-]+|$))+$`, 'u');
const beginsToListen = new RegExp(`^${listening}[,.!?…—–]`, 'u');

/** Paragraphs that name their speaker, to be one of theirs. */
const fewestTurns = 3;
const fewestSpeakers = 2;

/**
 * The same blocks, each paragraph of a speaker with the place where the speech begins. Names that stand before colons are
 * speakers where several do so again and again, and one of them asks most of the time or only listens: others are labels.
 */
export function findSpeakers(groups: readonly (readonly FlatBlock[])[]): FlatBlock[][] {
  const turns = new Map<string, number>();
  const questions = new Map<string, number>();
  let listens = 0;
  for (const leaf of groups.flat().flatMap(({ leaves }) => leaves)) {
    const name = readName(leaf);
    if (name === undefined || leaf.kind !== 'text') continue;
    turns.set(name, (turns.get(name) ?? 0) + 1);
    const speech = readSpeech({ ...leaf, speech: name.length })
      .text.trim()
      .toLowerCase();
    if (endsByAsking(speech)) questions.set(name, (questions.get(name) ?? 0) + 1);
    if (beginsToListen.test(speech) || onlyListens.test(speech)) listens += 1;
  }
  const speakers = new Set([...turns].filter(([, count]) => count >= fewestTurns).map(([name]) => name));
  const asks = [...speakers].some((name) => {
    const asked = questions.get(name) ?? 0;
    return asked >= fewestTurns && asked * 2 >= (turns.get(name) ?? 0);
  });
  const isTalk = speakers.size >= fewestSpeakers && (asks || listens > 0);
  return groups.map((blocks) =>
    blocks.map((flat) =>
      isTalk ? { ...flat, leaves: flat.leaves.map((leaf) => mark(leaf, speakers)) } : flat,
    ),
  );
}

/** Marks a paragraph that was written anew as the one before was. */
export function keepSpeaker(leaf: TextLeaf, { text, speech }: TextLeaf): TextLeaf {
  if (speech === undefined || !leaf.text.text.startsWith(text.text.slice(0, speech))) return leaf;
  return { ...leaf, speech };
}

/** What is said, without the speaker's name and the time. */
export function readSpeech({ text, speech }: TextLeaf): RichText {
  return dropTimeStamp(speech === undefined ? text : sliceRichText(text, speech));
}

/** Its sentences; in a conversation without the first that only say that somebody listens. */
export function splitTelling(leaf: TextLeaf, lang: string): readonly RichText[] {
  const sentences = splitRichText(readSpeech(leaf), lang);
  if (leaf.speech === undefined) return sentences;
  const first = sentences.findIndex(({ text }) => !isListening(text));
  return sentences.slice(Math.max(first, 0));
}

/** Whether somebody only says “Okay” or “Right”. */
export function isListening(words: string): boolean {
  return onlyListens.test(words.trim().toLowerCase());
}

function mark(leaf: Leaf, speakers: ReadonlySet<string>): Leaf {
  const name = readName(leaf);
  return leaf.kind === 'text' && name !== undefined && speakers.has(name)
    ? { ...leaf, speech: name.length }
    : leaf;
}

/** With its colon and the blank behind it. */
function readName(leaf: Leaf): string | undefined {
  return leaf.kind === 'text' && leaf.role === 'own' ? opening.exec(leaf.text.text)?.[0] : undefined;
}
