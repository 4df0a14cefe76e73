import type { FC } from 'hono/jsx';
import { CORRECTION_KINDS } from '../../../src/domain/corrections';
import type { Named } from '../warta/is-named';
import { type CorrectionKind, STORY_LANGUAGE } from '../words';
import { usePage } from './use-page';

/** Narrows the ledger to a kind of correction and to what one edition carries. */
export const LedgerFilters: FC<{
  editions: readonly Named[];
  kind: CorrectionKind | undefined;
  region: string | undefined;
}> = ({ editions, kind, region }) => {
  const { words, links } = usePage();
  return (
    <form class="filters" action="/ralat">
      {links.lang && <input type="hidden" name="lang" value={links.lang} />}
      <label>
        {words.kind}
        <select name="kind">
          <option value="">{words.anyKind}</option>
          {CORRECTION_KINDS.map((name) => (
            <option value={name} selected={name === kind}>
              {words.correctionKinds[name]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.edition}
        <select name="region">
          <option value="">{words.anyEdition}</option>
          {editions.map(({ name, slug }) => (
            <option value={slug} selected={slug === region} lang={STORY_LANGUAGE}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{words.filter}</button>
    </form>
  );
};
