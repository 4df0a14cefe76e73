import { Badge } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface MarkProps {
  colour: 'neutral' | 'primary' | 'success' | 'warning' | 'danger' | 'alternative';
  children: ReactNode;
}

/** A word on a colour. Strapi's own letters on its colours are too pale for WCAG's contrast. */
export function Mark({ colour, children }: MarkProps) {
  return (
    <Badge backgroundColor={`${colour}200`} textColor="neutral800" size="S">
      {children}
    </Badge>
  );
}
