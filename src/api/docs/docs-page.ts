/** Paths of the files that the page loads. */
interface DocsFiles {
  readonly styles: readonly string[];
  /** In the order in which they run. */
  readonly scripts: readonly string[];
  readonly openapi: string;
}

/** The page on which Swagger UI shows openapi.json, as HTML. In English, as the description is. */
export function docsPage({ styles, scripts, openapi }: DocsFiles): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Warta: API documentation</title>
${styles.map((path) => `<link rel="stylesheet" href="${path}">`).join('\n')}
${scripts.map((path) => `<script src="${path}" defer></script>`).join('\n')}
</head>
<body>
<div id="docs" data-openapi="${openapi}"></div>
<noscript>Without JavaScript the description itself can be read: <a href="${openapi}">openapi.json</a>.</noscript>
</body>
</html>
`;
}
