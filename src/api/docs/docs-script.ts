/**
 * Starts Swagger UI on the page. The page's policy lets no script stand in the HTML, so this is sent
 * as a file of its own. Without `validatorUrl: null` the page would load a badge from swagger.io.
 */
export const DOCS_SCRIPT = `const dark = matchMedia('(prefers-color-scheme: dark)');
const followColorScheme = () => {
  document.documentElement.classList.toggle('dark-mode', dark.matches);
};
dark.addEventListener('change', followColorScheme);
followColorScheme();

const place = document.getElementById('docs');
SwaggerUIBundle({
  domNode: place,
  url: place.dataset.openapi,
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
});
`;
