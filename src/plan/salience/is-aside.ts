/** Sentences that serve the one before them. */
const examples = ['e.g.', 'for example', 'for instance', 'such as', 'to give an example', 'as an example'];

const references = [
  'see',
  'note that',
  'as described',
  'as mentioned',
  'as noted',
  'as shown',
  'as you can see',
];

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const openings = [
  ...[...examples, ...references].map((phrase) => `${phrase.replaceAll('.', String.raw`\.`)}(?!\\p{L})`),
  String.raw`(?:figure|image|table) \p{N}`,
  String.raw`in (?:1[89]|20)\p{N}{2}(?!\p{N})`,
  `on (?:${[...weekdays, ...months].join('|')})(?!\\p{L})`,
];

const aside = new RegExp(`^(?:${openings.join('|')})`, 'iu');

/** Whether an English sentence opens with an example, a date or a reference. */
export function isAside(text: string): boolean {
  return aside.test(text);
}
