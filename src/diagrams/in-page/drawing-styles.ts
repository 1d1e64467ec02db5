/** What Mermaid's own style sheets set in ways that its settings do not reach. */
import { standIns } from './stand-ins.ts';

const { ink = '', ground = '', rule = '', hair = '', 'ink-2': ink2 = '' } = standIns;

const everyKind = `
.edgeLabel text, .edgeLabel tspan, .edgeLabel .label { font-size: 13px; fill: ${ink2} }
.edgeTerminals, .edgeTerminals text, .edgeTerminals tspan { font-size: 13px; fill: ${ink2} }
.labelBkg, .edgeLabel rect, .edgeLabel .label rect { fill: ${ground}; opacity: 1; stroke: none }
.note { stroke: ${rule} }
`;

/** By Mermaid's name of the kind. */
const oneKind: Readonly<Record<string, string>> = {
  gantt: `
.today { display: none }
.grid .domain { stroke: none }
.grid .tick { opacity: 1; stroke: none }
.grid .tick line { stroke: ${hair}; stroke-width: 1px; stroke-opacity: 1; opacity: 1 }
.grid .tick text { font-size: 13px; fill: ${ink2} }
.section { opacity: 0 }
.titleText { font-size: 16px }
`,
  mindmap: `
.mindmap-node rect, .mindmap-node path, .mindmap-node circle, .mindmap-node polygon { fill: ${ground}; stroke: ${ink}; stroke-width: 1px }
.mindmap-node .label rect, .mindmap-node line { fill: none; stroke: none }
.mindmap-node circle ~ g text { text-anchor: middle }
.edge { stroke: ${ink}; stroke-width: 1px }
`,
  timeline: `
.node-bkg { fill: ${ground}; stroke: ${ink} }
.timeline-node line { stroke: none }
line { stroke-width: 1px }
`,
  gitGraph: `
.branchLabelBkg { fill: ${ground}; stroke: ${ink} }
.branch { stroke: ${rule}; stroke-width: 1px }
.commit-label { fill: ${ink2} }
.arrow { stroke-width: 3px }
`,
  journey: `
.face { fill: ${ground}; stroke: ${ink} }
.mouth { stroke: ${ink} }
.journey-section, .task { stroke: ${ink}; fill: ${ground} }
.task-line { stroke: ${rule} }
circle { stroke: ${ink} }
`,
};

/** Styles for a kind of diagram; Mermaid applies them after its own, while it draws and measures. */
export function stylesFor(kind: string): string {
  return everyKind + (oneKind[kind] ?? '');
}
