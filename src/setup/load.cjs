// Loads a module, by its place beside this file: a word that old Nodes cannot read.
'use strict';

/** @param {string} file */
module.exports = (file) => import(file);
