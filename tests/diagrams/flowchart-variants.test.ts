import { describe, expect, it } from 'vitest';
import { listVariants } from '../../src/diagrams/flowchart-variants.ts';

const turnedOf = (source: string) => listVariants(source)[3]?.source;

describe('listVariants', () => {
  it('tries a flowchart closer together, the other way round, and both', () => {
    const closer = expect.stringMatching(/^\n%%\{init.*\}%%\ngraph LR\n {2}A --> B$/) as string;
    expect(listVariants('graph LR\n  A --> B')).toEqual([
      { source: closer },
      { source: closer },
      { source: closer },
      { source: 'graph TD\n  A --> B', turned: { from: 'LR', to: 'TD' } },
      {
        source: expect.stringMatching(/^\n%%\{init.*\}%%\ngraph TD\n/) as string,
        turned: { from: 'LR', to: 'TD' },
      },
    ]);
  });

  it.each([
    ['flowchart TB; A --> B', 'flowchart LR; A --> B'],
    ['flowchart RL\n  A --> B', 'flowchart BT\n  A --> B'],
    [
      '---\ntitle: graph TD\n---\n%% graph TD\n%%{init: {}}%%\n\n  graph TD\n  A',
      '---\ntitle: graph TD\n---\n%% graph TD\n%%{init: {}}%%\n\n  graph LR\n  A',
    ],
  ])('lets %j run the other way', (source, turned) => {
    expect(turnedOf(source)).toBe(turned);
  });

  it.each(['sequenceDiagram\n  A->>B: graph LR', 'graph\n  A --> B'])('has none of %j', (source) => {
    expect(listVariants(source)).toEqual([]);
  });

  it('breaks lines of labels as short as their longest word, and no word', () => {
    const widthOf = (label: string) =>
      Number(
        /"wrappingWidth":(\d+)/.exec(listVariants(`graph LR\n  A[${label}] --> B`)[1]?.source ?? '')?.[1],
      );
    expect(widthOf('Mail to all')).toBe(70);
    expect(widthOf('Somebody looks out')).toBeGreaterThan(76);
    expect(widthOf('Scheduler of mails')).toBeGreaterThan(80);
    expect(widthOf('RecalculateDigestOfAllUsersEverywhere')).toBe(190);
  });

  it('sets what stands at a level arrow in two lines, where it is long', () => {
    const closerOf = (source: string) => listVariants(source)[0]?.source ?? '';
    expect(closerOf('graph LR\n  A -->|reads on reload| B')).toContain('-->|reads on<br/>reload| B');
    expect(closerOf('graph LR\n  A -- reads on reload --> B')).toContain('-- reads on<br/>reload --> B');
    for (const label of ['-->|writes it|', '-->|reads<br>on reload|', '["reads on | reload | again"] -->']) {
      expect(closerOf(`graph LR\n  A ${label} B`)).toContain(label);
    }
    expect(closerOf('graph TD\n  A -->|reads on reload| B')).toContain('|reads on reload|');
  });

  it('does not turn groups that have directions of their own', () => {
    const source = 'flowchart LR\n  subgraph one\n    direction TB\n    A --> B\n  end';
    expect(listVariants(source)).toHaveLength(3);
    expect(listVariants(source)[0]).not.toHaveProperty('turned');
  });
});
