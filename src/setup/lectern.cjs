#!/usr/bin/env node
// The command `lectern`. Each Node can read this file, so that one that is too old is told from one that fails.
'use strict';
var fs = require('fs');
var path = require('path');

var isRepository = fs.existsSync(path.join(__dirname, '../cli/main.ts'));
var least = isRepository ? '20.0' : '22.12';

/** @param {string} version */
function rank(version) {
  var parts = version.split('.');
  return Number(parts[0]) * 1000 + Number(parts[1]);
}

if (rank(process.versions.node) < rank(least)) {
  console.error(
    'Lectern needs Node ' +
      least.replace('.0', '') +
      ' or newer; this is Node ' +
      process.versions.node +
      '.' +
      '\n  Install a newer one: https://nodejs.org',
  );
  process.exit(1);
} else {
  require('./load.cjs')(isRepository ? './lectern.mjs' : '../../compiled/program/start.mjs');
}
