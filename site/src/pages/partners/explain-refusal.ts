import type { Refusal } from '../../forms/refusal';
import type { ApplicationFormWords } from '../../words/partners/words';

/** "portfolio.2" is the third link. */
const LINK = /^portfolio\.(\d+)$/;

/**
 * Says what the API refused where the form has a place for it: each link at the field that holds all of
 * them, the proof of work above the form, and that a browser does not keep files.
 */
export function explainRefusal(
  refusal: Refusal,
  words: ApplicationFormWords,
  hadFiles: boolean,
): Refusal {
  const { altcha, ...named } = refusal.fields;
  const fields: Record<string, string> = hadFiles ? { attachments: words.chooseAgain } : {};
  const links: string[] = [];
  for (const [field, problem] of Object.entries(named)) {
    const [, index] = LINK.exec(field) ?? [];
    if (index === undefined) {
      fields[field] = problem;
    } else {
      links.push(`${words.link(Number(index) + 1)}: ${problem}`);
    }
  }
  if (links.length > 0) {
    fields.portfolio = links.join('. ');
  }
  return { ...refusal, fields, message: altcha ? words.notChecked : refusal.message };
}
