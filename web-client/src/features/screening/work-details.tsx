// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/design/card';
import { Row, Stack } from '@/design/desk';
import { Note } from '@/design/states';
import { Tag } from '@/design/tag';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import type { ScreeningWork } from './screening-work';
import classes from './screening.module.css';

/** Everything about a work that the rules may be held against. */
export function WorkDetails({
  work,
  timeZone,
  video,
  decision,
}: {
  work: ScreeningWork;
  timeZone: string;
  video: ReactNode;
  decision: ReactNode;
}) {
  const { t } = useTranslation('screening');
  const language = useLanguage();
  const { screening } = work;
  return (
    <Stack>
      <Row>
        <strong className={classes.number}>{work.number}</strong>
        <Tag>{pick(work.category.name, language)}</Tag>
      </Row>
      <h2>{work.title}</h2>
      {video}
      {screening && (
        <Note tone={screening.accepted ? 'success' : 'danger'} live={false}>
          <strong>{screening.accepted ? t('wasAccepted') : t('wasRefused')}</strong>{' '}
          {formatDateTime(screening.decidedAt, timeZone, language)}
          {screening.reason && <p>{screening.reason}</p>}
        </Note>
      )}
      {decision}
      <Facts
        facts={[
          {
            name: t('authors'),
            value: (work.authors ?? []).map((author) => author.name).join(', ') || t('noAuthors'),
          },
          {
            name: t('description'),
            value: <span className={classes.text}>{work.description || '–'}</span>,
          },
          ...(work.submittedAt
            ? [
                {
                  name: t('submittedAt'),
                  value: formatDateTime(work.submittedAt, timeZone, language),
                },
              ]
            : []),
        ]}
      />
    </Stack>
  );
}
