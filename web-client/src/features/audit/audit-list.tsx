// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/design/states';
import { formatDateTime, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import classes from './audit.module.css';

export const RecordedFragment = graphql(`
  fragment RecordedLine on Recorded @_unmask {
    at
    action
    actor {
      id
      name
    }
    details {
      name
      value
    }
  }
`);

export type Line = ResultOf<typeof RecordedFragment>;

/** What happened in a contest, latest first. */
export function AuditList({ lines, timeZone }: { lines: readonly Line[]; timeZone: string }) {
  const { t } = useTranslation(['audit', 'contest']);
  const language = useLanguage();
  const at = (instant: string) => formatDateTime(instant, timeZone, language);
  if (lines.length === 0) return <EmptyState icon="clock" title={t('empty')} />;
  return (
    <ol className={classes.list}>
      {lines.map((line, index) => (
        <li key={index}>
          <time dateTime={line.at}>{at(line.at)}</time>
          <span>
            <strong>{nameOf(line.action, t)}</strong>
            <span className={classes.details}>{detailsOf(line, t, at)}</span>
          </span>
          <span className={classes.actor}>{line.actor?.name ?? t('system')}</span>
        </li>
      ))}
    </ol>
  );
}

type Words = ReturnType<typeof useTranslation<['audit', 'contest']>>['t'];

/** An action that has no words yet shows itself rather than nothing. */
function nameOf(action: string, t: Words): string {
  return t(`action_${action.replace('.', '_')}` as 'action_contest_opened', {
    defaultValue: action,
  });
}

// Texts as a whole are for whoever reads the table itself.
const tooLong = new Set(['page', 'body', 'part', 'source']);

type At = (instant: string) => string;

function detailsOf({ details }: Line, t: Words, at: At): string {
  return details
    .filter(({ value }) => value !== '')
    .filter(({ name }) => !tooLong.has(name))
    .map(({ name, value }) =>
      t(`detail_${name}` as 'detail_role', {
        value: worded(name, value, t, at),
        defaultValue: `${name}: ${value}`,
      }),
    )
    .join(' · ');
}

function worded(name: string, value: string, t: Words, at: At): string {
  const moved = /^(\d{4}-[^/]+)\/(\d{4}-[^/]+)$/.exec(value);
  if (moved?.[1] && moved[2]) return `${at(moved[1])} → ${at(moved[2])}`;
  if (name === 'role') return t(`contest:role.${value as 'JUROR'}`, { defaultValue: value });
  if (name === 'approval') return t(`approval_${value as 'TWO_PEOPLE'}`, { defaultValue: value });
  if (name === 'decision') return t(`decision_${value as 'HOLD'}`, { defaultValue: value });
  if (name === 'exclusion') return t(`exclusion_${value as 'BOUGHT'}`, { defaultValue: value });
  // A receipt's number comes as it is written.
  return name === 'number' && /^\d+$/.test(value) ? `MS ${value.padStart(3, '0')}` : value;
}
