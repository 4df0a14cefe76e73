const { requireNode } = require('./lib/require-node.js');

// Before anything that a too old Node could not even read.
requireNode();
require('./lib/screenshots/take-screenshots.js').takeScreenshots();
