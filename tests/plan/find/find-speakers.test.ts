import { describe, expect, it } from 'vitest';
import { planTalk } from '../../../src/plan/plan-talk.ts';
import { essayOf } from '../essay-of.ts';

/** What each slide shows behind the title, what stands over its points before them. */
function show(paragraphs: readonly string[]): string[] {
  return planTalk(essayOf(`# Lamps\n\n## One\n\n${paragraphs.join('\n\n')}`))
    .slides.filter(({ layout }) => /^(?:points|statement|question)$/u.test(layout))
    .flatMap(({ lead, steps }) => [...(lead ? [lead.text] : []), ...steps.map(({ shows }) => shows.text)]);
}

const talk = [
  '**Mira:** Okay, so what is a lamp?',
  '**Jo:**\nA lamp burns oil all night long.',
  '**Mira:** Right.',
  '**Jo:** Keepers trim each wick at noon.',
  '**Mira:** Okay. Which oil do keepers buy?',
  '**Jo:** Yeah. Whale oil costs more than rape oil.',
];
const shown = [
  'Okay, so what is a lamp?',
  'Jo: A lamp burns oil all night long',
  'Jo: Keepers trim each wick at noon',
  'Which oil do keepers buy?',
  'Jo: Whale oil costs more than rape oil',
];

describe('a conversation', () => {
  it('shows nothing of the times that a transcript has', () => {
    const timed = talk.map((text, at) => text.replace(/\*\*(\s)/u, `**$1\\[0${String(at)}:04\\] `));
    expect(show([timed[0] ?? '', '**Break:** \\[21:30\\]', ...timed.slice(1), '00:12:34'])).toEqual(shown);
    expect(show(['\\[12:34\\] Every lamp on the coast burns whale oil.', 'Towers stand on rocks.'])).toEqual([
      'Every lamp on the coast burns whale oil',
      'Towers stand on rocks',
    ]);
    expect(show(['9:30 is when every keeper on the coast wakes up.'])).toEqual([
      '9:30 is when every keeper on the coast wakes up',
    ]);
    expect(show(['2:05:42 is what the fastest keeper of the coast ran.'])).toEqual([
      '2:05:42 is what the fastest keeper of the coast ran',
    ]);
    expect(show(['00:12:34 every lamp on the coast burns whale oil.'])).toEqual([
      'every lamp on the coast burns whale oil',
    ]);
  });

  it('shows what is told behind the speaker’s name and what is asked without, and only says that somebody listens', () => {
    expect(show(talk)).toEqual(shown);
  });

  it('may have its names in plain type, or the colon outside the bold', () => {
    expect(show(talk.map((text) => text.replaceAll('**', '')))).toEqual(shown);
    expect(show(talk.map((text) => text.replace(':**', '**:')))).toEqual(shown);
  });

  it('says all of it', () => {
    const { slides } = planTalk(essayOf(talk.join('\n\n')));
    const said = slides.flatMap(({ steps }) => steps.flatMap(({ says }) => says.map(({ text }) => text)));
    expect(said.join(' ')).toContain('Mira: Right. Jo: Keepers trim');
  });

  it('is found in no time, however long somebody hesitates', () => {
    const hesitates = `**Mira:** ${'oh ah so well '.repeat(200)}lamps.`;
    expect(show([...talk, hesitates])).toEqual(expect.arrayContaining(shown));
  });

  it('is one as well where somebody asks all the questions', () => {
    const asked = ['What is a lamp?', 'Who trims it at noon?', 'Which oil do keepers buy?'];
    const told = ['A lamp burns oil all night.', 'Keepers trim each wick.', 'Whale oil costs most of all.'];
    const interview = asked.flatMap((question, at) => [`MO: ${question}`, `JB: ${told[at] ?? ''}`]);
    expect(show(interview)).toEqual([
      'What is a lamp?',
      'JB: A lamp burns oil all night',
      'Who trims it at noon?',
      'JB: Keepers trim each wick',
      'Which oil do keepers buy?',
      'JB: Whale oil costs most of all',
    ]);
  });

  it('shows no “Q” and no “A”, which are nobody’s names, with bold questions or plain ones', () => {
    const interview = [
      '**Q: What is a lamp?**',
      'A: A lamp burns oil all night.',
      '**Q: Who trims it at noon?**',
      'A: Keepers trim each wick.',
      'Q: And which oil do keepers buy?',
      'A: Whale oil costs most of all.',
    ];
    const telling = [
      'What is a lamp?',
      'A lamp burns oil all night',
      'Who trims it at noon?',
      'Keepers trim each wick',
      'And which oil do keepers buy?',
      'Whale oil costs most of all',
    ];
    expect(show(interview)).toEqual(telling);
    expect(show(interview.map((text) => text.replaceAll('**', '')))).toEqual(telling);
    const spelt = interview.map((text) => text.replace('Q:', 'Question:').replace(/^A:/u, '**Answer:**'));
    expect(show(spelt)).toEqual(telling);
  });

  it('is none where nobody listens, or only one name recurs', () => {
    const labels = ['**Oil:** Keepers buy it. Whales give it.', '**Wick:** Keepers trim it. Boys sell it.'];
    const [oil] = show([...labels, ...labels, ...labels]);
    expect(oil).toBe('Oil: Keepers buy it');
    expect(show(['**Mira:** Right.', '**Mira:** Right on time.', '**Mira:** Lamps burn oil.'])).toContain(
      'Mira: Right on time',
    );
  });
});
