import fs from 'node:fs';
import path from 'node:path';

const WARTA = path.resolve(__dirname, '../../..');

/** What `create-strapi` 5.54 writes without being asked for anything, on SQLite. */
const DEFAULTS = path.resolve(__dirname, 'project');

/** By their names in Strapi, what to set of plugins beside Strapi's own. */
export type PluginSettings = Record<string, { resolve: string; config: object }>;

const coreFile = (make: string, uid: string): string =>
  `module.exports = require('@strapi/strapi').factories.${make}('${uid}');\n`;

const CORE_FILES = {
  controllers: 'createCoreController',
  routes: 'createCoreRouter',
  services: 'createCoreService',
} as const;

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

/** A content type of Warta, served as the content-type builder would serve it. */
function writeContentType(folder: string, api: string, name: string): void {
  const place = path.join('src/api', api, 'content-types', name, 'schema.json');
  // Warta's own indexes are its doing, and nothing that the builder offers.
  const { indexes: _, ...schema } = JSON.parse(fs.readFileSync(path.join(WARTA, place), 'utf8'));
  write(path.join(folder, place), JSON.stringify(schema));
  for (const [kind, make] of Object.entries(CORE_FILES)) {
    const file = path.join(folder, 'src/api', api, kind, `${name}.js`);
    write(file, coreFile(make, `api::${api}.${name}`));
  }
}

function writeContentTypes(folder: string): void {
  const apis = path.join(WARTA, 'src/api');
  for (const api of fs.readdirSync(apis)) {
    const types = path.join(apis, api, 'content-types');
    for (const name of fs.existsSync(types) ? fs.readdirSync(types) : []) {
      writeContentType(folder, api, name);
    }
  }
}

/**
 * Writes a Strapi project with Warta's content types and components and nothing else of Warta: no
 * lifecycles, middlewares, routes, indexes or settings of its own.
 */
export function writeProject(folder: string, plugins: PluginSettings): void {
  fs.cpSync(DEFAULTS, folder, { recursive: true });
  writeContentTypes(folder);
  fs.cpSync(path.join(WARTA, 'src/components'), path.join(folder, 'src/components'), {
    recursive: true,
  });
  fs.symlinkSync(
    fs.realpathSync(path.join(WARTA, 'node_modules')),
    path.join(folder, 'node_modules'),
  );
  fs.mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });
  fs.mkdirSync(path.join(folder, '.tmp'));
  const dependencies = { '@strapi/plugin-users-permissions': '5.54.0' };
  write(path.join(folder, 'package.json'), JSON.stringify({ name: 'plain-strapi', dependencies }));
  const enabled = Object.entries(plugins).map(([name, plugin]) => [
    name,
    { enabled: true, ...plugin },
  ]);
  write(path.join(folder, 'plugins.json'), JSON.stringify(Object.fromEntries(enabled)));
}
