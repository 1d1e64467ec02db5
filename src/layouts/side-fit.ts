import type { SideFits, Slide } from '../talk/talk.ts';

/** The class of a text beside the main one, for the step of the type scale that is planned for it. */
export function sideClass({ fits }: Slide, name: keyof SideFits): string | undefined {
  const fit = fits?.[name];
  return fit === undefined ? undefined : `size-${fit}`;
}

/** Whether the slide has room for the text at all. */
export function hasRoom({ fits }: Slide, name: keyof SideFits): boolean {
  return fits?.[name] !== 'none';
}
