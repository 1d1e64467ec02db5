/** The essays and the hostile files that are kept beside this repository, where they are there. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TalkError } from '../../src/errors.ts';
import type { Essay } from '../../src/essay/essay.ts';
import { readEssay } from '../../src/read/read-essay.ts';
import { nodesOf, textOfEssay } from '../essay/text-of-essay.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const isThere = existsSync(shared);
const note = isThere ? '' : ' (skipped: ../shared is not there)';

function rows(manifest: string): [string, string, string, string, string][] {
  if (!isThere) return [];
  const [, ...lines] = readFileSync(`${shared}${manifest}`, 'utf8').trim().split('\n');
  return lines.map((line) => line.split('\t') as [string, string, string, string, string]);
}

async function outcomeOf(file: string): Promise<Essay | TalkError> {
  try {
    return await readEssay(file);
  } catch (error) {
    if (error instanceof TalkError) return error;
    throw error;
  }
}

/** `KEEPab01..03` or `KEEPab01` as a list of words. */
function wordsOf(keep: string): string[] {
  const [, stem = '', first = '', last = first] = /^(KEEP[a-z]+)(\d+)(?:\.\.(\d+))?$/.exec(keep) ?? [];
  if (stem === '') return [];
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, index) => stem + String(Number(first) + index).padStart(first.length, '0'),
  );
}

describe.skipIf(!isThere)(`the essays in ../shared${note}`, () => {
  it.each(rows('essays/MANIFEST.tsv'))(
    '%s is read without an error, in its language',
    async (name, _repo, _path, _licence, language) => {
      const essay = await readEssay(`${shared}essays/${name}`);
      expect(essay.lang).toBe(language);
      expect(nodesOf(essay).length).toBeGreaterThan(20);
      expect(nodesOf(essay).filter(({ type }) => type === 'html')).toEqual([]);
    },
  );

  it('more-on-mesos.txt has a title, three advices in the lead, and five sections', async () => {
    const essay = await readEssay(`${shared}essays/more-on-mesos.txt`);
    expect(essay.lead.map(({ node }) => node.type)).toEqual(['paragraph', 'list']);
    expect(essay.lead[1]?.node).toMatchObject({ children: [{}, {}, {}] });
    expect(essay.sections).toHaveLength(5);
  });

  it('paine-common-sense.txt and thoreau-walking.txt have the headings that a reader sees', async () => {
    const paine = await readEssay(`${shared}essays/paine-common-sense.txt`);
    expect(paine.title).toMatch(/^OF THE ORIGIN AND DESIGN OF GOVERNMENT IN GENERAL, WITH/);
    expect(paine.sections.map(({ heading }) => heading)).toEqual(['OF MONARCHY AND HEREDITARY SUCCESSION.']);
    const thoreau = await readEssay(`${shared}essays/thoreau-walking.txt`);
    expect([thoreau.title, thoreau.author, thoreau.sections.length]).toEqual([
      'WALKING',
      'Henry David Thoreau',
      0,
    ]);
  });
});

describe.skipIf(!isThere)(`the hostile files in ../shared${note}`, () => {
  it.each(rows('hostile/MANIFEST.tsv'))(
    '%s ends as its manifest says: %s',
    async (name, outcome, line, keep) => {
      const file = `${shared}hostile/${name}`;
      const result = await outcomeOf(file);
      if (outcome !== 'either') expect(result instanceof TalkError ? 'error' : 'deck').toBe(outcome);
      if (result instanceof TalkError) {
        const [first, last = first] = line.split('-');
        expect(result.file).toBe(file);
        if (first !== undefined && first !== '') {
          expect(result.line).toBeGreaterThanOrEqual(Number(first));
          expect(result.line).toBeLessThanOrEqual(Number(last));
        }
      } else {
        const text = textOfEssay(result);
        expect(wordsOf(keep).filter((word) => !text.includes(word))).toEqual([]);
      }
      expect('polluted' in {}).toBe(false);
    },
  );
});
