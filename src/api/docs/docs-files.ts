import { readFile } from 'node:fs/promises';
import { version } from 'swagger-ui-dist/package.json';
import { DOCS_SCRIPT } from './docs-script';
import { DOCS_STYLE } from './docs-style';

/** Seconds. What is our own changes only with a new version of the application. */
const MAX_AGE = 300;
const A_YEAR = 365 * 24 * 60 * 60;

interface DocsFile {
  /** Under /docs. */
  readonly path: string;
  readonly mediaType: 'text/css' | 'text/javascript';
  /** Seconds. */
  readonly maxAge: number;
  read(): Promise<string>;
}

/**
 * A file of Swagger UI. The version stands in its path: what is there never changes. Resolved by
 * name, since the package's index would run the bundle.
 */
const ofSwagger = (name: string, mediaType: DocsFile['mediaType']): DocsFile => ({
  path: `${version}/${name}`,
  mediaType,
  maxAge: A_YEAR,
  read: () => readFile(require.resolve(`swagger-ui-dist/${name}`), 'utf8'),
});

const ofOurs = (path: string, mediaType: DocsFile['mediaType'], text: string): DocsFile => ({
  path,
  mediaType,
  maxAge: MAX_AGE,
  read: async () => text,
});

/** All that the page needs, in the order in which it must be loaded. */
export const DOCS_FILES: readonly DocsFile[] = [
  ofSwagger('swagger-ui.css', 'text/css'),
  ofSwagger('swagger-ui-bundle.js', 'text/javascript'),
  ofOurs('docs.css', 'text/css', DOCS_STYLE),
  ofOurs('docs.js', 'text/javascript', DOCS_SCRIPT),
];
