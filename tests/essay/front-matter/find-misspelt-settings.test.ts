import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../../src/essay/parse-essay.ts';

function warningsOf(head: string) {
  return parseEssay(`---\n${head}\n---\n\nThe lamp burns.`, { file: 'e.md', format: 'markdown' }).warnings;
}

describe('keys of the front matter', () => {
  it.each([
    ['minuts: 20', 'minutes'],
    ['autor: Ada', 'author'],
    ['titel: Oil', 'title'],
    ['subtitel: Oil', 'subtitle'],
    ['Minutes: 20', 'minutes'],
    ['drfat: true', 'draft'],
  ])('that look like one of ours are named: %s', (head, near) => {
    expect(warningsOf(head)).toMatchObject([
      {
        line: 2,
        message: expect.stringContaining(`“${near}”`) as string,
        hint: expect.stringContaining(near) as string,
      },
    ]);
  });

  it.each([
    'layout: post', 'tags: [a, b]', 'categories: x', 'permalink: /x/', 'slug: x', 'updated: 2020-01-01', 'lastmod: 2020-01-01',
    'pubDate: 2020-01-01', 'Title: Oil', 'Date: 2020', 'page: 2', 'links: []', 'code: true', 'toc: true', 'image: x.png',
    'description: x', 'excerpt: x', 'authors: [Ada]', 'language: en', 'url: /x', 'space: 1', 'template: page.html', 'math: true',
  ])('that blog engines use are left alone: %s', (head) => {
    expect(warningsOf(head)).toEqual([]);
  }); // prettier-ignore

  it('are no mistake where the right one stands beside them', () => {
    expect(warningsOf('title: Oil\ntitel: Öl')).toEqual([]);
  });
});
