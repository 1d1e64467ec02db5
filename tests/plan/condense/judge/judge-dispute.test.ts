import { describe, expect, it } from 'vitest';
import { hopelessDispute, judgeDispute } from '../../../../src/plan/condense/judge/judge-dispute.ts';

describe('judgeDispute', () => {
  it.each([
    ['en', 'Critics say that filters slow a pump down.', 'They’re wrong.'],
    ['en', 'Every plumber told us that we needed more pumps.', 'None of them did.'],
    ['en', 'I don’t mind pumps.', 'I mind pumps without valves.'],
    ['en', 'Do not ask how old a pump is.', 'Ask whether it leaks, so that the garden stays green.'],
    ['en', 'We plan as if the garden were small and dry.', 'It is neither.'],
    ['en', '“But pumps are cheap,” people say.', 'They aren’t.'],
    ['en', 'Pumps seem so simple: oil never leaks, right?', 'Well, actually, no.'],
    ['en', 'A common way is to oil the valve from above.', 'This clogs the filter, so don’t do it!'],
    ['en', 'They also say that the open well is safer: nobody falls in.', 'Perhaps.'],
    ['de', 'Viele sagen, dass Pumpen teuer sind.', 'Das stimmt nicht.'],
    ['fr', 'Certains disent que les pompes sont chères.', 'C’est faux.'],
    ['es', 'Algunos dicen que las bombas son caras.', 'No es cierto.'],
    ['zh', '有人说水泵太贵。', '其实并非如此。'],
  ])('refuses a claim that its author rejects (%s: “%s”)', (lang, claim, answer) => {
    expect(judgeDispute(claim, answer, lang)).toBe(hopelessDispute);
  });

  it.each([
    'Some people will tell you that mending is dear.',
    'Others say that water is the answer.',
    'Conventional wisdom urges us to wait.',
    'They also say that the open well is safer.',
    'It is often argued that filters slow a pump down.',
    'Defenders of old pumps will say that they last.',
    'The usual argument against pumps is that they cost oil.',
    'One objection I hear is that pumps are loud.',
  ])('counts what others say against “%s”', (claim) => {
    expect(judgeDispute(claim, 'A new valve costs little.', 'en')).toBeGreaterThan(0);
  });

  it.each([
    ['de', 'Der zweite Einwand lautet, dass Pumpen Öl kosten.'],
    ['fr', 'La deuxième objection est que les pompes sont chères.'],
    ['es', 'La segunda objeción es que las bombas son caras.'],
    ['zh', '一个常见的反对意见是水泵太贵。'],
  ])('counts an objection against what it says (%s: “%s”)', (lang, claim) => {
    expect(judgeDispute(claim, undefined, lang)).toBeGreaterThan(0);
  });

  it.each([
    ['de', 'Der beste Einwand ist ein Gegenbeispiel.'],
    ['de', 'Mein Einwand lautet: Pumpen kosten weniger als Fehler.'],
    ['fr', 'La meilleure objection est un contre-exemple.'],
    ['es', 'Una objeción es una pregunta disfrazada.'],
    ['zh', '反对意见是民主的基础。'],
  ])('leaves what is said of objections alone (%s: “%s”)', (lang, claim) => {
    expect(judgeDispute(claim, undefined, lang)).toBe(0);
  });

  it.each([
    ['Some people mend pumps at home.', 'A new valve costs little.'],
    ['We don’t mend pumps at night.', 'We sleep.'],
    ['A plumber oils the valve.', 'This keeps it quiet, and it does not leak.'],
    ['Do not count the pumps.', 'Their number says nothing.'],
    ['A plumber needs water.', 'No pump runs without it.'],
    ['The argument against old pumps is weak.', 'A new valve costs little.'],
    ['The best argument against old pumps is that they leak.', 'A new valve costs little.'],
    ['The strongest argument against pumps is their noise.', 'A new valve costs little.'],
    ['The objection was raised by Ada in 1902.', 'A new valve costs little.'],
    ['One objection is as old as pumps.', 'A new valve costs little.'],
    ['A fair criticism is that our drawings are small.', 'A new valve costs little.'],
  ])('leaves “%s” alone', (claim, next) => {
    expect(judgeDispute(claim, next, 'en')).toBe(0);
  });
});
