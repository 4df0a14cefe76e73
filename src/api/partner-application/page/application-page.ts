import { applicationTransitions, type LetterLanguage } from '../../../domain/partner-application';
import { escapeHtml } from '../../../domain/syndication/blocks-to-html';
import type { StoredApplication } from '../../../queries/partner-applications/stored-application';
import { HOME_STYLE } from '../../home/home-style';
import { APPLICANT_STEPS } from '../take-applicant-step';
import { APPLICATION_STYLE } from './application-style';
import { APPLICATION_WORDS } from './application-words';

/** All that the page is drawn with. */
export const PAGE_STYLE = `${HOME_STYLE}${APPLICATION_STYLE}`;

const page = (language: LetterLanguage, body: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${APPLICATION_WORDS[language].title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${APPLICATION_WORDS[language].title}</h1>
${body}
</main>
</body>
</html>
`;

/** Says that there is no application, or none any more. */
export const goneApplicationPage = (language: LetterLanguage): string =>
  page(language, `<p>${APPLICATION_WORDS[language].gone}</p>`);

/**
 * The page of an application, as HTML: where it stands, and a button for each step that the
 * applicant can take. Mail programs open links by themselves, and press no buttons.
 *
 * @param path of the page itself, as the world finds it
 * @param since when it came to its state, in words
 */
export function applicationPage(
  language: LetterLanguage,
  { organisation, region, state, reason }: StoredApplication,
  path: string,
  since: string,
): string {
  const words = APPLICATION_WORDS[language];
  const rows: [string, string][] = [
    [words.organisation, organisation],
    [words.region, region?.name ?? '-'],
    [words.state, words.states[state]],
    [words.since, since],
    ...(state === 'rejected' && reason ? [[words.reason, reason] as [string, string]] : []),
  ];
  const allowed = applicationTransitions(state, 'applicant').map(({ transition }) => transition);
  const forms = APPLICANT_STEPS.filter((step) => allowed.includes(step)).map(
    (step) => `<form method="post" action="${escapeHtml(`${path}/${step}`)}">
<p>${words.steps[step].about}</p>
<button${step === 'confirm' ? ' class="first"' : ''}>${words.steps[step].button}</button>
</form>`,
  );
  const facts = rows.map(([name, value]) => `<dt>${name}</dt>\n<dd>${escapeHtml(value)}</dd>`);
  return page(language, [`<dl>\n${facts.join('\n')}\n</dl>`, ...forms].join('\n'));
}
