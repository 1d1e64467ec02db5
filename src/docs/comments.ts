/** The comments that an author steers with, each at work. */
import {
  directives,
  directiveNames,
  wishedLayouts,
  type DirectiveName,
} from '../essay/directives/directives.ts';
import { composeEssay, demonstrate, explain } from './compose.ts';

/** Passages of an essay; each has the comment that it is an example of. */
export const commentExamples: Record<DirectiveName, string> = {
  point: `<!-- point: A cluster is one computer -->
When people speak of a thousand machines, they mean a thousand names, a thousand logins and a thousand places for the
same mistake.`,
  say: `<!-- say -->
You may laugh now. At the time, with the second rack dark and the third one humming, nobody did.`,
  show: `<!-- show -->
Count the dark seconds between two flashes.`,
  slide: `The light is white by day and green by night.

<!-- slide: layout=statement -->
No keeper sleeps while it turns.`,
  keep: `<!-- keep -->
A lamp that always burns warns nobody.`,
  cut: `<!-- cut -->
Parts of this passage appeared in the newsletter of the harbour, where they were shorter.`,
  note: `<!-- note: breathe; look up -->
Then the second rack went dark.`,
};

/** What has to be known besides. */
const more: Partial<Record<DirectiveName, string>> = {
  point:
    'They are the only words on a slide that need not stand in your text. Above a paragraph that introduces code or a table they stand over that.',
  say: 'So the next passage is on no slide, but it is in the script.',
  show: 'It has to be short, since the audience reads it at a glance. The items of a list keep all their words, too, and appear one by one.',
  slide: `Text can be put into these layouts, if it has what they show: ${wishedLayouts.join(', ')}. Alone, as in \`<!-- slide -->\`, the comment only begins a new slide.`,
  keep: 'It matters when `minutes` or `--minutes` leaves something out.',
  cut: 'It stays in the essay for those who read it.',
  note: 'It appears in the presenter view and is no part of the script. A site publishes it only with `--asides`.',
};

export function documentComments(): string {
  return composeEssay(
    {
      title: 'Comments that steer',
      subtitle: 'Every comment that Lectern understands, at work',
      author: 'Lectern',
      lang: 'en',
      mode: 'auto',
    },
    [
      explain(
        'Lectern finds the point of each paragraph. A paragraph without one is said together with its neighbours, and one right behind a picture that nothing introduces is said while the picture is shown. To have it otherwise, say so in the essay, in bold type or in a comment. Blog engines skip comments, so the file stays your blog post.',
      ),
      'Each example below is shown as it is written, and then at work.',
      '## Bold words',
      explain(
        'The first bold phrase of a paragraph is its point, as it is. A term behind its article (“as a **tagged port**”) is only stressed, and so are bold words within a short item of a list, what the sentence denies, and up to three words within a sentence in other languages than English, whose verbs Lectern does not know apart; `lectern check` names such words where a point is wanted.',
      ),
      ...demonstrate('We argued for a year about what to measure. After that **the pager stayed silent**.'),
      ...directiveNames.flatMap((name) => [
        `## ${directives[name].takes === 'words' ? `${name}: …` : name}`,
        explain([directives[name].means, more[name]].join(' ')),
        ...demonstrate(commentExamples[name]),
      ]),
      '## Where comments stand',
      explain(
        'A comment belongs to the next block, or to the one it stands in. In a list, and between its items, it belongs to one item in the same way; above the list, to all of it. In MDX you may write it in braces; in a list write it in an item, since between two items it parts the list. In plain text it stands on lines of its own; any other comment is text there, since nothing else would remove it.',
      ),
      '```mdx\n{/* point: A cluster is one computer */}\n```',
      'A comment that only looks like one of these is reported, with its line.',
    ],
  );
}
