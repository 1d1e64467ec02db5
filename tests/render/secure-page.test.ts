import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { securePage } from '../../src/render/secure-page.ts';

const page = (head: string, body = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const readPolicy = (html: string) =>
  new Map(
    (/<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '')
      .split('; ')
      .map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources] as const;
      }),
  );

describe('a page', () => {
  it('allows nothing that it does not name, and scripts from its own site alone', () => {
    const policy = readPolicy(securePage(page(''), []));
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect([policy.get('connect-src'), policy.get('frame-src')]).toEqual([["'self'"], ["'self'"]]);
  });

  it('has its policy before anything that the policy is about', () => {
    expect(securePage(page('<style>a{}</style>'), [])).toMatch(
      /^<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/,
    );
  });

  it('names the styles of its head by their hashes, and none that stands among the slides', () => {
    const own = '@media (width<=9em){a{}}';
    const policy = readPolicy(securePage(page(`<style>${own}</style>`, '<style>b{}</style>'), []));
    const hash = createHash('sha256').update(own).digest('base64');
    expect(policy.get('style-src-elem')).toEqual(["'self'", `'sha256-${hash}'`]);
  });

  it('runs what stands in its head, and nothing that stands among the slides', () => {
    const data = '<script type="application/ld+json">{}</script>';
    const policy = readPolicy(securePage(page(`<script>a()</script>${data}`, '<script>b()</script>'), []));
    const hash = createHash('sha256').update('a()').digest('base64');
    expect(policy.get('script-src')).toEqual(["'self'", `'sha256-${hash}'`]);
  });

  it('frames and asks the hosts that the author allows', () => {
    const policy = readPolicy(securePage(page(''), ['https://player.vimeo.com']));
    expect(policy.get('frame-src')).toEqual(["'self'", 'https://player.vimeo.com']);
    expect(policy.get('connect-src')).toEqual(["'self'", 'https://player.vimeo.com']);
  });
});
