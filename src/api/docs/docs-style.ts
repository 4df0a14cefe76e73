/** What Swagger UI leaves to the page around it. */
export const DOCS_STYLE = `body {
  margin: 0;
}
noscript {
  display: block;
  padding: 1rem;
  font: 1rem/1.5 system-ui, sans-serif;
}
`;
