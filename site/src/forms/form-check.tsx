import type { FC } from 'hono/jsx';

/** A box to tick, with what comes of it. An empty one is not sent. */
export const FormCheck: FC<{
  name: string;
  label: string;
  hint: string;
  checked: boolean;
}> = ({ name, label, hint, checked }) => (
  <div class="check">
    <input
      type="checkbox"
      id={name}
      name={name}
      checked={checked}
      aria-describedby={`${name}-hint`}
    />
    <label for={name}>{label}</label>
    <p class="hint" id={`${name}-hint`}>
      {hint}
    </p>
  </div>
);
