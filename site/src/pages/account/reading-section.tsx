import type { FC } from 'hono/jsx';
import type { components } from '../../../../types/api';
import { usePage } from '../../components/use-page';
import { FormCheck } from '../../forms/form-check';

type Settings = components['schemas']['ReaderSettings'];

/** What a reader switches on and off here. */
export const SWITCHES = ['history', 'digest'] as const satisfies readonly (keyof Settings)[];

/** What is remembered of the reader's reading, and sent to him of his news. */
export const ReadingSection: FC<{ settings: Settings }> = ({ settings }) => {
  const { words, links } = usePage();
  const { overview } = words.account;
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{overview.reading}</h2>
      <form method="post" action={links.account('settings')}>
        {SWITCHES.map((name) => (
          <FormCheck name={name} {...overview.switches[name]} checked={settings[name]} />
        ))}
        <button type="submit">{overview.save}</button>
      </form>
    </section>
  );
};
