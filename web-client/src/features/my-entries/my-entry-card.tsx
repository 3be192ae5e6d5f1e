// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ButtonLink } from '@/design/button';
import { Card } from '@/design/card';
import { Quiet, Row, Stack } from '@/design/desk';
import { Note } from '@/design/states';
import { Tag, type TagTone } from '@/design/tag';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import { numberInPath, paths } from '@/lib/paths';
import type { MyEntry } from './my-entry';
import { WithdrawEntry } from './withdraw-entry';

const tones: Record<MyEntry['state'], TagTone> = {
  DRAFT: 'warning',
  SUBMITTED: 'accent',
  ACCEPTED: 'success',
  REFUSED: 'danger',
  WITHDRAWN: 'neutral',
  DISQUALIFIED: 'danger',
};

/** One of the viewer's works: where it stands and what can be done next. */
export function MyEntryCard({
  entry,
  video,
  linked = true,
}: {
  entry: MyEntry;
  /** What is happening to its video. */
  video: ReactNode;
  /** Whether the title leads to the work's own page. */
  linked?: boolean | undefined;
}) {
  const { t } = useTranslation('my-entries');
  const language = useLanguage();
  const { contest } = entry;
  const title = entry.title || t('untitled');
  const at = (instant: string) => formatDateTime(instant, contest.timeZone, language);
  return (
    <Card>
      <Stack>
        <Row between>
          <Row>
            <Tag tone={tones[entry.state]}>{t(`state_${entry.state}`)}</Tag>
            {entry.number && <strong>{entry.number}</strong>}
            {entry.paperNumber && <Tag>{t('paperNumber', { number: entry.paperNumber })}</Tag>}
          </Row>
          <Quiet>
            {entry.submittedAt
              ? t('submittedAt', { time: at(entry.submittedAt) })
              : t('begunAt', { time: at(entry.createdAt) })}
          </Quiet>
        </Row>
        <div>
          <h2 style={{ fontSize: 'var(--text-l)' }}>
            {linked ? <Link to={paths.myEntry(entry.id)}>{title}</Link> : title}
          </h2>
          <Quiet>
            {pick(contest.name, language)} · {pick(entry.category.name, language)}
          </Quiet>
        </div>
        {entry.screening && !entry.screening.accepted && (
          <Note tone="danger" live={false}>
            <strong>{t('refusedBecause')}</strong>
            <p>{entry.screening.reason}</p>
          </Note>
        )}
        {entry.disqualification && (
          <Note tone="danger" live={false}>
            <strong>{t('disqualifiedBecause')}</strong>
            <p>{entry.disqualification.reason}</p>
          </Note>
        )}
        {entry.paperNumber && entry.state === 'DRAFT' && !entry.viewerCanEdit && (
          <Note>{t('waitsAtDesk')}</Note>
        )}
        {video}
        <Row>
          {entry.viewerCanEdit && (
            <ButtonLink
              kind="primary"
              size="s"
              to={`${paths.submit(contest.slug)}?entry=${encodeURIComponent(entry.id)}`}
            >
              {t('continue')}
            </ButtonLink>
          )}
          {entry.state === 'ACCEPTED' && entry.number && (
            <ButtonLink size="s" to={paths.entry(contest.slug, numberInPath(entry.number))}>
              {t('publicPage')}
            </ButtonLink>
          )}
          {entry.viewerCanWithdraw && (
            <WithdrawEntry entryId={entry.id} name={entry.number ?? title} />
          )}
        </Row>
        {entry.state === 'DRAFT' && contest.calendar.intake.state === 'OPEN' && (
          <Quiet>{t('closesAt', { time: at(contest.calendar.intake.closes) })}</Quiet>
        )}
      </Stack>
    </Card>
  );
}
