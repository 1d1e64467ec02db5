/** Options of the Node that runs Lectern. */
export const nodeOptions = [
  // Stripping types, which this Node does anyway, is an experiment only where it is asked for.
  '--disable-warning=ExperimentalWarning',
  // A pattern is compiled once, instead of for its first use and then again: a talk uses hundreds, and each often.
  '--no-regexp-tier-up',
];
