import { describe, expect, it } from 'vitest';
import { recogniseVisitor } from '../../../src/serve/remote/recognise-visitor.ts';

const own = ['192.168.1.7', '[fd00::2]'];

function recognise(
  from: string,
  headers: { host?: string; origin?: string; cookie?: string },
): ReturnType<typeof recogniseVisitor> {
  return recogniseVisitor(
    { headers, socket: { remoteAddress: from } },
    (cookies) => cookies === 'good',
    () => own,
  );
}

describe('a visitor', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1:4321'],
    ['::1', '[::1]:4321'],
    ['::ffff:127.0.0.1', 'localhost:4321'],
  ])('at this machine (%s) is the speaker', (from, host) => {
    expect(recognise(from, { host })).toBe('speaker');
    expect(recognise(from, { host, origin: `http://${host}` })).toBe('speaker');
  });

  it('with a session is the speaker, without one the audience', () => {
    const host = '192.168.1.7:4321';
    expect(recognise('192.168.1.9', { host, cookie: 'good' })).toBe('speaker');
    expect(recognise('192.168.1.9', { host, cookie: 'bad' })).toBe('audience');
    expect(recognise('192.168.1.9', { host: '[fd00::2]:4321' })).toBe('audience');
  });

  it('from elsewhere who says that it is here is the audience', () => {
    expect(recognise('192.168.1.9', { host: '127.0.0.1:4321' })).toBe('audience');
    expect(recognise('127.0.0.1', { host: '192.168.1.7:4321' })).toBe('audience');
    expect(recognise('::ffff:192.168.1.9', { host: 'localhost' })).toBe('audience');
  });

  it.each(['evil.example:4321', '192.168.1.8:4321', '', '127.0.0.1.evil.example', '192.168.1.7.nip.io'])(
    'is refused under a foreign name (%s)',
    (host) => {
      for (const from of ['127.0.0.1', '192.168.1.9'])
        expect(recognise(from, { host, cookie: 'good' })).toMatchObject({ reason: 'foreign host' });
    },
  );

  it.each(['http://evil.example', 'http://127.0.0.1:3000', 'https://127.0.0.1:4321', 'null', ''])(
    'is refused who was sent by another page (%s)',
    (origin) => {
      const asked = { host: '127.0.0.1:4321', origin, cookie: 'good' };
      expect(recognise('127.0.0.1', asked)).toMatchObject({ status: 403, reason: 'foreign origin' });
    },
  );
});
