/**
 * wink-nlp's English model as far as tagging asks for it. Its own package copies it as a whole first, makes an object of
 * 87,000 keys, and brings machines for names and moods and the exceptions of a stemmer: that takes five times as long.
 */
import { readFileSync } from 'node:fs';
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
  const { file, lexicon } = readFile(
    require.resolve(`${folder}languages/cur/models/eng-core-web-model.json`),
  );
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
      lexeme: { ...startList(lexeme.list), hash: findOnDemand(lexeme.list) },
      posClusters: { ...posClusters, list: clusters },
    },
    lexicon,
    xpansions: decodeNumbers(file.xpansions),
  };
}

/** Two thirds of the file are one string of ASCII: cut out, it need not be decoded and parsed like the rest. */
function readFile(path: string): { file: CoreFile; lexicon: Uint32Array } {
  const bytes = readFileSync(path);
  const opening = '"lexicon":"';
  const start = bytes.indexOf(opening) + opening.length;
  const end = bytes.indexOf('"', start);
  return {
    file: JSON.parse(bytes.toString('utf8', 0, start) + bytes.toString('utf8', end)) as CoreFile,
    lexicon: decodeNumbers(bytes.toString('latin1', start, end)),
  };
}

function indexFeature({ list }: Feature = { list: [] }, maxIndex?: number): object {
  const places = new Map(list.map((value, index) => [value, index]));
  return { ...startList(list), hash: askByName(places), maxIndex };
}

/** What the texts bring is added to it. */
function startList(list: readonly string[]): object {
  return { list: [...list], intrinsicSize: list.length, index: list.length };
}

/**
 * The places in a list as an object that is asked for them, and added to, by the names of its properties: to make so many
 * properties takes several times as long as a map.
 * @param find what has no place in the map is looked for
 */
function askByName(
  places: Map<string, number | undefined>,
  find: (name: string) => number | undefined = () => undefined,
): object {
  return new Proxy<Record<string, number | undefined>>(
    {},
    {
      get: (_, name) => {
        const key = String(name);
        if (!places.has(key)) places.set(key, find(key));
        return places.get(key);
      },
      set: (_, name, index: number) => {
        places.set(String(name), index);
        return true;
      },
    },
  );
}

/** An essay asks for few of all words: an index of them would take longer. */
function findOnDemand(list: readonly string[]): object {
  return askByName(new Map([[list[0] ?? '', 0]]), (word) => findLexeme(word, list));
}

/** Searches a list that is sorted whatever the letters' case, but for its first, which stands for words that it lacks. */
function findLexeme(word: string, list: readonly string[]): number | undefined {
  const lower = word.toLowerCase();
  let first = 1;
  let end = list.length;
  while (first < end) {
    const middle = (first + end) >>> 1;
    if ((list[middle] ?? '').toLowerCase() < lower) first = middle + 1;
    else end = middle;
  }
  while (list[first] !== word) {
    if (list[first]?.toLowerCase() !== lower) return undefined;
    first += 1;
  }
  return first;
}

function decodeNumbers(packed: string): Uint32Array {
  const { buffer, byteOffset, length } = Buffer.from(packed, 'base64');
  return new Uint32Array(buffer, byteOffset, length / Uint32Array.BYTES_PER_ELEMENT);
}
