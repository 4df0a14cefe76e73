const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '..', '..');
const RULES = path.join(ROOT, 'dist', 'src', 'domain', 'settings');
const STRAPI = path.join(ROOT, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
const BUILT = [RULES, path.join(ROOT, 'dist', 'build', 'index.html')];

/** @returns {string[]} one line for each thing that must be put right before the start */
function findProblems() {
  if (!fs.existsSync(STRAPI)) {
    return ['The packages are not installed: run npm ci first.'];
  }
  if (!BUILT.every((file) => fs.existsSync(file))) {
    return ['Warta is not built: run npm run build first.'];
  }
  const { findBadSecrets } = require(path.join(RULES, 'find-bad-secrets.js'));
  const { findBadAddresses } = require(path.join(RULES, 'find-bad-addresses.js'));

  return [...findBadSecrets(process.env), ...findBadAddresses(process.env)].map(
    ({ variable, reason }) => `${variable} ${reason}`,
  );
}

/**
 * `npm start`: Strapi for production, in this very process, so that a process manager's signals
 * reach it. Settings come from the environment only; refuses to start, naming every variable at
 * once, when one will not do.
 */
function startProduction() {
  process.env.NODE_ENV ||= 'production';
  // Strapi would fill the gaps from .env; it reads the file that ENV_PATH names instead.
  process.env.ENV_PATH = os.devNull;

  const problems = findProblems();
  if (problems.length > 0) {
    for (const problem of problems) {
      console.error(problem);
    }
    process.exit(1);
  }

  process.chdir(ROOT);
  process.argv = [process.argv[0], STRAPI, 'start'];
  require(STRAPI);
}

module.exports = { startProduction };
