const { requireNode } = require('./lib/require-node.js');

// Before anything that a too old Node could not even read.
requireNode();
require('./lib/run-site.js').runSite();
