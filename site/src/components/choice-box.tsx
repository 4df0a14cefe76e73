import type { FC } from 'hono/jsx';
import type { Named } from '../warta/is-named';

/**
 * A region or channel that can be chosen.
 * @param within what it lies in, where its name does not say it
 */
export const ChoiceBox: FC<{
  name: 'wilayah' | 'kanal';
  of: Named;
  within?: string | null;
  isChosen: boolean;
}> = ({ name, of, within, isChosen }) => (
  <label class="choice">
    <input type="checkbox" name={name} value={of.slug} checked={isChosen} />
    <span>
      {of.name}
      {within && <small> {within}</small>}
    </span>
  </label>
);
