import { expect, it } from 'vitest';
import { dropAsides } from '../../../src/plan/condense/drop-asides.ts';
import { pointWordsFor } from '../../../src/plan/condense/point-words.ts';

it.each([
  ['给灯塔添加新特性 (见下文) 时，请先读日志', '给灯塔添加新特性时，请先读日志'],
  ['把灯塔的模型（思维模型） 内化到长期记忆', '把灯塔的模型内化到长期记忆'],
  ['The lamp (an old one) burns all night', 'The lamp burns all night'],
  ['[04:12] The lamp burns [laughter] all night', 'The lamp burns all night'],
  ['Ada: [1:04:12.5] The lamp burns [unintelligible 00:29:52.19] long', 'Ada: The lamp burns long'],
  ['The lamp burns [as he laughs] all night', 'The lamp burns [as he laughs] all night'],
  ['灯塔 Alpha (旧的) 整夜都亮着灯', '灯塔 Alpha 整夜都亮着灯'],
])('leaves a blank where an aside stood only between words that have blanks: %s', (sentence, bare) => {
  expect(dropAsides({ text: sentence, marks: [] }).text).toBe(bare);
});

it.each([
  ['de', 'Die Lampe brennt jede Nacht (nur im Winter nicht)'],
  ['fr', 'La lampe brûle chaque nuit (sauf en hiver)'],
  ['ru', 'Лампа горит каждую ночь (кроме двух зимних)'],
])('keeps an aside that limits the claim, by the words of the language: %s', (lang, sentence) => {
  const words = pointWordsFor(lang)?.clauses;
  expect(dropAsides({ text: sentence, marks: [] }, words).text).toBe(sentence);
});
