import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyMedia } from '../../src/export/copy-media.ts';
import { cleanSvg } from '../../src/read/clean-svg.ts';
import { composeSingle } from '../../src/site/compose-single.ts';
import { loadTalks, type LoadedTalk } from '../../src/site/load-talks.ts';
import { resolveAddress } from '../../src/site/resolve-address.ts';

const names =
  'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:h="http://www.w3.org/1999/xhtml" viewBox="0 0 9 9"';

function draw(content: string, more = '', before = ''): string {
  return `${before}<svg ${names}${more}>${content}</svg>`;
}

function clean(source: string): string {
  const found = cleanSvg(Buffer.from(source));
  if ('fault' in found) throw new Error(found.fault);
  return found.cleaned ?? source;
}

const label = (html: string) => draw(`<foreignObject width="9" height="9">${html}</foreignObject>`);
const div = (html: string) => label(`<div xmlns="http://www.w3.org/1999/xhtml">${html}</div>`);

describe('a drawing', () => {
  it.each([
    ['shapes, words and parts of itself', draw('<g id="a"><path d="M0 0"/></g>\n <use xlink:href="#a"/>')],
    ['a gradient and a style sheet', draw('<style>.a > b {fill:url(#g)}</style><rect fill="url( #g )"/>')],
    ['a picture in it', draw('<image href="data:image/png;base64,AAAA"/>')],
    ['a font in it', draw('<style><![CDATA[@font-face{src:url("data:font/woff2;base64,AA")}]]></style>')],
    ['the words of labels', div('<p style="color: red"><b>One</b> two<br/></p><pre> x </pre>')],
    ['a link', draw('<a xlink:href="https://example.org/"><text> A &amp; B </text></a>')],
    ['movement', draw('<rect><animate attributeName="x" values="0;9" dur="1s"/></rect>')],
    ['what programs note', draw('<m:x xmlns:m="urn:m" m:label="C:\\url(x)"><m:script-fu/></m:x>')],
    [
      'a plain document type',
      draw('<g/>', '', '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "a" "b"><!-- x -->'),
    ],
  ])('that has %s keeps its bytes', (_, source) => {
    expect(cleanSvg(Buffer.from(source))).toEqual({});
  });

  it.each([
    ['a script', draw('<script>EVIL</script>')],
    ['a script of another prefix', draw('<s:script xmlns:s="http://www.w3.org/2000/svg">EVIL</s:script>')],
    ['a script of HTML', draw('<h:script>EVIL</h:script>')],
    ['a handler', draw('<handler type="text/javascript">EVIL</handler>')],
    ['what is done at an event', draw('<rect onclick="EVIL"/>', ' onload="EVIL" onbeforetoggle="EVIL"')],
    ['an address that runs', draw('<a href=" java&#10;script:EVIL"><text>x</text></a>')],
    [
      'an address set by an animation',
      draw('<a><set attributeName=" xlink:href" to="javascript:EVIL"/></a>'),
    ],
    ['an event set by an animation', draw('<animate attributeName="onclick" values="EVIL"/>')],
    ['a part of another file', draw('<use href="http://EVIL/a.svg#a"/><use xlink:href="EVIL.svg#a"/>')],
    ['a picture elsewhere', draw('<image href="//EVIL/a.png"/><feImage xlink:href="EVIL.png"/>')],
    ['another base', draw('<use href="#a"/>', ' xml:base="http://EVIL/"')],
    ['an imported style sheet', draw('<style>@import "//EVIL/a;b"; @import url(//EVIL);</style>')],
    ['a font elsewhere', draw('<style>@font-face{src:url(//EVIL/a.woff2)}</style>')],
    ['an escaped address', draw('<style>a{fill:u\\72l(//EVIL)}</style><rect fill="u\\72l(//EVIL)"/>')],
    ['an address in pieces', draw('<style>a{fill:u<!-- x -->rl(//EVIL)}</style>')],
    [
      'an address as an attribute',
      draw('<rect fill="url(//EVIL#a)" style="fill:red;mask:url(EVIL.svg#a)"/>'),
    ],
    ['a set of pictures', draw('<rect style="fill:image-set(\'//EVIL\' 1x)"/>')],
    ['a style sheet beside it', draw('', '', '<?xml-stylesheet href="//EVIL/a.css"?>')],
    ['attributes given to all', draw('', '', '<!DOCTYPE svg [<!ATTLIST svg onload CDATA "EVIL">]>')],
    ['a frame', div('<iframe src="//EVIL" srcdoc="EVIL"/><embed src="//EVIL"/><object data="//EVIL"/>')],
    [
      'a way elsewhere',
      div('<meta http-equiv="refresh" content="0;//EVIL"/><base href="//EVIL"/><link href="EVIL"/>'),
    ],
    [
      'what HTML requests',
      div('<p background="//EVIL" style="background:url(//EVIL)"/><img srcset="//EVIL"/>'),
    ],
    ['a form', div('<form action="//EVIL"><input autofocus="" onfocus="EVIL"/></form>')],
    ['a link of HTML', div('<a href="javascript:EVIL" ping="//EVIL">x</a>')],
    ['HTML outside labels', draw('<h:iframe src="//EVIL"/><h:video poster="//EVIL"/>')],
  ])('loses %s', (_, source) => {
    const cleaned = clean(source);
    expect(cleaned).not.toContain('EVIL');
    expect(cleaned).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
    expect(cleanSvg(Buffer.from(cleaned))).toEqual({});
  });

  it('looks as it did besides', () => {
    const source = draw(
      '<style>a{fill:red}@import "EVIL";b{fill:url(#g)}</style><text xml:space="preserve"> a  &lt;\n&amp; <tspan title="&quot;&#10;">b</tspan></text><rect style="fill:blue;mask:url(EVIL)"/>',
    );
    expect(clean(source)).toBe(
      source
        .replace('@import "EVIL";', '')
        .replace('url(EVIL)', 'none')
        .replace('/></svg>', '></rect></svg>'),
    );
    expect(clean(div('<p>One <b>two</b> three<script/></p>'))).toContain('<p>One <b>two</b> three</p>');
  });

  it('has the text of its entities, and is refused where they become too much', () => {
    const declare = (value: string) => `<!DOCTYPE svg [<!ENTITY w "${value}">]>`;
    expect(clean(draw('<text title="&w;">&w;</text>', '', declare('lamp')))).toContain(
      '<text title="lamp">lamp</text>',
    );
    const bomb = draw(`<text>${'&w;'.repeat(20_000)}</text>`, '', declare('x'.repeat(1000)));
    expect(cleanSvg(Buffer.from(bomb))).toMatchObject({
      fault: expect.stringContaining('entities') as string,
    });
  });

  it('is refused where it repeats its parts without end, or masks its masks', () => {
    const double = (at: number) =>
      `<g id="g${String(at + 1)}"><use href="#g${String(at)}"/><use xlink:href="#g${String(at)}"/></g>`;
    const parts = Array.from({ length: 24 }, (_, at) => double(at)).join('');
    const first = '<rect id="g0" width="9" height="9"/>';
    expect(cleanSvg(Buffer.from(draw(`<defs>${parts}${first}</defs>`)))).toEqual({
      fault: 'it repeats its parts too often',
    });
    const points = '<use href="#g0" x="1"/>'.repeat(20_000);
    expect(clean(draw(first + points))).toContain(points);
    expect(clean(draw('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'))).toContain('use');
    const masked = (at: number) =>
      `<mask id="m${String(at)}"><rect style="mask: url( '#m${String(at + 1)}')"/></mask>`;
    const masks = (length: number) => Array.from({ length }, (_, at) => masked(at)).join('');
    expect(clean(draw(`${masks(7)}<rect mask="url(#m0)"/>`))).toContain('mask');
    expect(cleanSvg(Buffer.from(draw(`${masks(12)}<rect mask="url(#m0)"/>`)))).toEqual({
      fault: 'its masks nest too deeply',
    });
  });

  it('is refused where its lines have markers without end', () => {
    const marker = '<marker id="m"><circle r="3"/></marker>';
    const line = (length: number) => `<path marker-mid="url(#m)" d="M0 0${'L1 2'.repeat(length)}"/>`;
    expect(clean(draw(marker + line(10_000)))).toContain('marker-mid');
    expect(cleanSvg(Buffer.from(draw(marker + line(60_000))))).toEqual({
      fault: 'its lines have too many markers',
    });
    expect(clean(draw(line(60_000)))).toContain('L1 2');
  });

  it.each([
    ['the lines in a group', (path: string) => `<g style="marker-mid: url(#m)">${path}</g>`],
    ['a style sheet', (path: string) => `<style>path{marker-mid:url(#m)}</style>${path}`],
    ['escapes', (path: string) => `<g style="marke\\72-mid:url(#m)">${path}</g>`],
    ['repeating', (path: string) => `${path}<use href="#p" marker-mid="url(#m)"/>`],
    ['time', (path: string) => `<g><set attributeName="marker-mid" to="url(#m)"/>${path}</g>`],
  ])('is refused where its lines get markers without end by %s', (_, around) => {
    const drawn = around(`<path id="p" d="M0 0${'L1 2'.repeat(60_000)}"/>`);
    expect(cleanSvg(Buffer.from(draw(`<marker id="m"><circle r="3"/></marker>${drawn}`)))).toHaveProperty(
      'fault',
    );
  });

  it('is shown where it has both arrows and a map of many points', () => {
    const arrows =
      '<marker id="m"><path d="M0 0L9 3 0 6"/></marker><path marker-end="url(#m)" d="M0 0L9 9"/>';
    const map = `<path style="marker:none" d="M0 0${'L1 2'.repeat(90_000)}"/>`;
    expect(clean(draw(arrows + map))).toContain('L1 2');
  });

  it.each(['url(', 'url("', '@import ', '@import url(', "url(  '", '\\', ':', 'on'])(
    'full of %s is read in one go',
    (piece) => {
      const text = piece.repeat(100_000).replaceAll('"', '&quot;');
      const source = draw(`<style>${text}</style><set attributeName="${text}"/><rect style="${text}"/>`);
      expect(clean(clean(source))).toBe(clean(source));
    },
  );

  it('is read in the encoding that it names', () => {
    const source = draw('<text>\u00e4</text>', '', '<?xml version="1.0" encoding="ISO-8859-1"?>');
    expect(cleanSvg(Buffer.from(source, 'latin1'))).toMatchObject({
      cleaned: expect.stringContaining('<text>\u00e4</text>') as string,
    });
    expect(cleanSvg(Buffer.from(draw('<text>\u00e4</text>'), 'latin1'))).toHaveProperty('fault');
  });

  it.each([
    ['breaks off', `<svg ${names}>\n<g>`, 'line 2'],
    ['nests wrongly', `<svg ${names}>\n<g></svg>`, 'line 2'],
    ['names an entity of HTML', draw('<text>\n&nbsp;</text>'), 'line 2'],
    ['has an attribute twice', draw('<g id="a" id="b"/>'), 'line 1'],
    ['nests without end', draw('<g>'.repeat(100_000)), 'too deeply'],
    ['has shapes without end', draw('<g/>'.repeat(100_001)), 'more than 100,000 elements'],
    ['has no namespace', '<svg viewBox="0 0 9 9"></svg>', 'does not begin with'],
    [
      'begins with something else',
      `<h xmlns="http://www.w3.org/1999/xhtml">${draw('')}</h>`,
      'does not begin',
    ],
  ])('that %s is none', (_, source, fault) => {
    expect(cleanSvg(Buffer.from(source))).toEqual({ fault: expect.stringContaining(fault) as string });
  });
});

describe('wherever a picture is handed out', () => {
  let folder: string;
  let talk: LoadedTalk;
  const source = draw('<rect onclick="EVIL"/><script>EVIL</script>');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-svg-'));
    await writeFile(join(folder, 'lamp.svg'), source);
    await writeFile(join(folder, 'torn.svg'), `<svg ${names}>\n<g>`);
    await writeFile(join(folder, 'drawn.png'), draw(''));
    await writeFile(join(folder, 'fog.svg'), draw('<g style="filter:blur(9px)"/>'.repeat(100)));
    const essay =
      '# Lamps\n\n![A lamp](lamp.svg)\n\n![A torn lamp](torn.svg)\n\n![A drawn lamp](drawn.png)\n\n![Fog](fog.svg)\n';
    await writeFile(join(folder, 'lamps.md'), essay);
    const { talks } = await loadTalks([join(folder, 'lamps.md')]);
    if (talks[0] === undefined) throw new Error('There is no talk.');
    talk = talks[0];
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('it is clean: in sites, in single files and beside exports', async () => {
    const file = await resolveAddress([talk], '/lamps/media/lamp.svg', { live: false });
    expect(file?.type).toBe('image/svg+xml');
    expect(Buffer.from(file?.body as Uint8Array).toString()).toBe(clean(source));
    const { html } = await composeSingle(talk, 'script');
    expect(html).toContain(Buffer.from(clean(source)).toString('base64'));
    await copyMedia(talk, join(folder, 'out'));
    expect(await readFile(join(folder, 'out/media/lamp.svg'), 'utf8')).toBe(clean(source));
  });

  it('its words stand for one that no browser shows, and what is not shown is named with its line', () => {
    expect([...talk.essay.pictures.keys()]).toEqual(['lamp.svg', 'fog.svg']);
    expect(talk.essay.warnings).toMatchObject([
      { line: 5, message: 'The picture torn.svg cannot be shown: its XML is wrong in line 2.' },
      { line: 7, hint: 'Let its name end in .svg.' },
      { line: 9, message: expect.stringContaining('fog.svg is shown without its filters') as string },
    ]);
    expect(JSON.stringify(talk.talk.slides)).toContain('A torn lamp');
  });
});
