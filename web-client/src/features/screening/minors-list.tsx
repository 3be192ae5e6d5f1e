// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import { formatDateTime, useLanguage } from '@/lib/format';
import { graphql } from '@/lib/graphql';
import { outcomeOf, type Outcome } from '@/lib/user-errors';
import type { ScreeningWork } from './screening-work';

const GuardianScanConfirm = graphql(`
  mutation GuardianScanConfirm($input: GuardianScanConfirmInput!) {
    guardianScanConfirm(input: $input) {
      entry {
        id
        minors {
          author
          state
          at
          guardian
          relation
        }
      }
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

/** The young authors of a work, and whether their guardians agreed. */
export function MinorsList({ work, timeZone }: { work: ScreeningWork; timeZone: string }) {
  const { t } = useTranslation('screening');
  const language = useLanguage();
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const minors = work.minors ?? [];
  if (minors.length === 0) return null;
  const confirm = async (author: string) => {
    setBusy(true);
    const answer = outcomeOf(
      await client
        .mutation(GuardianScanConfirm, { input: { entryId: work.id, author } })
        .toPromise(),
      (data) => data.guardianScanConfirm,
      (data) => data.guardianScanConfirm.entry,
    );
    setBusy(false);
    setOutcome(answer);
  };
  return (
    <Stack gap="s">
      <h3>{t('guardians')}</h3>
      {minors.map(({ author, state, at, guardian, relation }) => {
        const given = state === 'AGREED' || state === 'SIGNED';
        const born = work.authors?.find(({ name }) => name === author)?.bornOn;
        return (
          <Note key={author} tone={given ? 'success' : 'warning'} live={false}>
            <Stack gap="s">
              <span>
                <strong>{author}</strong>
                {born && ` (${t('bornOn', { day: born.split('-').reverse().join('/') })})`}:{' '}
                {t(`guardian_${state}`, {
                  guardian: guardian ?? '',
                  relation: relation ?? '',
                  when: at ? formatDateTime(at, timeZone, language) : '',
                })}
              </span>
              {!given && work.state === 'SUBMITTED' && work.onDesk?.viewerMayDecide && (
                <Row>
                  <Button size="s" busy={busy} onClick={() => void confirm(author)}>
                    {t('guardianScanSeen')}
                  </Button>
                </Row>
              )}
            </Stack>
          </Note>
        );
      })}
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
    </Stack>
  );
}
