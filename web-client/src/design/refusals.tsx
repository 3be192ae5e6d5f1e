// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import type { UserError } from '@/lib/user-errors';
import { Note } from './states';

/** What the server did not accept, in its own words; nothing typed is lost. */
export function Refusals({
  errors,
  title,
}: {
  errors: readonly UserError[];
  title?: string | undefined;
}) {
  if (errors.length === 0) return null;
  return (
    <Note tone="danger">
      {title && <strong>{title}</strong>}
      {errors.length === 1 && !title ? (
        errors[0]?.message
      ) : (
        <ul style={{ margin: '0.25rem 0 0', paddingLeft: '1.125rem' }}>
          {errors.map((error, i) => (
            <li key={i}>{error.message}</li>
          ))}
        </ul>
      )}
    </Note>
  );
}

/** Says that no answer came; what was done may be tried again. */
export function NoAnswer({ offline }: { offline: boolean }) {
  const { t } = useTranslation('desk');
  return <Note tone="danger">{offline ? t('noAnswerOffline') : t('noAnswer')}</Note>;
}
