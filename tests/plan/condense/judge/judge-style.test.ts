import { describe, expect, it } from 'vitest';
import { judgeStyle, weakStyle } from '../../../../src/plan/condense/judge/judge-style.ts';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';

function judge(text: string, source = text): number {
  return judgeStyle({ text, tokens: tagSentence(text).tokens, source });
}

const plain = judge('Old pumps fail in winter nights');

describe('judgeStyle', () => {
  it('likes a command', () => {
    expect(judge('Never trust an old pump in winter')).toBeGreaterThan(plain);
    expect(judge('Check the valve before the winter')).toBeGreaterThan(plain);
  });

  it('finds no command in what only asks for attention', () => {
    expect(judge('Note that old pumps fail in winter nights')).toBeLessThanOrEqual(plain);
    expect(judge('Look at old pumps on winter nights')).toBeLessThanOrEqual(plain);
    expect(judge('Remember, old pumps fail in winter nights')).toBeLessThanOrEqual(plain);
  });

  it('finds weak what its hearers are asked to agree with', () => {
    const source = 'Pumps seem simple: old pumps never leak in winter, right?';
    expect(judge('Old pumps never leak in winter', source)).toBeLessThanOrEqual(weakStyle);
  });

  it.each([
    'Look at the first valve',
    'Look at pumps that have run for ages',
    'I am not proposing dry gardens',
  ])('finds weak what only leads to what is meant: “%s”', (text) =>
    expect(judge(text)).toBeLessThanOrEqual(weakStyle),
  );

  it.each(['Look at the valve before you buy a pump', 'Look at the well, not at the pump'])(
    'leaves what tells where to look first alone: “%s”',
    (text) => expect(judge(text)).toBeGreaterThan(weakStyle),
  );

  it('does not take a reason for a mere denial', () => {
    expect(judge('We are not asking gardeners because they are asleep')).toBeGreaterThan(weakStyle);
  });

  it('likes an announcement that pays off in a word', () => {
    expect(judge('An old pump has one enemy: sand')).toBeGreaterThan(plain);
  });

  it.each([
    ['speaks of its own telling', 'I mention this since old pumps fail'],
    ['begins with a pronoun', 'They fail in cold winter nights'],
    ['points at something before it', 'These pumps fail in winter nights'],
    ['does what was told before', 'Gardeners do this with an old spanner'],
    ['speaks of someone unknown', 'Nobody who knew them came to help us'],
    ['helps someone unknown', 'We often help them mend the valve of a pump'],
    ['speaks of its author behind a phrase', 'By the end of winter, I like old pumps'],
    ['tells a story', 'We mended the pump with a spanner'],
    ['asks', 'Do old pumps fail in winter?'],
    ['says too little', 'It fails'],
    ['gives an example', 'For example, old pumps fail in winter'],
    ['points back in its middle', 'Old pumps of this kind fail in winter'],
    ['ends on what was said before', 'The drawing of the gardeners led to this'],
    ['only supposes', 'Let’s say an old pump fails in winter'],
    ['says what people think', 'It is common to think that old pumps fail'],
    ['says what tempts', 'It can be tempting to buy a new pump at once'],
    ['says what some may think', 'Some may argue that old pumps last longer'],
    ['is a step of the text', 'The next step is to mend the old valve'],
    ['speaks of a thing named before, to do something with', 'It’s a good tool to keep in winter nights'],
  ])('thinks less of a point that %s', (_what, text) => {
    expect(judge(text)).toBeLessThan(plain);
  });

  it.each([
    ['greets', 'Dear gardeners of this small village'],
    ['hangs on the condition before', 'If you don’t, mend the old valve and wait'],
    ['hangs on a condition told before', 'Otherwise the old pump leaks in winter'],
    ['only refers to something', 'Take a look at the pump to see how it works'],
    ['announces', 'There are three ways to mend a pump'],
    ['sends readers elsewhere', 'See the manual for more about pumps'],
    ['says what comes next', 'In this post we’ll look at old pumps'],
    ['says what came before', 'In yesterday’s post, we saw why old pumps fail'],
    ['gives thanks', 'I want to thank all who mended the pump'],
    ['gives more thanks', 'We would also like to thank the gardeners of the village'],
    ['says what it will have said', 'By the end of this short post, you will know all old pumps'],
    ['invites to write', 'If your pump fails, please reach out to pumps@example.org'],
    ['was a link', 'The old plan of the gardeners is available here'],
    ['only sends off', 'You’re on your way to a pump of your own!'],
    ['hopes', 'Hopefully this story has shown what a pump can do'],
    ['cannot wait', 'We can’t wait to mend more pumps in spring'],
    ['foretells what it has to tell', 'We’d like to share four lessons about old pumps'],
    ['counts what one should know', 'Two important facts you should know about pumps'],
    ['labels an example', 'Example: an old pump that leaks in winter'],
    ['names examples', 'More examples of pumps that gardeners like'],
    ['points at a link', 'You can read more about old pumps here'],
    ['announces an interview', 'We had a long conversation with the oldest of the gardeners'],
    ['says where it was printed', 'Originally published in a paper for gardeners'],
    ['calls without saying a thing', 'Happy mending!'],
    ['speaks of a thing named before', 'It’s a pump that is known to all gardeners'],
    ['names nothing', 'Certainly you cannot ignore it'],
    ['only cries out', 'A mere old pump of the village!'],
    ['cries out behind a name', 'Marta (the oldest gardener): Many, many pumps!'],
    ['says that there are some', 'There are certain tools that all gardeners need in winter'],
    ['says that there are many', 'There are a lot of good and simple practices for an old pump'],
    ['only names what one has heard of', 'You may have heard of the Society of Old Pumps'],
    ['says that there is something', 'However, there was a problem'],
    ['is a by-word', 'Fun fact: the oldest pump of the village is red'],
    ['only cheers', 'Best of luck!'],
    ['goes back to where it was', 'Let’s return to our oldest pump'],
    ['speaks of the text that it is part of', 'This post concludes our long series on old pumps'],
    ['says what is known already', 'We have already seen why old pumps fail'],
    ['is credit', 'Our drawings are adapted from an old book for gardeners'],
    ['shows something below', 'The drawing below is a simple view of an old pump'],
    ['speaks of steps below', 'The three steps below describe an old pump'],
    ['leaves something out', 'We also do not discuss how pumps are mended'],
    ['tells how far the reader is', 'You should now have a working pump in your garden'],
    ['only lets begin', 'Once the pump is set up, we can start using it'],
    ['compares with nothing', 'The way to mend a valve is very similar'],
    ['points somewhere', 'There is the home of the old gardeners'],
    ['names who helped', 'Additional contributors to the drawing include Ada and Bob'],
    ['points up the page', 'Note the old valve of the pump described above'],
    ['announces what others tell', 'We asked the gardeners to tell how they mend pumps'],
    ['says that there are things', 'The old shed contains a number of tools and parts'],
    ['leads on', 'Let’s open the old valve of the pump'],
    ['is who exclaimed', 'An old gardener of the village exclaims'],
    ['says what was learnt', 'We now know how to mend the valve of a pump'],
    ['only moves on', 'Before moving on, we close the valve of the pump'],
    ['hangs on a question', 'If so, the old valve of the pump is broken'],
    ['counts one more way', 'There is a third way to mend an old pump'],
    ['says a thing of what was named before', 'This valve turns the pump into a fountain'],
    ['is an address', 'To reach the gardeners, email pumps@example.org'],
    ['counts ways and names none', 'Old pumps and new pumps differ in several other ways'],
    ['counts choices and names none', 'To mend the valve of a pump, we have two options'],
    ['says that there are reasons', 'Even beyond money, there are several reasons to mend a pump'],
    ['is for the law', 'Naming a maker of pumps does not constitute our endorsement'],
    ['wishes luck', 'Good luck as you mend the pumps of your village!'],
    ['recalls a lesson', 'In lesson 2 we mended the valve of a pump'],
    ['asks for mail', 'Drop us a line about your old pump'],
    ['counts what was counted before', 'The second is to mend the old valve of the pump'],
    ['says of each of what was named', 'Each is closed at night by the gardeners of the village'],
    ['announces behind a phrase', 'On that note, here are the steps to mend a pump'],
    ['sends to read', 'I strongly recommend reading the book of the gardeners'],
    ['is ready to go on', 'Now we’re ready to mend the pump!'],
    ['is who said what', 'An old gardener of the village said'],
    ['is who said what, and who that is', 'Ada, who mends the pumps of the village, notes'],
    ['is as whom it is put', 'As Ada Byron, the oldest gardener, puts it'],
    ['says that one may read on', 'You can read more on why old pumps leak'],
    ['says where something is read', 'You can see the old plan in the gardeners’ own repository'],
    ['says where there is more', 'More information about our garden is available in the old guide'],
    ['asks to take part', 'If you have thoughts on old pumps, please leave a comment'],
    ['asks for reports', 'We welcome bug reports and feedback from all gardeners'],
    ['asks to come again', 'Remember to check back next week for the new pump'],
    ['announces a list', 'What follows is a list of pumps that gardeners like'],
    ['says what was put together', 'We’ve put together a list of pumps that will help you'],
    ['puts off', 'Valves of old pumps are explained in more detail below'],
    ['says what a part of the text is about', 'The second section gives an overview of old pumps'],
    ['has heard of something on a condition', 'If you keep a garden, you have likely heard of pumps'],
    ['says that there are other choices', 'The old pump has lots of other options'],
    ['says that it can be done somehow', 'The gardeners can help in a variety of ways'],
    ['is an advertisement', 'Quick plug: the village looks for a gardener'],
    ['is glad', 'We’re really excited to see what the gardeners build'],
    ['looks forward', 'The village looks forward to many more gardens'],
    ['praises', 'Major kudos to the gardeners of the village'],
    ['says only that it went well', 'The mending of the old pump was a huge success'],
    ['counts among what was named before', 'The old valve is definitely one of them'],
    ['quotes what few understand', 'Linnaeus said long ago, “Nescio quae facies laeta, glabra plantis”'],
    ['points back at a thing not named', 'Old pumps and new valves lead to this problem'],
    ['asks for a story', 'Tell us a little about the old pump of your village'],
    ['says who will speak', 'Ada Byron will be speaking in our shed on Friday'],
    ['is time to go on', 'Once the pump is mended, it’s time to open the valve'],
    ['is easily said', 'Say we want to mend the old pump of the village'],
    ['begins an example', 'As an example, consider the old pump of the village'],
    ['says who may copy it', 'Copyright and related rights of the gardeners waived'],
    ['begins an example of its own', 'Consider a pump that keeps the village dry in winter'],
    ['says what was just shown', 'Here, the valve turns the pump into a fountain'],
    ['sends readers to the whole of it', 'For a full list of old pumps, please see the catalogue'],
    ['says what may be known', 'You might already be familiar with the pumps of the village'],
    ['adds to the sentence before', 'Especially given the age of the pumps of our village'],
  ])('finds a point weak that %s', (_what, text) => {
    expect(judge(text)).toBeLessThanOrEqual(weakStyle);
  });

  it.each([
    ['tells to write before something', 'Write to the gardeners before you mend their pump'],
    ['says where things are', 'Old pumps fail most often in the gardens here'],
    ['is two words and a sentence', 'Pumps fail.'],
    ['asks what there is', 'There is no way to mend the pump'],
    ['is a quotation with its speaker', '“Pumps fail,” the old gardener said'],
    ['calls to do something behind a label', 'Patient: Always wait for the old pump!'],
    ['cries out a whole sentence', 'The old pump has failed in winter nights!'],
    [
      'names what one has heard of and tells of it',
      'You may have heard of old pumps, but few people own one',
    ],
    ['counts ways and names them', 'Old pumps fail in two ways: by sand and by frost'],
    ['is a step with its own noun', 'The second pump is the one to mend first'],
    ['quotes what all understand', 'Linnaeus said, “Pumps and valves are the soul of gardens”'],
    ['announces news with joy', 'We’re happy to announce that the old pump runs again'],
    ['says what the gardeners welcome', 'We welcome rain more than old pumps in summer'],
    ['says what can be read of a thing', 'You can read how full the tank is on its own dial'],
    ['cleaves a sentence', 'It is the valve that fails in winter nights'],
    ['says what there is in a place', 'Here on the coast, old pumps fail in winter nights'],
    ['asks to consider something', 'Consider a better way to mend the pumps of the village'],
    ['says without what a thing works', 'Without a valve, the pump of the village fails'],
  ])('finds no point weak that %s', (_what, text) => {
    expect(judge(text)).toBeGreaterThan(weakStyle);
  });

  it.each([
    'A very spirited discussion of pumps followed',
    'I have formed a theory of why old pumps leak',
    'A closely related issue in our garden is mending valves',
    'Another good example of it is the pump in the yard',
  ])('finds weak what only names a thing that was not told: %s', (text) => {
    expect(judge(text)).toBeLessThanOrEqual(weakStyle);
  });

  it('finds no fault with what is told', () => {
    expect(judge('A related problem is that old pumps leak in winter')).toBeGreaterThan(weakStyle);
    expect(judge('The discussion followed the rules of the garden')).toBeGreaterThan(weakStyle);
  });

  it('thinks less of what hums and haws', () => {
    const source = 'Oh, and the old pump fails in winter nights.';
    const text = 'The old pump fails in winter nights';
    expect(judge(text, source)).toBeLessThan(judge(text, `${text}.`));
  });

  it('finds a lead-in weak whose list stands behind it', () => {
    expect(judge('A pump needs', 'A pump needs:')).toBeLessThanOrEqual(weakStyle);
    expect(judge('A pump needs', 'A pump needs—')).toBeLessThanOrEqual(weakStyle);
  });

  it('does not mistake an empty “it” for a pronoun', () => {
    expect(judge('It is hard to mend a pump in winter')).toBeGreaterThan(plain - 0.1);
  });

  it('sees where a cut point sent its readers', () => {
    const source = 'You can find the plan of the pump on our website and in the library.';
    expect(judge('You can find the plan of the pump', source)).toBeLessThanOrEqual(weakStyle);
  });

  it('does not mistake a call for what leads on', () => {
    expect(judge('Let’s stop mending the old pump')).toBeGreaterThanOrEqual(plain);
  });

  it('looks behind a connective', () => {
    expect(judge('However, they fail in cold winter nights')).toBe(judge('They fail in cold winter nights'));
  });
});
