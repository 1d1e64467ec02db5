/** How Node is started for Lectern, where it is this repository that starts it. */
export const nodeFlags = [
  // Types are stripped only to compile, which this Node does anyway: it is an experiment only where it is asked for.
  '--disable-warning=ExperimentalWarning',
  // Megabytes for what is new: with the one that V8 begins with, a twentieth of a short run is cleaning up, and the
  // sixteen that it may take are held while the browser prints.
  '--min-semi-space-size=8',
  '--max-semi-space-size=8',
];
