import { describe, expect, it } from 'vitest';
import { slideOf, slidesOf } from '../essay-of.ts';

describe('a paragraph that is a question', () => {
  it.each([
    ['Who tends the lamp?', 'Who tends the lamp?'],
    ['Who tends the lamp? Nobody has asked for years.', 'Who tends the lamp?'],
    ['So, how did the keepers get here at all?', 'So, how did the keepers get here at all?'],
    ['Mira: what do you do at night?', 'Mira: what do you do at night?'],
    ['“Why is there a lamp?”', '“Why is there a lamp?”'],
    ['灯台は何のためにあるのか？', '灯台は何のためにあるのか？'],
    ['Ποιος ανάβει τον φάρο;', 'Ποιος ανάβει τον φάρο;'],
  ])('asks it large and whole: %s', (markdown, question) => {
    const lang = /\p{Script=Han}/u.test(markdown) ? 'ja' : /\p{Script=Greek}/u.test(markdown) ? 'el' : 'en';
    const { layout, only } = slideOf(markdown, { lang });
    expect([layout, only.shows.text]).toEqual(['question', question]);
  });
});

it('asks the question that its author made bold', () => {
  const { layout, only } = slideOf(
    'So, **who tends the lamp?** In other words, who climbs the tower at night?',
  );
  expect([layout, only.shows.text]).toEqual(['question', 'Who tends the lamp?']);
});

describe('a paragraph that only has a question in it', () => {
  it.each([
    'The keepers ask every night who tends the lamp. Who does?',
    'Want to know who tends the lamp? Ask the keeper.',
    'One evening the captain asked: “Who tends the lamp?”',
    'We gave all of them time to answer one question: Who tends the lamp?',
    'What is a lamp (and why?)',
    'Cool? Then light the lamp.',
    'The result? All lamps burn.',
    'Think a lamp may help you?',
    '8:30 p.m.: Who tends the lamp?',
  ])('asks nothing large: %s', (markdown) => {
    expect(slidesOf(markdown).map(({ layout }) => layout)).not.toContain('question');
  });

  it('leaves alone a question that is too long to be read at a glance', () => {
    const layouts = (markdown: string) => slidesOf(markdown).map(({ layout }) => layout);
    const long = 'How should we tell a keeper who never saw the sea how far the light of an old lamp goes?';
    expect(layouts(`The lamp burns oil.\n\nHow far does a lamp shine?`)).toContain('question');
    expect(layouts(`The lamp burns oil.\n\n${long}`)).not.toContain('question');
  });
});
