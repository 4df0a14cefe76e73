import { cp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const site = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(site, 'dist');

const SCRIPT = 'src/client/main.ts';
const APPLICATION_FORM = 'src/client/application-form.ts';
const STYLE = 'src/styles/site.css';

/** What browsers load, under names that change with the content: it may be kept for ever. */
async function buildAssets() {
  const { metafile } = await build({
    absWorkingDir: site,
    entryPoints: [SCRIPT, APPLICATION_FORM, STYLE],
    entryNames: '[name]-[hash]',
    outdir: path.join(dist, 'public', 'assets'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022'],
    metafile: true,
    logLevel: 'warning',
  });
  const addressOf = (entryPoint) => {
    const [file] = Object.entries(metafile.outputs).find(
      ([, output]) => output.entryPoint === entryPoint,
    );
    return `/assets/${path.basename(file)}`;
  };
  return {
    script: addressOf(SCRIPT),
    applicationForm: addressOf(APPLICATION_FORM),
    style: addressOf(STYLE),
  };
}

/** One file with all it needs: dist/ runs wherever Node does, without node_modules. */
async function buildServer(assets) {
  await build({
    absWorkingDir: site,
    entryPoints: ['src/server.ts'],
    outfile: path.join(dist, 'server.js'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    define: { ASSETS: JSON.stringify(assets) },
    logLevel: 'warning',
  });
  // Node would read a .js file as CommonJS.
  await writeFile(path.join(dist, 'package.json'), '{ "type": "module" }\n');
}

await rm(dist, { recursive: true, force: true });
await cp(path.join(site, 'public'), path.join(dist, 'public'), { recursive: true });
await buildServer(await buildAssets());
