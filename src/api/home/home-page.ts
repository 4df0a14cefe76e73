import { escapeHtml } from '../../domain/syndication/blocks-to-html';
import { HOME_STYLE } from './home-style';
import { HOME_LANGUAGES, HOME_WORDS, type HomeLanguage, type HomeLink } from './home-words';

export type HomeAddresses = Readonly<Record<HomeLink, string>>;

/** In the order of the page. */
const LINKS: readonly HomeLink[] = ['site', 'admin', 'docs', 'openapi', 'feeds'];

const NAMES: Readonly<Record<HomeLanguage, string>> = { id: 'Bahasa Indonesia', en: 'English' };

/** The page at the root of the CMS, as HTML: what this is, and where else to go. */
export function homePage(language: HomeLanguage, addresses: HomeAddresses): string {
  const words = HOME_WORDS[language];

  const link = (name: HomeLink): string => {
    const { title, about } = words.links[name];
    return `<li><a href="${escapeHtml(addresses[name])}"><strong>${title}</strong> <span class="quiet">${about}</span></a></li>`;
  };
  const languageLink = (other: HomeLanguage): string =>
    other === language
      ? `<span aria-current="true">${NAMES[other]}</span>`
      : `<a href="?lang=${other}" hreflang="${other}" lang="${other}">${NAMES[other]}</a>`;

  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Warta: ${words.description}</title>
<link rel="alternate" type="application/rss+xml" title="${words.links.feeds.title}" href="${escapeHtml(addresses.feeds)}">
<style>${HOME_STYLE}</style>
</head>
<body>
<main>
<h1>Warta</h1>
<p class="quiet">${words.description}</p>
<p>${words.lead}</p>
<h2>${words.places}</h2>
<ul>
${LINKS.map(link).join('\n')}
</ul>
</main>
<nav aria-label="${words.languages}">
${HOME_LANGUAGES.map(languageLink).join('\n')}
</nav>
</body>
</html>
`;
}
