/** What writers head the first part of an essay with, whatever it is about, by the languages that have it. */
const firstParts = new RegExp(
  `^(?:${[
    'abstract|background|foreword|getting started|introduction|intro|motivation|overview|preamble|preface|prerequisites|problem|prologue|set-?up|summary|the problem|tl;? ?dr',
    'einführung|einleitung|hintergrund|überblick|vorwort|zusammenfassung',
    'avant-propos|contexte|préambule|préface|prérequis|résumé',
    'antecedentes|introducción|prefacio|prólogo|requisitos|resumen',
    'introdução|resumo|introduzione|prefazione|riassunto|sommario',
    'введение|вступление|предисловие|введення|вступ|передмова',
    'はじめに|概要|前書き|まえがき|前言|简介|簡介|引言|摘要|개요|서론|소개|들어가며',
  ].join('|')})$`,
  'iu',
);

/** Characters: a longer heading is none of them. */
const longest = 80;

/** Whether a heading is such a name; numbers before it and signs around it aside. */
export function isFirstPart(heading: string): boolean {
  return (
    heading.length <= longest &&
    firstParts.test(heading.replace(/^[\d.)\s]+/u, '').replace(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu, ''))
  );
}
