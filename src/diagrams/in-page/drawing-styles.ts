/** What Mermaid's own style sheets set in ways that its settings do not reach. */
import { standIns } from './stand-ins.ts';

const { ink = '', ground = '', rule = '', hair = '', accent = '', 'ink-2': ink2 = '' } = standIns;

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
.mindmap-node circle ~ g text, .mindmap-node circle ~ g tspan { text-anchor: middle }
.edge { stroke: ${ink}; stroke-width: 1px }
`,
  timeline: `
.timeline-node path { fill: ${ground} !important; stroke: ${ink}; stroke-width: 1px }
.timeline-node line { stroke: none !important }
line { stroke-width: 1px }
& > text { font-size: 16px }
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
& > text { font-size: 16px }
.actor-0 { fill: ${ink} !important }
.actor-1 { fill: ${ground} !important }
.actor-2 { fill: ${accent} !important }
.actor-3 { fill: ${hair} !important }
.actor-4 { fill: ${rule} !important }
.actor-5 { fill: ${ink2} !important }
`,
  pie: `
.legend rect { stroke: ${ink} !important; stroke-width: 1px }
`,
  c4: `
text { paint-order: stroke }
.c4-shape .label { font-family: inherit !important; font-size: 16px !important }
.c4-shape .label .c4-type, .c4-shape .label .c4-descr { font-size: 13px }
.c4-shape .basic, .c4-shape rect, .c4-shape path, .c4-shape circle, .c4-shape line { stroke-width: 1px }
`,
  sankey: `
.node rect { fill: ${ink} }
.link { stroke-opacity: 1 }
.node-labels { font-size: 16px }
`,
  packet: `
.packetBlock { fill: ${ground}; stroke: ${ink} }
.packetLabel, .packetTitle { font-size: 16px; fill: ${ink} }
.packetByte { font-size: 13px; fill: ${ink2} !important }
`,
  architecture: `
text { paint-order: stroke }
svg * { fill: none !important; stroke: ${ink} !important; stroke-width: 1px !important }
.edge { stroke: ${ink}; stroke-width: 1px }
.arrow { fill: ${ink} }
.node-bkg { stroke: ${rule}; stroke-width: 1px }
`,
  kanban: `
.cluster rect { fill: ${ground} !important; stroke: ${rule} !important }
.cluster rect.background { stroke: none !important }
`,
  radar: `
.radarGraticule { fill: none; stroke: ${hair}; stroke-width: 1px }
.radarAxisLine { stroke: ${hair}; stroke-width: 1px }
.radarAxisLabel, .radarLegendText { font-size: 16px }
[class*='radarCurve-'], [class*='radarLegendBox-'] { fill: none; stroke: ${ink}; stroke-width: 1px }
.radarCurve-0, .radarLegendBox-0 { stroke: ${accent}; stroke-width: 3px }
.radarCurve-2, .radarLegendBox-2 { stroke-dasharray: 6 4 }
.radarCurve-3, .radarLegendBox-3 { stroke-width: 3px; stroke-dasharray: 2 4 }
.radarCurve-4, .radarLegendBox-4 { stroke: ${accent}; stroke-dasharray: 10 4 }
`,
  treemap: `
.treemapSection, .treemapLeaf { fill: ${ground} !important; fill-opacity: 1; stroke: ${ink} !important; stroke-width: 1px; stroke-opacity: 1 }
.treemapSectionHeader { fill: none !important; stroke: none !important }
.treemapSectionLabel, .treemapSectionValue { font-size: 14px !important }
`,
};

/** Styles for a kind of diagram; Mermaid applies them after its own, while it draws and measures. */
export function stylesFor(kind: string): string {
  return everyKind + (oneKind[kind] ?? '');
}
