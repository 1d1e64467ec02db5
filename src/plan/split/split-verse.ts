/** Divides verse that is too long for one slide between its lines. */
import { measureText } from './measure-text.ts';

/** What a division of the rest of a poem costs: first its parts, then how badly they end, then how uneven they are. */
type Cost = readonly [parts: number, broken: number, uneven: number];

/** A part shorter than this share of the usual one is a stray rest, as bad as one that ends amid a sentence. */
const fairShare = 0.4;

/**
 * Where the parts of a poem end, as few as can be: rather with a sentence, else with a clause, else evenly; nothing if a
 * line is too long for a slide. A shortest path over the lines, from the last to the first.
 * @param lineEnds where parts may end, in order
 * @param findReach the furthest end of a part that begins at a place
 */
export function splitVerse(
  text: string,
  lineEnds: readonly number[],
  findReach: (start: number) => number,
): number[] | undefined {
  const places = [0, ...lineEnds.filter((end) => end > 0 && end < text.length), text.length];
  const last = places.length - 1;
  const usual = measureText(text.slice(0, findReach(0)));
  const costs: (Cost | undefined)[] = places.map((_, at) => (at === last ? [0, 0, 0] : undefined));
  const nexts = new Map<number, number>();
  for (let at = last - 1; at >= 0; at--) {
    const start = places[at] ?? 0;
    const reach = findReach(start);
    for (let next = at + 1; next <= last && (places[next] ?? Infinity) <= reach; next++) {
      const rest = costs[next];
      if (rest === undefined) continue;
      const part = text.slice(start, places[next]);
      const size = measureText(part);
      const broken = (next === last ? 0 : judgeEnd(part)) + (size < usual * fairShare ? 1 : 0);
      const cost: Cost = [rest[0] + 1, rest[1] + broken, rest[2] + size ** 2];
      if (isLess(cost, costs[at])) {
        costs[at] = cost;
        nexts.set(at, next);
      }
    }
  }
  if (costs[0] === undefined) return undefined;
  const ends: number[] = [];
  for (let at = nexts.get(0); at !== undefined; at = nexts.get(at)) ends.push(places[at] ?? text.length);
  return ends;
}

/** 0 where a sentence ends, more where it goes on. */
function judgeEnd(part: string): number {
  const end = part.trimEnd().replace(/(?<!["'”’»)\]」』])["'”’»)\]」』]+$/u, '');
  if (/[.!?…。！？]$/u.test(end)) return 0;
  return /(?:[;:—–；：]|--)$/u.test(end) ? 0.5 : 1;
}

function isLess(cost: Cost, other: Cost | undefined): boolean {
  if (other === undefined) return true;
  const at = cost.findIndex((value, index) => value !== other[index]);
  return at >= 0 && (cost[at] ?? 0) < (other[at] ?? 0);
}
