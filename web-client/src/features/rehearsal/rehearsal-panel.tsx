// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { Button, ButtonLink } from '@/design/button';
import { Card } from '@/design/card';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { formatDateTime, useLanguage } from '@/lib/format';
import { graphql } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import type { Outcome } from '@/lib/user-errors';
import { useRehearsals } from './rehearsals';
import { WipeDialog } from './wipe-dialog';

const RehearsalQuery = graphql(`
  query RehearsalOfDraft($slug: String!) {
    contest(slug: $slug) {
      id
      timeZone
      rehearsal {
        id
        slug
        copiedAt
      }
    }
  }
`);

/** On the set-up of a draft: begins its rehearsal, leads to it, and takes it away. */
export function RehearsalPanel({ slug, onChange }: { slug: string; onChange: () => void }) {
  const { t } = useTranslation('rehearsal');
  const language = useLanguage();
  const navigate = useNavigate();
  const { start } = useRehearsals();
  const [{ data }, refresh] = useQuery({
    query: RehearsalQuery,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState<'wipe' | 'again'>();
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const contest = data?.contest;
  if (!contest) return null;
  const { rehearsal } = contest;
  const begin = async () => {
    setBusy(true);
    const answer = await start(contest.id);
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') void navigate(paths.organiser(answer.value.slug));
  };
  return (
    <Card>
      <Stack>
        <h2>{t('title')}</h2>
        <Quiet>{t('about')}</Quiet>
        {rehearsal ? (
          <>
            {rehearsal.copiedAt && (
              <p>
                {t('copied', {
                  when: formatDateTime(rehearsal.copiedAt, contest.timeZone, language),
                })}
              </p>
            )}
            <Row>
              <ButtonLink kind="primary" icon="arrowRight" to={paths.organiser(rehearsal.slug)}>
                {t('toRehearsal')}
              </ButtonLink>
              <Button icon="refresh" onClick={() => setAsking('again')}>
                {t('again')}
              </Button>
              <Button kind="danger" icon="close" onClick={() => setAsking('wipe')}>
                {t('wipe')}
              </Button>
            </Row>
          </>
        ) : (
          <Row>
            <Button icon="play" busy={busy} onClick={() => void begin()}>
              {t('start')}
            </Button>
          </Row>
        )}
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      </Stack>
      {asking && (
        <WipeDialog
          draftId={contest.id}
          again={asking === 'again'}
          onClose={() => setAsking(undefined)}
          onDone={() => {
            setAsking(undefined);
            refresh({ requestPolicy: 'network-only' });
            onChange();
          }}
        />
      )}
    </Card>
  );
}
