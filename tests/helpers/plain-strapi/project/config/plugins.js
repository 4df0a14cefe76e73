const fs = require('node:fs');
const path = require('node:path');

/** What startPlainStrapi was asked to set beside the defaults. */
const settings = path.join(__dirname, '..', 'plugins.json');

module.exports = () => ({
  'users-permissions': { config: { jwtManagement: 'refresh', sessions: { httpOnly: true } } },
  ...JSON.parse(fs.readFileSync(settings, 'utf8')),
});
