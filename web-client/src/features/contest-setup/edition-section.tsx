// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '@/design/button';
import { Columns, Row } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import { fieldErrors } from '@/lib/field-errors';
import { paths } from '@/lib/paths';
import type { Outcome } from '@/lib/user-errors';
import { usePublicPage, type PageContest } from './page-contest';
import { SetupSection } from './section';
import { sent, typed } from './setup-form';
import { BilingualField } from './text-field';

/** Which edition of which series a contest is, and the way to the next one. */
export function EditionSection({ contest, year }: { contest: PageContest; year: number }) {
  const { t } = useTranslation('contest-setup');
  const { number: setNumbers } = usePublicPage();
  const { edition } = contest;
  const [seriesName, setSeriesName] = useState(
    edition ? typed(edition.seriesName) : { vi: '', en: '' },
  );
  const [number, setNumber] = useState(edition?.number ?? 1);
  const [held, setHeld] = useState(edition?.year ?? year);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const errors = fieldErrors(outcome?.kind === 'refused' ? outcome.errors : [], [
    'seriesName',
    'number',
    'year',
  ]);
  const save = async () => {
    setBusy(true);
    const answer = await setNumbers({
      contestId: contest.id,
      seriesName: sent(seriesName),
      number,
      year: held,
    });
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') toast(t('saved'));
  };
  return (
    <SetupSection id="edition" title={t('edition')} hint={t('editionHint')}>
      <BilingualField
        label={t('seriesName')}
        value={seriesName}
        error={errors.at('seriesName', true)}
        onChange={setSeriesName}
      />
      <Columns>
        <NumberInput
          label={t('editionNumber')}
          value={number}
          min={1}
          max={500}
          allowDecimal={false}
          error={errors.at('number')}
          onChange={(value) => setNumber(typeof value === 'number' ? value : 0)}
        />
        <NumberInput
          label={t('editionYear')}
          value={held}
          min={1900}
          max={2200}
          allowDecimal={false}
          error={errors.at('year')}
          onChange={(value) => setHeld(typeof value === 'number' ? value : 0)}
        />
      </Columns>
      <Refusals errors={errors.elsewhere} />
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      <Row>
        <Button busy={busy} onClick={() => void save()}>
          {t('saveEdition')}
        </Button>
        <ButtonLink icon="plus" to={paths.newEdition(contest.slug)}>
          {t('newEdition')}
        </ButtonLink>
      </Row>
    </SetupSection>
  );
}
