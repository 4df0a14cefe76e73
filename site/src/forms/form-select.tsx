import type { FC } from 'hono/jsx';
import { LabelledField } from './labelled-field';

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
  <LabelledField
    name={name}
    label={label}
    control={(attributes) => (
      <select {...attributes}>
        {Object.entries(options).map(([option, text]) => (
          <option value={option} selected={option === value}>
            {text}
          </option>
        ))}
      </select>
    )}
  />
);
