// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { Quiet, Row, Stack } from '@/design/desk';
import { ProgressBar } from '@/design/progress-bar';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import { formatDateTime, formatNumber, useLanguage } from '@/lib/format';
import type { Outcome } from '@/lib/user-errors';
import { useReviewSearch, type VoteReview } from './vote-review';

/** When ballots were last looked through, how far a search is, and a way to have it done again. */
export function SearchPanel({
  contestId,
  timeZone,
  review,
}: {
  contestId: string;
  timeZone: string;
  review: VoteReview;
}) {
  const { t } = useTranslation('vote-review');
  const language = useLanguage();
  const search = useReviewSearch();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const latest = review.search;
  const runs = Boolean(latest && !latest.endedAt);
  const again = async () => {
    setBusy(true);
    setOutcome(await search(contestId));
    setBusy(false);
  };
  return (
    <Card>
      <Stack gap="s">
        <Row between>
          <div role="status">
            {runs && latest ? (
              <strong>
                {t('searching', { percent: formatNumber(latest.readPercent, language) })}
              </strong>
            ) : latest?.endedAt && !latest.failed ? (
              t('searchedAt', { when: formatDateTime(latest.endedAt, timeZone, language) })
            ) : (
              !latest && t('neverSearched')
            )}
          </div>
          {!review.tracesDestroyedAt && (
            <Button icon="refresh" busy={busy || runs} onClick={() => void again()}>
              {t(latest ? 'searchAgain' : 'search')}
            </Button>
          )}
        </Row>
        {runs && latest && <ProgressBar percent={latest.readPercent} label={t('progress')} />}
        {latest?.failed && <Note tone="danger">{t('searchFailed')}</Note>}
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
        {review.tracesDestroyedAt ? (
          <Note>
            {t('tracesDestroyed', {
              when: formatDateTime(review.tracesDestroyedAt, timeZone, language),
            })}
          </Note>
        ) : (
          !review.knowsAddresses && <Note tone="warning">{t('noAddresses')}</Note>
        )}
        <Quiet>{t('searchNote')}</Quiet>
      </Stack>
    </Card>
  );
}
