// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Facts } from '@/design/card';
import { Row, Stack } from '@/design/desk';
import { Note } from '@/design/states';
import { Tag } from '@/design/tag';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import type { ScreeningSetup, ScreeningWork } from './screening-work';
import { DeclaredList } from './declared-list';
import { MinorsList } from './minors-list';
import { StepList } from './step-list';
import classes from './screening.module.css';

function authorLine({ name, role }: { name: string; role: string }): string {
  return role ? `${name} (${role})` : name;
}

function contactLine({ name, phone, email }: { name: string; phone: string; email: string }) {
  return [name, phone, email].filter(Boolean).join(' · ') || '–';
}

/** Everything about a work that the rules may be held against. */
export function WorkDetails({
  work,
  timeZone,
  checklist,
  video,
  decision,
  cover,
  toWork,
}: {
  work: ScreeningWork;
  timeZone: string;
  checklist: ScreeningSetup['checklist'];
  video: ReactNode;
  decision: ReactNode;
  /** The way to cover names in it. */
  cover: ReactNode;
  /** Where another work lies on the desk. */
  toWork: (id: string) => string;
}) {
  const { t } = useTranslation('screening');
  const language = useLanguage();
  const { screening, onDesk } = work;
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
      {onDesk && onDesk.alike.length > 0 && (
        <Note tone="warning" live={false}>
          <strong>{t('alike')}</strong>{' '}
          {onDesk.alike.map((other, i) => (
            <span key={other.id}>
              {i > 0 && ', '}
              <Link to={toWork(other.id)}>
                {other.number} {other.title}
              </Link>
            </span>
          ))}
        </Note>
      )}
      {onDesk && onDesk.near.length > 0 && (
        <Note tone="warning" live={false}>
          <strong>{t('near')}</strong>{' '}
          {onDesk.near.map(({ entry: other, same, frames }, i) => (
            <span key={other.id}>
              {i > 0 && ', '}
              <Link to={toWork(other.id)}>
                {other.number} {other.title}
              </Link>{' '}
              {t('nearFrames', { same, frames })}
            </span>
          ))}
        </Note>
      )}
      <DeclaredList declared={work.declared} />
      <MinorsList work={work} timeZone={timeZone} />
      {decision}
      {cover}
      <StepList steps={onDesk?.steps ?? []} checklist={checklist} timeZone={timeZone} />
      <Facts
        facts={[
          {
            name: t('authors'),
            value: (work.authors ?? []).map(authorLine).join(', ') || t('noAuthors'),
          },
          ...(work.contact ? [{ name: t('contact'), value: contactLine(work.contact) }] : []),
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
