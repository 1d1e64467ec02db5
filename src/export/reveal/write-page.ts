/** The page that reveal.js makes a talk of. */
import { escapeHtml } from '../../talk/text/escape-html.ts';
import type { LoadedTalk } from '../../site/load-talks.ts';
import { stackSlides } from '../../talk/stack-slides.ts';
import { canvasHeights } from '../../talk/talk.ts';
import { around, indent, inLine, openTag, type Lines } from './element.ts';
import { findNeeds } from './needs.ts';
import { highlightFile, notesFile } from './reveal-files.ts';
import { writeSlide } from './write-slide.ts';

/** The whole file: a stack of slides for each of the talk's sections, the script in their notes. */
export async function writePage({ talk, essay }: LoadedTalk): Promise<string> {
  const stacks: string[] = [];
  for (const stack of stackSlides({ ...talk, backup: [] })) {
    const slides = await Promise.all(stack.map((slide) => writeSlide(slide, talk, essay.drawings)));
    stacks.push(...(stack.length === 1 ? slides.flat() : around('section', {}, slides.flat())));
  }
  const { hasNotes, hasCode } = findNeeds(talk, essay.drawings);
  const script = (file: string) => inLine('script', { src: `reveal.js/${file}` }, '');
  const style = (file: string) => openTag('link', { rel: 'stylesheet', href: file });
  const head = [
    openTag('meta', { charset: 'utf-8' }),
    openTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    inLine('title', {}, escapeHtml(talk.title)),
    ...(talk.speaker === undefined ? [] : [openTag('meta', { name: 'author', content: talk.speaker })]),
    style('reveal.js/dist/reset.css'),
    style('reveal.js/dist/reveal.css'),
    style('talk.css'),
  ];
  const plugins = [...(hasNotes ? ['RevealNotes'] : []), ...(hasCode ? ['RevealHighlight'] : [])];
  const start: Lines = [
    '<script>',
    ...indent([
      'Reveal.initialize({',
      ...indent([
        'width: 1920,',
        `height: ${String(canvasHeights[talk.aspect])},`,
        'margin: 0,',
        'hash: true,',
        "slideNumber: 'c',",
        `rtl: ${String(talk.dir === 'rtl')},`,
        "transition: 'none',",
        `plugins: [${plugins.join(', ')}],`,
      ]),
      '});',
    ]),
    '</script>',
  ];
  const body = [
    ...around('div', { class: 'reveal' }, around('div', { class: 'slides' }, stacks)),
    script('dist/reveal.js'),
    ...(hasNotes ? [script(notesFile)] : []),
    ...(hasCode ? [script(highlightFile)] : []),
    ...start,
  ];
  const page = around('html', { lang: talk.lang, dir: talk.dir }, [
    ...around('head', {}, head),
    ...around('body', {}, body),
  ]);
  return `<!doctype html>\n${page.join('\n')}\n`;
}
