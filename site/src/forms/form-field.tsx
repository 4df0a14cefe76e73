import type { FC, JSX } from 'hono/jsx';
import { LabelledField } from './labelled-field';
import type { Refusal } from './refusal';

/**
 * A labelled input, with what was wrong with it when its form was sent.
 * @param hint what a good value is like
 */
export const FormField: FC<
  {
    name: string;
    label: string;
    hint?: string | undefined;
    refusal?: Refusal | undefined;
  } & JSX.IntrinsicElements['input']
> = ({ name, label, hint, refusal, ...input }) => (
  <LabelledField
    name={name}
    label={label}
    hint={hint}
    refusal={refusal}
    control={(attributes) => <input {...input} {...attributes} />}
  />
);
