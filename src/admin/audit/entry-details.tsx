import { Box, Typography } from '@strapi/design-system';
import { type IntlShape, useIntl } from 'react-intl';
import { ARTICLE } from '../../uids';

interface EntryDetailsProps {
  contentType: string;
  details: Readonly<Record<string, unknown>> | null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A word of the log in the reader's language, where it is one that the panel has a word for. */
function wordOf({ formatMessage, messages }: IntlShape, name: string, value: unknown): string {
  if (String(value) === 'true' || String(value) === 'false') {
    return formatMessage({ id: String(value) === 'true' ? 'warta.audit.yes' : 'warta.audit.no' });
  }
  const text = String(value);
  const ids =
    name === 'from' || name === 'to' || name === 'step'
      ? [`warta.step.${text}`]
      : [`warta.transition.${text}`, `warta.action.${text}`, `warta.audit.rule.${text}`];
  const known = name === 'note' ? undefined : ids.find((id) => id in messages);
  return known ? formatMessage({ id: known }) : text;
}

const isNothing = (value: unknown) => value === null || value === undefined || value === '';

/** From what to what; what was empty before is only told as what it is now. */
function changeText(intl: IntlShape, from: unknown, to: unknown): string {
  const [before, after] = [from, to].map((value) =>
    isNothing(value) ? intl.formatMessage({ id: 'warta.audit.empty' }) : wordOf(intl, '', value),
  );
  return isNothing(from) ? `${after}` : `${before} → ${after}`;
}

/** What a detail of an entry says: from what to what, a list of fields, or a word. */
function textOf(intl: IntlShape, contentType: string, name: string, value: unknown): string {
  const { formatMessage } = intl;
  if (Array.isArray(value)) {
    return value
      .map((one) =>
        name === 'changed'
          ? formatMessage({
              id: `content-manager.content-types.${contentType}.${one}`,
              defaultMessage: String(one),
            })
          : String(one),
      )
      .join(', ');
  }
  if (isObject(value)) {
    return 'from' in value && 'to' in value
      ? changeText(intl, value.from, value.to)
      : JSON.stringify(value);
  }
  return wordOf(intl, name, value);
}

/** The rest of what the log knows of an entry, a line each. */
export function EntryDetails({ contentType, details }: EntryDetailsProps) {
  const intl = useIntl();
  const told = Object.entries(details ?? {}).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  const labelOf = (name: string) => {
    const words = `warta.audit.detail.${name}`;
    const field = `content-manager.content-types.${contentType}.${name}`;
    // Of a story the log tells what was done; of what stories go by, which fields were changed.
    const ids = contentType === ARTICLE ? [words, field] : [field, words];
    const id = ids.find((known) => known in intl.messages) ?? words;
    return intl.formatMessage({ id, defaultMessage: name });
  };
  return (
    <Box style={{ overflowWrap: 'anywhere' }}>
      {told.map(([name, value]) => (
        <Typography key={name} tag="p" variant="pi">
          <Typography variant="pi" textColor="neutral600">
            {labelOf(name)}:{' '}
          </Typography>
          {textOf(intl, contentType, name, value)}
        </Typography>
      ))}
    </Box>
  );
}
