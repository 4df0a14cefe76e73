import { Box, Typography } from '@strapi/design-system';

interface QuotedNoteProps {
  /** What it is. */
  title: string;
  /** As somebody wrote it, with its lines. */
  text: string;
}

/** What somebody has written about a step that was taken. */
export function QuotedNote({ title, text }: QuotedNoteProps) {
  return (
    <Box background="neutral100" padding={3} hasRadius>
      <Typography variant="sigma" textColor="neutral600" tag="p">
        {title}
      </Typography>
      <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
    </Box>
  );
}
