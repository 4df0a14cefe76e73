import { useIntl } from 'react-intl';
import type { ShownStep } from '../../domain/publishing';
import { Mark } from '../mark';

const COLOURS = {
  writing: 'neutral',
  'in-review': 'warning',
  approved: 'primary',
  published: 'success',
} as const;

/** Where a story stands, in the words of its form. */
export function StepBadge({ step }: { step: ShownStep }) {
  const { formatMessage } = useIntl();
  return <Mark colour={COLOURS[step]}>{formatMessage({ id: `warta.step.${step}` })}</Mark>;
}
