import { Box, Typography } from '@strapi/design-system';
import { useFieldLabel } from '../desk-fields/field-labels';
import { ToldTime } from './told-time';

interface PastTimeProps {
  name: 'datePublished' | 'dateModified';
  value: unknown;
  timeZone: string;
}

/** A date that the software keeps; nothing as long as there is none. */
export function PastTime({ name, value, timeZone }: PastTimeProps) {
  const labelOf = useFieldLabel();
  if (typeof value !== 'string') {
    return null;
  }
  return (
    <Box>
      <Typography tag="h3" variant="pi" fontWeight="bold">
        {labelOf(name)}
      </Typography>
      <ToldTime instant={new Date(value)} timeZone={timeZone} />
    </Box>
  );
}
