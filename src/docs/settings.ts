/** Every setting of the front matter, in a talk that has them itself. */
import { stringify } from 'yaml';
import { settingNames, WrittenSettings, type SettingName } from '../essay/front-matter/written-settings.ts';
import { composeEssay, explain, fence } from './compose.ts';
import { defaults } from './settings-schema.ts';
import { keysOf } from '../talk/keys-of.ts';

/** What its examples do not show, or would show wrongly here. */
const ownHead: Partial<Record<SettingName, unknown>> = {
  title: 'The front matter',
  subtitle: 'Every setting of a talk, in a talk that has them',
  author: 'Lectern',
  date: '3 May',
  link: 'https://example.org/settings',
  lang: 'en',
  theme: 'stage',
  mode: 'dark',
  keywords: ['settings', 'front matter'],
};
/** What belongs together, in the order of the sections. */
const groups: Record<
  SettingName,
  'The first slide and the last' | 'The look' | 'How long it takes' | 'What goes out'
> = {
  title: 'The first slide and the last',
  subtitle: 'The first slide and the last',
  author: 'The first slide and the last',
  event: 'The first slide and the last',
  date: 'The first slide and the last',
  link: 'The first slide and the last',
  theme: 'The look',
  mode: 'The look',
  aspect: 'The look',
  lang: 'The look',
  minutes: 'How long it takes',
  pace: 'How long it takes',
  notes: 'What goes out',
  allow: 'What goes out',
  keywords: 'What goes out',
  draft: 'What goes out',
};
/** These would leave out of this talk what it is about. */
const leftOut: ReadonlySet<SettingName> = new Set(['minutes', 'notes', 'draft']);

export interface SettingDoc {
  description: string;
  examples: readonly unknown[];
}

/** What the schema says of a setting. */
function settingDoc(name: SettingName): SettingDoc {
  const { description = '', examples } = WrittenSettings.shape[name].meta() ?? {};
  return { description, examples: Array.isArray(examples) ? examples : [] };
}

/** A value as it stands behind its key. */
function write(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim();
}

export function documentSettings(): string {
  const head = settingNames
    .filter((name) => !leftOut.has(name))
    .map((name) => [name, ownHead[name] ?? settingDoc(name).examples[0]] as const);
  return composeEssay(Object.fromEntries(head), [
    explain(
      'The front matter stands between two lines of three hyphens, at the very top of the essay. All of it is optional. Keys that Lectern does not know are ignored, since the file is your blog post.',
    ),
    'This talk has the settings that it shows:',
    fence('yaml', head.map(([name, value]) => `${name}: ${write(value)}`).join('\n')),
    ...[...new Set(Object.values(groups))].flatMap((group) => [
      `## ${group}`,
      ...keysOf(groups)
        .filter((name) => groups[name] === group)
        .flatMap(documentSetting),
    ]),
    '## Other ways to write it',
    explain(
      'TOML between two lines of three plus signs is read too, and so are the `@def` lines of Franklin. A value that cannot be used is reported with its line, and the talk is made without it.',
    ),
    fence('toml', '+++\ntitle = "One big computer"\nminutes = 20\n+++'),
    '## In an editor',
    explain(
      'An editor that understands YAML completes the keys and marks mistakes if a comment at the top names the schema. The schema is a file of the package.',
    ),
    fence(
      'yaml',
      '# yaml-language-server: $schema=node_modules/lectern/compiled/schema.json\ntitle: One big computer',
    ),
  ]);
}

function documentSetting(name: SettingName): string[] {
  const { description, examples } = settingDoc(name);
  const standard = defaults[name];
  const absent =
    standard === undefined || Array.isArray(standard) ? '' : ` Without it, it is \`${write(standard)}\`.`;
  return [
    `### ${name}`,
    explain(description + absent),
    fence('yaml', examples.map((example) => `${name}: ${write(example)}`).join('\n')),
  ];
}
