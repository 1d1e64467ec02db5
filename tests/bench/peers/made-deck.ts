/** One deck as plain data, the same for each tool that is measured, and the pictures in it. */
import { crc32, deflateSync } from 'node:zlib';

export interface DeckSlide {
  /** Counted from 1. */
  number: number;
  /** Begins with the number: “Slide 7: …”. */
  title: string;
  /** Four. */
  bullets: string[];
  /** What is said, 120 words. */
  notes: string;
  /** Twelve lines of TypeScript, on every fifth slide. */
  code?: string;
  /** A picture of 800 × 450 pixels in `img/`, on every tenth slide; in turn a PNG and an SVG. */
  picture?: { name: string; bytes: Uint8Array };
}

export const deckTitle = 'The deck of the bench';

const words =
  `the a careful reader writer harbour signal margin lamp keeper window slide essay author room claim
  evidence result method figure table model queue memory layout paint frame letter glyph column shows holds breaks
  improves limits explains measures repeats compares halves removes adds moves because when after before under over
  between without across every another smaller larger faster slower quiet honest plain exact rough early late common
  rare`.split(/\s+/);

export function makeDeck(count: number): DeckSlide[] {
  return Array.from({ length: count }, (_, index) => makeSlide(index + 1));
}

function makeSlide(number: number): DeckSlide {
  const random = startRandom(number);
  const slide: DeckSlide = {
    number,
    title: `Slide ${String(number)}: ${makeSentence(random, 4)}`,
    bullets: Array.from({ length: 4 }, () => makeSentence(random, 10)),
    notes: Array.from({ length: 10 }, () => `${makeSentence(random, 12)}.`).join(' '),
  };
  if (number % 5 === 0) slide.code = makeCode(number);
  if (number % 10 === 3) {
    const isPng = number % 20 === 3;
    slide.picture = {
      name: `picture-${String(number)}.${isPng ? 'png' : 'svg'}`,
      bytes: isPng ? drawPng(number) : Buffer.from(drawSvg(number)),
    };
  }
  return slide;
}

/** The same numbers from 0 to below 1 for the same seed: a linear congruential generator (Numerical Recipes). */
export function startRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function makeSentence(random: () => number, length: number): string {
  const chosen = Array.from({ length }, () => words[Math.floor(random() * words.length)] ?? 'the').join(' ');
  return chosen.slice(0, 1).toUpperCase() + chosen.slice(1);
}

function makeCode(number: number): string {
  const name = String(number);
  return `interface Sample${name} { readonly id: number; label: string }

export async function measure${name}(input: Sample${name}[]): Promise<number> {
  let total = 0
  for (const { id, label } of input) {
    if (id % ${name} === 0) continue // each ${name}th is left out
    total += label.length * ${name}
  }
  const mean = input.length > 0 ? total / input.length : NaN
  console.log(\`mean of ${name}: \${mean.toFixed(2)}\`)
  return mean
}`;
}

const width = 800;
const height = 450;

/** Soft stripes, which a PNG packs about as well as a photograph's sky. */
function drawPng(seed: number): Uint8Array {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    rows[at++] = 0;
    for (let x = 0; x < width; x += 1) {
      const wave = (Math.sin(x / (20 + (seed % 17))) + Math.cos(y / 31)) * 25 + ((x * 7 + y * 13) % 4);
      for (let channel = 0; channel < 3; channel += 1)
        rows[at++] = Math.round(90 + wave + (channel + 1) * (x / 16));
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits for each of red, green and blue.
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const chunks = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...chunks]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function drawSvg(seed: number): string {
  const random = startRandom(seed);
  const bars = Array.from({ length: 24 }, (_, index) => {
    const tall = Math.round(40 + random() * 340);
    const [x, y] = [20 + index * 32, height - 20 - tall].map(String);
    return `<rect x="${String(x)}" y="${String(y)}" width="24" height="${String(tall)}" fill="#36c"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"><rect width="100%" height="100%" fill="#f4f4f0"/>${bars.join('')}</svg>\n`;
}
