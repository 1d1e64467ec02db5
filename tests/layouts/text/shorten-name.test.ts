import { describe, expect, it } from 'vitest';
import {
  measureName,
  measureSet,
  shortenInLines,
  shortenName,
} from '../../../src/layouts/text/shorten-name.ts';

describe('shortenName', () => {
  it('leaves a name that has room as it is', () => {
    expect(shortenName('The lighthouse', 14)).toBe('The lighthouse');
  });

  it('keeps whole words and no comma before the ellipsis', () => {
    expect(shortenName('The lamp, the lens and the log', 11)).toBe('The lamp…');
  });

  it('breaks a word where keeping it whole would leave little', () => {
    expect(shortenName('A Donaudampfschifffahrt', 12)).toBe('A Donaudampf…');
  });

  it('gives a Chinese character the room of two letters', () => {
    expect(measureName('潮汐ab')).toBe(6);
    expect(shortenName('潮汐是', 6)).toBe('潮汐是');
  });

  it('counts the ellipsis among Chinese characters, where it is as wide as one', () => {
    expect(shortenName('潮汐是怎样', 8)).toBe('潮汐是…');
  });

  it('leaves out a parenthesis that it would cut', () => {
    expect(shortenName('业务逻辑与HTTP状态码(Business logic)', 26)).toBe('业务逻辑与HTTP状态码…');
    expect(shortenName('领域驱动设计(Domain-driven design)', 24)).toBe('领域驱动设计…');
    expect(shortenName('“单一职责”(Responsible for one thing)', 24)).toBe('“单一职责”…');
    expect(shortenName('潮汐(Tides of the sea and of rivers)', 24)).toBe('潮汐…');
    expect(shortenName('How the lamp burns (and why it must)', 28)).toBe('How the lamp burns…');
    expect(shortenName('The lamp (old) of the tower by the sea', 26)).toBe('The lamp (old) of the…');
  });
});

it('cuts a word that is longer than a line at its end, so that no ellipsis stands alone', () => {
  const name = 'Donaudampfschifffahrtsgesellschaftskapitäne an Land';
  expect(shortenInLines(name, 40, 28)).toBe('Donaudampfschifffahrtsgesells…');
  expect(shortenInLines(`Die ${name}`, 40, 28)).toBe('Die Donaudampfschifffahrtsgesells…');
  expect(shortenInLines('Warteschlangen und andere', 40, 14)).toBe('Warteschlangen und andere');
  expect(shortenInLines('Warteschlangen und andere', 40, 12)).toBe('Warteschlan…');
  expect(shortenInLines('What I would tell you in the corridor, later', 40, 13)).toBe(
    'What I would tell you in the corridor…',
  );
});

it('cuts no word that has room on its line, though it has more letters than other lines', () => {
  expect(shortenInLines('Die Platte verschlüsseln', 40, 11.9)).toBe('Die Platte verschlüsseln');
});

it('gives a label with a colon a line of its own, where the name has several and room for one more', () => {
  expect(shortenInLines('Schritt 4: Restic einrichten', 40, 12)).toBe('Schritt 4:\nRestic einrichten');
  expect(shortenInLines('Schritt 4: Restic einrichten', 40, 30)).toBe('Schritt 4: Restic einrichten');
  expect(shortenInLines('Schritt 4: Restic auf dem Laptop da', 40, 8)).toBe(
    'Schritt 4: Restic auf dem Laptop da',
  );
});

it('counts a name by the widths of its letters where that is asked for', () => {
  expect(shortenName('little fillings till fifty', 20, measureSet)).toBe('little fillings till fifty');
  expect(shortenName('WWW AND MMM', 11, measureSet)).toBe('WWW AND…');
});
