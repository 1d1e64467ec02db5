/** A talk as a table for the terminal: slide, time, layout, and what each step shows. */
import { countSpoken, spokenUnit } from '../talk/count-spoken.ts';
import { formatClock } from '../talk/format-clock.ts';
import type { Passage, Slide, Talk } from '../talk/talk.ts';

/** One line a step; the running time stands where a slide begins. */
export function formatPlan(talk: Talk): string {
  const lines = [
    `${talk.title} · ${String(talk.slides.length)} slides · ${formatClock(talk.seconds)} ${talk.seconds < 3600 ? 'min' : 'h'}`,
    '',
  ];
  let elapsed = 0;
  for (const [index, slide] of talk.slides.entries()) {
    lines.push(...formatSlide(slide, index + 1, elapsed, talk.lang));
    elapsed += slide.seconds;
  }
  if (talk.cut.length > 0) lines.push('', `Said in no step (${String(talk.cut.length)}):`);
  for (const { line, text } of talk.cut) lines.push(`  line ${String(line)}: ${shorten(text)}`);
  return lines.join('\n');
}

function formatSlide(slide: Slide, number: number, elapsed: number, lang: string): string[] {
  return slide.steps.map(({ shows, says, seconds }, step) => {
    const start = step === 0 ? [String(number), formatClock(elapsed), slide.layout] : ['', '', ''];
    const [no = '', clock = '', layout = ''] = start;
    const spoken = says.length === 0 ? '' : `${formatCount(says, lang)}, ${seconds.toFixed(0)} s`;
    return `${no.padStart(3)}  ${clock.padStart(5)}  ${layout.padEnd(10)}  ${shorten(shows.text).padEnd(64)}  ${spoken}`.trimEnd();
  });
}

/** `12 words`, `1 word`, `23 characters`. */
function formatCount(says: readonly Passage[], lang: string): string {
  const count = Math.round(says.reduce((sum, { text }) => sum + countSpoken(text, lang), 0));
  const unit = spokenUnit(lang);
  return `${String(count)} ${count === 1 ? unit.slice(0, -1) : unit}`;
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= 64 ? line : `${line.slice(0, 63)}…`;
}
