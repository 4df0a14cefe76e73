import type { FC } from 'hono/jsx';

/**
 * A labelled choice of one.
 * @param options what each value is called
 */
export const FormSelect: FC<{
  name: string;
  label: string;
  options: Readonly<Record<string, string>>;
  value: string;
}> = ({ name, label, options, value }) => (
  <div class="field">
    <label for={name}>{label}</label>
    <select id={name} name={name}>
      {Object.entries(options).map(([option, text]) => (
        <option value={option} selected={option === value}>
          {text}
        </option>
      ))}
    </select>
  </div>
);
