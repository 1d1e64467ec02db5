import { expect, it } from 'vitest';
import {
  bindHyphens,
  bindProse,
  bindRichProse,
  bindRichText,
  bindWords,
} from '../../../src/talk/text/bind-words.ts';

it('keeps initials together, and a short gloss behind a Chinese title', () => {
  expect(bindWords('wie z. B. dort')).toBe('wie z.\u00a0B. dort');
  expect(bindWords('认知负荷的类型(Types of cognitive load)')).toBe(
    '认知负荷的类型(Types\u00a0of\u00a0cognitive\u00a0load)',
  );
  expect(bindWords('语言(Feature-rich languages)')).toBe('语言(Feature\u2011rich\u00a0languages)');
  for (const text of [
    '分层架构(Layered architecture)很好',
    '过多方法(Too many small methods, classes or modules)',
    'Types (of load)',
  ]) {
    expect(bindWords(text)).toBe(text);
  }
});

it('keeps a number with the sign of its unit, or the character that counts', () => {
  expect(bindWords('塔に 6 年住んでいた')).toBe('塔に 6\u00a0年住んでいた');
  expect(bindWords('files of 10 MB in 5 ms, 40 % less')).toBe(
    'files of 10\u00a0MB in 5\u00a0ms, 40\u00a0% less',
  );
  for (const text of [
    'these 6 ships',
    'Python 3 makes',
    'about 40 minutes',
    'in 2017 Max said',
    '版本 3 Python',
  ])
    expect(bindWords(text)).toBe(text);
});

it('keeps a number with its unit in prose as well, and not in its code, whose spaces are copied', () => {
  expect(bindProse('from 90 % to 95 %, z. B. dort, « là » !')).toBe(
    'from 90\u00a0% to 95\u00a0%, z.\u00a0B. dort, «\u00a0là\u00a0»\u00a0!',
  );
  expect(bindProse('One word — and open-source code')).toBe('One word — and open-source code');
  const code = { kind: 'code', start: 4, end: 9 } as const;
  expect(bindRichProse({ text: 'Run 90 MB, or 80 MB', marks: [code] })).toBe('Run 90 MB, or 80\u00a0MB');
});

it('ends a line with the dot in a Chinese name rather than begin one with it', () => {
  expect(bindWords('里面谈到布罗妮 · 韦尔的书')).toBe('里面谈到布罗妮\u00a0· 韦尔的书');
  expect(bindWords('Tower · Quay')).toBe('Tower · Quay');
});

it('begins no line with a sign that French sets apart, and ends none with one', () => {
  expect(bindWords('Pour vous : la « liste » ; vraiment ? Oui ! Les « mots ».')).toBe(
    'Pour vous\u00a0: la «\u00a0liste\u00a0»\u00a0; vraiment\u00a0? Oui\u00a0! Les «\u00a0mots\u00a0».',
  );
  for (const text of ['Run :help or ::new', 'Das »Wort« und »mehr«', 'vous: la liste'])
    expect(bindWords(text)).toBe(text);
});

it('keeps “how” with what it asks the degree of', () => {
  expect(bindWords('How good is it?')).toBe('How\u00a0good is it?');
  for (const text of ['How the sensor sees', 'show good ones', 'How goodness pays'])
    expect(bindWords(text)).toBe(text);
});

/** The words in the pieces that a browser may part them in at hyphens. */
const pieces = (words: string) => bindHyphens(words).replaceAll('-', '-|').replaceAll('\u2011', '-');

it('binds a hyphen that would leave a letter, a number or an option’s dashes alone', () => {
  expect(pieces('the z-index of an X-Y plot')).toBe('the z-index of an X-Y plot');
  expect(pieces('UTF-8, COVID-19, on 2024-05-01')).toBe('UTF-8, COVID-19, on 2024-05-01');
  expect(pieces('run --no-verify -x')).toBe('run --no-|verify -x');
  expect(pieces('a 5-year-old, a 10-year-old')).toBe('a 5-year-|old, a 10-year-|old');
  expect(pieces('Vitamin-C-Mangel')).toBe('Vitamin-C-|Mangel');
});

it('leaves a hyphen between words to the browser', () => {
  for (const words of ['well-|known', 'up-|to-|date', 'sub-|10ms', 'a dash--|here'])
    expect(pieces(words.replaceAll('|', ''))).toBe(words.replace('--|', '-|-|'));
});

it('parts short words with a slash there rather than at a hyphen', () => {
  expect(pieces('client-/server-side or read/write-ratio')).toBe('client-/server-side or read/write-ratio');
  expect(pieces('un/incorrectly-styled')).toBe('un/incorrectly-|styled');
  expect(pieces('see github.com/lighthouse-keepers/logs')).toBe('see github.com/lighthouse-|keepers/logs');
});

it('lets a dash between words end a line and begin none', () => {
  expect(bindWords('The lamp – an old one — is lit')).toBe('The lamp\u00a0– an old one\u00a0— is lit');
  expect(bindWords('The lamp - an old one -- is lit')).toBe(
    'The lamp\u00a0- an old one\u00a0\u2011\u2011 is lit',
  );
  for (const text of [
    '- Who goes there?',
    'at -5 degrees',
    'the lamp–keeper pair',
    'a --- b'.replaceAll(' ', ''),
  ])
    expect(bindWords(text).replaceAll('\u2011', '-')).toBe(text);
});

it('keeps a short name in code in one line', () => {
  const text = 'Set min-width in well-known-lighthouse-names';
  const bound = bindRichText({
    text,
    marks: [
      { kind: 'code', start: 4, end: 13 },
      { kind: 'code', start: 17, end: text.length },
    ],
  });
  expect(bound).toBe('Set min\u2011width in well-known-lighthouse-names');
});

it('keeps short compounds of two words in one line of a slide', () => {
  const bound = bindWords(
    'every sixty-one minutes, pre-configured, language-dependent, up-to-date, site-to-site',
  );
  expect(bound).toBe(
    'every sixty\u2011one minutes, pre\u2011configured, language-dependent, up-to-date, site-to-site',
  );
  expect(bindWords('Meine Excel-Tabelle gibt es noch')).toBe('Meine Excel\u2011Tabelle gibt es noch');
});

it('leaves the spaces of code as they are, which somebody may copy', () => {
  const text = 'Run git checkout -- file in 10 MB';
  const bound = bindRichText({ text, marks: [{ kind: 'code', start: 4, end: 24 }] });
  expect(bound.replaceAll('\u2011', '-')).toBe('Run git checkout -- file in 10\u00a0MB');
});
