import { describe, expect, it } from 'vitest';
import {
  countSheets,
  quoteText,
  stringifySheetRule,
  stringifySheetSize,
} from '../../../src/components/paper/sheet-rules.ts';
import { slide, talkOf, words } from '../../print/small-talk.ts';

describe('the rules of printed sheets', () => {
  it('quote any title so that it ends neither the text nor the style sheet', () => {
    expect(quoteText('a "b" \\ </style>\n')).toBe('"a \\22 b\\22  \\5c  \\3c /style>\\a "');
  });

  it('count sheets in the words and digits of the language', () => {
    expect(countSheets('en')).toBe('counter(page) " of " counter(pages)');
    expect(countSheets('ar')).toBe('counter(page, arabic-indic) " من " counter(pages, arabic-indic)');
  });

  it('have the start of a line on the right where it is read from there', () => {
    const talk = talkOf([slide('title', 'title', [words('المد')])], { lang: 'ar', dir: 'rtl' });
    expect(stringifySheetRule(talk, { 'top-start': '"x"' }, 'one')).toMatch(/^@page one\{@top-right\{/);
  });

  it('know both papers', () => {
    expect(stringifySheetSize('a4')).toContain('size:210mm 297mm');
    expect(stringifySheetSize('letter')).toContain('size:215.9mm 279.4mm');
  });
});
