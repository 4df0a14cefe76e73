import { Field, TextButton, TextInput } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { instantOfLocalTime, localTime, zoneNameAt } from '../../domain/relative-time';
import { useFieldLabel } from '../desk-fields/field-labels';
import { ToldTime } from './told-time';

interface TimeFieldProps {
  name: 'scheduledFor' | 'embargoedUntil';
  timeZone: string;
  isDisabled: boolean;
  hint?: string;
}

/** The form holds what Strapi sent, or what was chosen here: ISO 8601, UTC. */
const readInstant = (value: unknown): Date | null => {
  const instant = typeof value === 'string' || value instanceof Date ? new Date(value) : null;
  return instant && !Number.isNaN(instant.getTime()) ? instant : null;
};

/** A time that is chosen by the clock of the edition, and kept as an instant. */
export function TimeField({ name, timeZone, isDisabled, hint }: TimeFieldProps) {
  const { formatMessage, locale } = useIntl();
  const labelOf = useFieldLabel();
  const { value, initialValue, error, onChange } = useField(name);
  const [typed, setTyped] = useState<string | null>(null);
  const instant = readInstant(value);
  const shown = instant ? localTime(instant, timeZone) : '';

  function clear() {
    // What was never there is left out, so that an untouched form counts as unchanged.
    onChange(name, initialValue === undefined ? undefined : null);
  }
  function choose(text: string) {
    setTyped(text);
    const chosen = instantOfLocalTime(text, timeZone);
    if (chosen) {
      onChange(name, chosen.toISOString());
    } else if (text === '') {
      clear();
    }
  }

  const zone = zoneNameAt(instant ?? new Date(), timeZone, locale);
  return (
    <Field.Root name={name} error={error} hint={hint} width="100%">
      <Field.Label
        action={
          instant && !isDisabled ? (
            <TextButton type="button" onClick={clear}>
              {formatMessage({ id: 'warta.timing.clear' })}
            </TextButton>
          ) : null
        }
      >
        {formatMessage({ id: 'warta.timing.in-zone' }, { field: labelOf(name), zone })}
      </Field.Label>
      <TextInput
        type="datetime-local"
        value={typed ?? shown}
        disabled={isDisabled}
        onChange={({ target }) => choose(target.value)}
        onBlur={() => setTyped(null)}
      />
      {instant && (
        <ToldTime
          instant={instant}
          timeZone={timeZone}
          sentences={{ ahead: `warta.timing.${name}.ahead`, ago: `warta.timing.${name}.ago` }}
        />
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
