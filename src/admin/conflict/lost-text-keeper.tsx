import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import {
  type ComparedWriting,
  compareWriting,
  reappliedValues,
  type Values,
} from '../../domain/conflict';
import { ConflictDialog } from './conflict-dialog';
import type { LostText, Standing } from './lost-text';
import { LostTextFields } from './lost-text-fields';
import { lostTexts } from './lost-texts';
import { isInForm } from './use-kept-in-form';
import { WhoWasFaster } from './who-was-faster';

interface LostTextKeeperProps {
  lost: LostText;
  /** The story as the server has it now. */
  saved: Values;
}

/** Keeps the editor's text in his form or beside it, and lets him choose what becomes of it. */
export function LostTextKeeper({ lost, saved }: LostTextKeeperProps) {
  const { formatMessage } = useIntl();
  const loaded = useForm('LostTextKeeper', ({ initialValues }) => initialValues as Values);
  const setValues = useForm('LostTextKeeper', (form) => form.setValues);
  const resetForm = useForm('LostTextKeeper', (form) => form.resetForm);

  const compared = useMemo(
    (): ComparedWriting => compareWriting(lost.opened ?? saved, lost.form, saved),
    [lost.opened, lost.form, saved],
  );

  const stand = (standing: Standing) => lostTexts.keep({ ...lost, standing });

  function loadNew() {
    resetForm();
    if (compared.mine.length > 0) {
      stand('beside');
    } else {
      lostTexts.drop(lost.documentId);
    }
  }

  function reapply() {
    const fields = compared.mine.map(({ field }) => field);
    setValues(reappliedValues(loaded, lost.form, fields));
    stand('reapplied');
  }

  const isOver = lost.standing === 'beside' || lost.standing === 'reapplied';
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <WhoWasFaster lost={lost} theirs={compared.theirs} />
      <Typography variant="pi" textColor="neutral600">
        {formatMessage({ id: `warta.conflict.${lost.standing}` })}
      </Typography>
      {isOver && <LostTextFields lost={lost} compared={compared} isNarrow />}
      {isInForm(lost) && (
        <Button type="button" variant="secondary" fullWidth onClick={() => stand('asked')}>
          {formatMessage({ id: 'warta.conflict.choose' })}
        </Button>
      )}
      {lost.standing === 'beside' && compared.mine.length > 0 && (
        <Button type="button" variant="secondary" fullWidth onClick={reapply}>
          {formatMessage({ id: 'warta.conflict.reapply' })}
        </Button>
      )}
      {isOver && (
        <Button
          type="button"
          variant="tertiary"
          fullWidth
          onClick={() => lostTexts.drop(lost.documentId)}
        >
          {formatMessage({ id: 'warta.conflict.dismiss' })}
        </Button>
      )}
      <ConflictDialog
        lost={lost}
        compared={compared}
        isLoaded={loaded.revision !== lost.form.revision}
        onGoOn={() => stand('going-on')}
        onLoadNew={loadNew}
        onReapply={reapply}
      />
    </Flex>
  );
}
