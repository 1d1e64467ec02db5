/** Tells sentences that introduce the list behind them, though they end with a full stop. */
import { languageOf } from '../../talk/text/language.ts';

/** What says in a language that items follow, or counts what there are; lowercased. */
const announcements: Readonly<Record<string, RegExp>> = {
  en: /\bthe following\b|\bas follows\b|\b(?:listed |see |are )below\b|^(?:so |and )?here (?:is|are)\b|^(?:so |and )?here’s\b|^here's\b|\bthere (?:are|were)(?: also)? (?:\p{L}+ )?(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|a few|various|different|a number|plenty|lots)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|several|a few|various) (?:[\p{L}-]+ )?(?:ways|reasons|kinds|types|sorts|things|steps|options|categories|methods|points|questions|parts|rules|principles|benefits|goals|lessons|tips|factors|examples|groups|problems|challenges|advantages|credentials)\b/u,
  de: /(?<!\p{L})(?:nach)?folgende[nrms]?(?!\p{L})|nachfolgend|wie folgt|(?<!\p{L})es gibt (?:\p{L}+ )?(?:zwei|drei|vier|fünf|sechs|sieben|mehrere|viele|einige|verschiedene)(?!\p{L})/u,
  es: /(?<!\p{L})siguientes?(?!\p{L})|a continuación|(?<!\p{L})(?:hay|existen) (?:dos|tres|cuatro|cinco|seis|vari[ao]s|much[ao]s|algun[ao]s)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:suivante?s?|voici)(?!\p{L})|ci-dessous|(?<!\p{L})il (?:y a|existe) (?:deux|trois|quatre|cinq|six|plusieurs|de nombreu(?:x|ses))(?!\p{L})/u,
  pt: /(?<!\p{L})seguintes?(?!\p{L})|a seguir|(?<!\p{L})(?:há|existem) (?:dois|duas|três|quatro|cinco|vári[ao]s|muit[ao]s)(?!\p{L})/u,
  it: /(?<!\p{L})seguent[ei](?!\p{L})|(?<!\p{L})(?:ci sono|esistono) (?:due|tre|quattro|cinque|divers[ei]|molt[ei])(?!\p{L})/u,
  ru: /следующ(?:ие|их|ими|ее)|(?<!\p{L})ниже(?!\p{L})|(?:есть|существует|существуют) (?:два|две|три|четыре|пять|несколько|много)/u,
  zh: /以下|如下|下列|下面|有(?:[两三四五六七八九十]|几|多|很多|许多)[种个点类项]/u,
  ja: /以下|次の|下記|(?:[二三四五六2-9]つ|たくさん|いくつか)あります/u,
  ko: /다음|(?:두|세|네|다섯|여러) 가지/u,
  ar: /التالي|الآتي|كما يلي|ما يلي|(?:هناك|توجد|يوجد) (?:ثلاث|أربع|خمس|عدة|العديد|مسألتان|طريقتان|طريقان|سببان)/u,
};

/** Whether a sentence says that what it speaks of is listed next. */
export function announcesList(sentence: string, lang: string): boolean {
  return announcements[languageOf(lang)]?.test(sentence.trim().toLowerCase()) ?? false;
}
