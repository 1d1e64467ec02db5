import { expect, it } from 'vitest';
import { orderSpoken } from '../../src/talk/order-spoken.ts';

const at = (line: number) => ({ text: `line ${String(line)}`, line, endLine: line });

it('leaves each reminder where it stands in the essay, also what is behind all that is said', () => {
  const ordered = orderSpoken([at(3), at(7)], [at(1), at(5), at(6), at(9)], ({ line }) => line);
  const texts = ordered.map((spoken) => (spoken.isAside ? `(${spoken.text})` : spoken.said.text));
  expect(texts).toEqual(['(line 1)', 'line 3', '(line 5)', '(line 6)', 'line 7', '(line 9)']);
});
