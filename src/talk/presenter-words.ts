/** The words of the presenter view, in the talk's language; a language that is missing here gets English. */

/** `{t}` stands for a time, `{n}` and `{of}` for numbers. */
const names = [
  'title',
  'script',
  'controls',
  'elapsed',
  'left',
  'over',
  'clock',
  'seen',
  'waiting',
  'lost',
  'open',
  'slide',
  'slideOf',
  'backup',
  'point',
  'step',
  'line',
  'lines',
  'allLines',
  'pointOf',
  'stepOf',
  'nextStep',
  'end',
  'then',
  'next',
  'back',
  'black',
  'pause',
  'goOn',
  'smaller',
  'larger',
] as const;
export type PresenterWord = (typeof names)[number];
export type PresenterWords = Record<PresenterWord | 'lang', string>;

/** In the order of `names`. */
const phrases: Readonly<Record<string, string>> = {
  en: 'Presenter view · Script · Controls · elapsed of {t} · left · over · clock, ends {t} · Big screen connected · No big screen yet · Big screen lost, trying again · Open the slides · slide {n} · Slide {n} of {of} · Backup · point {n} · step {n} · line {n} · lines {n} · all lines · point {n} of {of} · step {n} of {of} · Next step · End of the talk · then slide {n} · Next · Back · Black screen · Pause · Go on · Smaller script · Larger script',
  de: 'Vortragsansicht · Text · Steuerung · vergangen von {t} · übrig · überzogen · Uhr, Ende {t} · Leinwand verbunden · Noch keine Leinwand · Leinwand verloren, neuer Versuch läuft · Folien öffnen · Folie {n} · Folie {n} von {of} · Reserve · Punkt {n} · Schritt {n} · Zeile {n} · Zeilen {n} · alle Zeilen · Punkt {n} von {of} · Schritt {n} von {of} · Nächster Schritt · Ende des Vortrags · dann Folie {n} · Weiter · Zurück · Schwarzer Bildschirm · Pause · Weiter nach Pause · Text kleiner · Text größer',
};

/** The words for `lang`, a BCP 47 tag; `lang` among them is their own language. */
export function presenterWordsFor(lang: string): PresenterWords {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  const known = language in phrases ? language : 'en';
  const words = phrases[known]?.split(' · ') ?? [];
  const entries = names.map((name, at) => [name, words[at] ?? ''] as const);
  return { ...(Object.fromEntries(entries) as Record<PresenterWord, string>), lang: known };
}

/** A phrase with its times and numbers in it. */
export function fillPhrase(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
