/** The front matter as a JSON Schema, so that editors complete it and tell what is wrong. */
import { z } from 'zod';
import { Settings } from '../essay/front-matter/settings.ts';
import { settingNames, WrittenSettings } from '../essay/front-matter/written-settings.ts';

/** The default of each key that has one. */
export const defaults: Partial<Record<string, unknown>> = Settings.parse({});

/** In a version that all editors know, made from what the front matter is read with; other keys are free. */
export function makeSettingsSchema() {
  const { properties = {}, ...schema } = z.toJSONSchema(WrittenSettings, { target: 'draft-7', io: 'input' });
  const described = settingNames.map((name) => {
    const property = properties[name];
    if (typeof property !== 'object') throw new Error(`The schema lacks “${name}”.`);
    return [name, { ...property, ...(defaults[name] !== undefined && { default: defaults[name] }) }] as const;
  });
  return {
    ...schema,
    title: 'The front matter of an essay that Lectern turns into a talk',
    properties: Object.fromEntries(described),
  };
}
