/**
 * wink-nlp's English model as far as tagging asks for it. Its own package copies it as a whole first, makes an object of
 * 87,000 keys, and brings machines for names and moods and the exceptions of a stemmer: that takes three times as long.
 */
import { createRequire } from 'node:module';

const folder = 'wink-eng-lite-web-model/dist/';
const require = createRequire(import.meta.url);

interface Feature {
  list: string[];
}

interface CoreFile {
  packing: {
    /** Of each feature: its word, mask and shift there, whether it has no list, and whether it is seen in the text. */
    layout: Record<string, readonly number[]>;
  };
  features: Record<string, Feature | undefined> & { lexeme: Feature; posClusters: Feature };
  pos: { hash: Record<string, number> };
  /** Numbers of 32 bits in Base64. */
  lexicon: string;
  xpansions: string;
}

type Load = () => { machines: unknown[] };

/** What wink-nlp takes as a model: with it the words get the same tags as with the whole one, and nothing else can be asked. */
export function readTaggingModel(): Record<string, unknown> {
  const load = (name: string) => require(`${folder}load-${name}-model.js`) as Load;
  const unasked = load('negation');
  return {
    core: readCore,
    sbd: load('sbd'),
    pos: load('pos'),
    negation: unasked,
    sa: unasked,
    ner: () => ({ machines: [] }),
    metaCER: load('cer-meta'),
    featureFn: require(`${folder}feature.js`) as unknown,
  };
}

/** As `dist/load-core-model.js` of the package makes it. */
function readCore(): unknown {
  const file = require(`${folder}languages/cur/models/eng-core-web-model.json`) as CoreFile;
  const layout = Object.entries(file.packing.layout);
  const features = Object.fromEntries(
    layout.flatMap(([name, [, mask = 0, shift = 0, hasNoList]]) =>
      hasNoList === 0 ? [[name, indexFeature(file.features[name], mask >>> shift)]] : [],
    ),
  );
  const { lexeme, posClusters } = file.features;
  const clusters = posClusters.list.map(
    (names) => new Set(names.split('_').map((name) => file.pos.hash[name] ?? 0)),
  );
  return {
    ...file,
    packing: {
      ...file.packing,
      efList: layout.flatMap(([name, [, , , , isSeen]]) => (isSeen === 1 ? [name] : [])),
    },
    features: {
      ...file.features,
      ...features,
      lexeme: { ...startList(lexeme.list), hash: findPlaces(lexeme.list) },
      posClusters: { ...posClusters, list: clusters },
    },
    lexicon: decodeNumbers(file.lexicon),
    xpansions: decodeNumbers(file.xpansions),
  };
}

function indexFeature({ list }: Feature = { list: [] }, maxIndex?: number): object {
  const hash = Object.create(null) as Record<string, number>;
  for (const [index, value] of list.entries()) hash[value] = index;
  return { ...startList(list), hash, maxIndex };
}

/** What the texts bring is added to it. */
function startList(list: readonly string[]): object {
  return { list: [...list], intrinsicSize: list.length, index: list.length };
}

/**
 * The place of each word in the list, as an object that is asked and added to by their names. A table of chains takes a
 * tenth of the time to make that so many keys of an object take.
 */
function findPlaces(list: readonly string[]): Record<string, number | undefined> {
  const heads = new Int32Array(1 << 16).fill(-1);
  const next = new Int32Array(list.length);
  for (let index = 0; index < list.length; index += 1) {
    const chain = chooseChain(list[index] ?? '');
    next[index] = heads[chain] ?? -1;
    heads[chain] = index;
  }
  const added = new Map<string, number>();
  return new Proxy<Record<string, number | undefined>>(
    {},
    {
      get: (_, word) => {
        if (typeof word !== 'string') return undefined;
        let index = heads[chooseChain(word)] ?? -1;
        while (index >= 0 && list[index] !== word) index = next[index] ?? -1;
        return index >= 0 ? index : added.get(word);
      },
      set: (_, word, index: number) => {
        added.set(String(word), index);
        return true;
      },
    },
  );
}

/** From 0 to 2¹⁶ - 1. */
function chooseChain(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at += 1) sum = (Math.imul(sum, 31) + word.charCodeAt(at)) | 0;
  return (sum ^ (sum >>> 16)) & 0xffff;
}

function decodeNumbers(packed: string): Uint32Array {
  return new Uint32Array(Uint8Array.from(Buffer.from(packed, 'base64')).buffer);
}
