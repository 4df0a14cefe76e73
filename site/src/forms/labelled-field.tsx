import type { Child, FC } from 'hono/jsx';
import type { Refusal } from './refusal';

/** What ties a control to its label and its notes. */
export interface ControlAttributes {
  readonly id: string;
  readonly name: string;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface LabelledFieldProps {
  name: string;
  label: string;
  hint?: Child;
  refusal?: Refusal | undefined;
  control: (attributes: ControlAttributes) => Child;
}

/**
 * A labelled control, with what was wrong with it when its form was sent.
 * @param hint what a good value is like
 * @param control draws it with these attributes
 */
export const LabelledField: FC<LabelledFieldProps> = ({ name, label, hint, refusal, control }) => {
  const error = refusal?.fields[name];
  const notes = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {control({
        id: name,
        name,
        'aria-invalid': error ? 'true' : undefined,
        'aria-describedby': notes || undefined,
      })}
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </div>
  );
};
