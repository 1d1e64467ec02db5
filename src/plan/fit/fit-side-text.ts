/** Texts beside a slide's main one: captions, subtitles, addresses and the like, each with three steps of its own. */
import type { Canvas } from '../../measure/canvas.ts';
import type { StyleName, Typography } from '../../measure/typography.ts';
import { toPlainRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import type { SideFit } from '../../talk/talk.ts';
import { leadOf, readRoom } from './rooms.ts';

interface SideText {
  style: StyleName;
  /** As in `--size-<size>-l`. */
  size: string;
  /** As in `--room-<room>-width`. */
  room: string;
  /** Lines that still look well; as many as there is room for if absent. */
  lines?: Partial<Record<SideFit, number>>;
}

const fewLines = { l: 5, m: 12 } as const;

const sideTexts = {
  subtitle: { style: 'caption', size: 'subtitle', room: 'subtitle', lines: { l: 2, m: 3 } },
  caption: { style: 'caption', size: 'caption', room: 'caption', lines: fewLines },
  'caption-headed': { style: 'caption', size: 'caption', room: 'caption-headed', lines: fewLines },
  'caption-wide': { style: 'caption', size: 'caption', room: 'caption-wide' },
  'caption-film': { style: 'caption', size: 'caption', room: 'caption-film', lines: fewLines },
  'film-address': { style: 'text', size: 'film-address', room: 'film-address' },
  'empty-frame': { style: 'caption', size: 'caption', room: 'empty-frame' },
  'card-title': { style: 'points', size: 'plate', room: 'card-title', lines: { l: 3, m: 4 } },
  'card-address': { style: 'strong', size: 'address', room: 'card-address' },
  farewell: { style: 'caption', size: 'farewell', room: 'farewell' },
  'farewell-address': { style: 'strong', size: 'address', room: 'farewell-address' },
} as const satisfies Record<string, SideText>;

export type SideTextName = keyof typeof sideTexts;

const steps = ['l', 'm', 's'] as const;

/** The largest step at which the text's room holds it in every theme; `none` if none does. Words are parted at `s` only. */
export function fitSideText(name: SideTextName, text: RichText | string, canvas: Canvas): SideFit {
  const rich = typeof text === 'string' ? toPlainRichText(text) : text;
  const { lines }: SideText = sideTexts[name];
  const held = steps.find((fit) =>
    canvas.themes.every((type) => {
      const { setting, count, height } = measureSideText(name, rich, fit, type);
      return (
        count <= (lines?.[fit] ?? Infinity) &&
        height <= setting.height &&
        (fit === 's' || type.isWhole(rich, setting))
      );
    }),
  );
  return held ?? 'none';
}

/** How the text is set at a step in one theme, and the lines and the px that it takes there. */
export function measureSideText(
  name: SideTextName,
  text: RichText,
  fit: Exclude<SideFit, 'none'>,
  type: Typography,
) {
  const { style, size: sizes, room }: SideText = sideTexts[name];
  const size = type.theme.number(`--size-${sizes}-${fit}`);
  const setting = { style, size, ...readRoom(type, room) };
  const count = type.countLines(text, setting);
  return { setting, count, height: count * size * leadOf(type, style, 'l') };
}
