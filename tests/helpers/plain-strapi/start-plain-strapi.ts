import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SECRETS } from '../secrets';
import { type ServingProcess, startServingProcess } from '../serving-process';
import { copyRows } from './copy-rows';
import { type PluginSettings, writeProject } from './write-project';

interface PlainStrapiParts {
  /** The SQLite file of a Warta; its stories, authors, channels, regions, tags and files are copied. */
  rowsOf: string;
  plugins?: PluginSettings;
}

/**
 * Starts what somebody has who describes Warta's content types to a new Strapi, lets everybody read
 * them, and stops there: in a process of its own, for production, on a SQLite file that Strapi made,
 * with the content of a Warta.
 *
 * @throws Error when it does not start, or the Warta has no content
 */
export async function startPlainStrapi({
  rowsOf,
  plugins = {},
}: PlainStrapiParts): Promise<ServingProcess> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plain-strapi-'));
  const remove = () => fs.rmSync(folder, { recursive: true, force: true });
  try {
    writeProject(folder, plugins);
    const settings = {
      ...SECRETS,
      NODE_ENV: 'production',
      PUBLIC_URL: '',
      STRAPI_TELEMETRY_DISABLED: 'true',
    };
    const server = await startServingProcess(settings, { appDir: folder, distDir: folder });
    if ((await copyRows(rowsOf, path.join(folder, '.tmp/data.db'))) === 0) {
      await server.stop();
      throw new Error(`${rowsOf} has nothing to serve`);
    }
    return {
      ...server,
      async stop() {
        await server.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
