/** How Mermaid is told to draw: labels as text and not HTML, straight lines, the theme's colours by their stand-ins. */
import type { MermaidConfig } from 'mermaid';
import { stylesFor } from './drawing-styles.ts';
import { labelSize, noteSize } from './label-sizes.ts';
import { c4Colours, themeVariables } from './mermaid-colours.ts';
import { standIns, toneAt } from './stand-ins.ts';

const { ink = '', ground = '', hair = '' } = standIns;

/** What an essay's own directives may not change: what would load, run, or leave the theme. */
const secure = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'maxEdges',
  'suppressErrorRendering',
  'htmlLabels',
  'theme',
  'themeVariables',
  'themeCSS',
  'fontFamily',
  'altFontFamily',
  'fontSize',
  'look',
  'handDrawnSeed',
  'darkMode',
  'layout',
  'dompurifyConfig',
  'deterministicIds',
  'legacyMathML',
  'forceLegacyMathML',
];

/** Later than Mermaid's own types. */
const treemap = { treemap: { useMaxWidth: false, nodeWidth: 66, nodeHeight: 34 } };

/**
 * The configuration of Mermaid for a diagram.
 * @param kind of diagram, as Mermaid names it
 * @param fontFamily the faces that the drawing's words are measured in
 */
export function mermaidSettings(kind: string, fontFamily: string): MermaidConfig {
  const words = { useMaxWidth: false, htmlLabels: false };
  const label = { fontFamily, fontSize: labelSize };
  const note = { fontFamily, fontSize: noteSize };
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    secure,
    suppressErrorRendering: true,
    deterministicIds: true,
    theme: 'base',
    themeVariables: { ...themeVariables, fontFamily, fontSize: `${String(labelSize)}px` },
    themeCSS: stylesFor(kind),
    fontFamily,
    fontSize: labelSize,
    htmlLabels: false,
    markdownAutoWrap: true,
    flowchart: { ...words, curve: 'linear', diagramPadding: 2, padding: 14, wrappingWidth: 190 },
    sequence: {
      useMaxWidth: false,
      actorFontFamily: label.fontFamily,
      actorFontSize: label.fontSize,
      actorFontWeight: 450,
      messageFontFamily: label.fontFamily,
      messageFontSize: label.fontSize,
      messageFontWeight: 450,
      noteFontFamily: note.fontFamily,
      noteFontSize: note.fontSize,
      noteFontWeight: 450,
      diagramMarginX: 2,
      diagramMarginY: 2,
      boxMargin: 8,
      mirrorActors: false,
    },
    gantt: {
      useMaxWidth: false,
      useWidth: 820,
      fontSize: labelSize,
      sectionFontSize: labelSize,
      barHeight: 30,
      barGap: 8,
      topPadding: 44,
      leftPadding: 110,
      rightPadding: 40,
      gridLineStartPadding: 32,
    },
    journey: {
      useMaxWidth: false,
      taskFontFamily: fontFamily,
      taskFontSize: labelSize,
      textPlacement: 'tspan',
      sectionFills: [ground],
      sectionColours: [ink],
      actorColours: Array.from({ length: 8 }, (_, index) => toneAt(index)),
    },
    timeline: {
      useMaxWidth: false,
      leftMargin: 40,
      textPlacement: 'tspan',
      sectionFills: [ground],
      sectionColours: [ink],
    },
    class: { ...words, padding: 8 },
    state: { ...words, padding: 8 },
    er: { useMaxWidth: false, fontSize: labelSize, diagramPadding: 8, rankSpacing: 56 },
    pie: { useMaxWidth: false, textPosition: 0.72 },
    quadrantChart: {
      useMaxWidth: false,
      chartWidth: 560,
      chartHeight: 400,
      titleFontSize: labelSize,
      quadrantLabelFontSize: labelSize,
      pointLabelFontSize: noteSize,
      xAxisLabelFontSize: noteSize,
      yAxisLabelFontSize: noteSize,
      pointTextPadding: 8,
    },
    xyChart: {
      useMaxWidth: false,
      width: 760,
      height: 380,
      titleFontSize: labelSize,
      xAxis: { labelFontSize: labelSize, titleFontSize: noteSize, tickWidth: 1, axisLineWidth: 1 },
      yAxis: { labelFontSize: labelSize, titleFontSize: noteSize, tickWidth: 1, axisLineWidth: 1 },
    },
    requirement: { useMaxWidth: false, fontSize: labelSize },
    mindmap: { useMaxWidth: false, padding: 10 },
    gitGraph: { useMaxWidth: false, rotateCommitLabel: false },
    c4: { useMaxWidth: false, c4ShapeMargin: 80, ...c4Colours },
    sankey: { useMaxWidth: false, linkColor: hair },
    packet: { useMaxWidth: false, bitWidth: 20, rowHeight: 44, paddingX: 10, paddingY: 22 },
    block: { useMaxWidth: false, padding: 12 },
    radar: { useMaxWidth: false, width: 420, height: 420, curveTension: 0, axisLabelFactor: 1.06 },
    kanban: { useMaxWidth: false },
    ...treemap,
    architecture: { useMaxWidth: false, fontSize: labelSize },
  };
}
