import type { FC, JSX } from 'hono/jsx';
import type { Refusal } from './refusal';

/**
 * A labelled field, with what was wrong with it when its form was sent.
 * @param hint what a good value is like
 */
export const FormField: FC<
  {
    name: string;
    label: string;
    hint?: string | undefined;
    refusal?: Refusal | undefined;
  } & JSX.IntrinsicElements['input']
> = ({ name, label, hint, refusal, ...input }) => {
  const error = refusal?.fields[name];
  const notes = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        {...input}
        id={name}
        name={name}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={notes || undefined}
      />
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
