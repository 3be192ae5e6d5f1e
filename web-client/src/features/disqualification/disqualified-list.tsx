// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '@/design/card';
import { Quiet, Row, Stack } from '@/design/desk';
import { formatDateTime, useLanguage } from '@/lib/format';
import { numberInPath, paths } from '@/lib/paths';
import type { Disqualified } from './disqualification';

/** Works that were taken out, each with its reason. */
export function DisqualifiedList({
  slug,
  timeZone,
  entries,
  action,
}: {
  slug: string;
  timeZone: string;
  entries: readonly Disqualified[];
  /** What can be done with one. */
  action?: ((entry: Disqualified) => ReactNode) | undefined;
}) {
  const { t } = useTranslation('disqualification');
  const language = useLanguage();
  return (
    <Stack gap="s">
      {entries.map((entry) => (
        <Card key={entry.id}>
          <Row between>
            <Stack gap="s">
              <Link to={paths.entry(slug, numberInPath(entry.number ?? ''))}>
                <strong>{entry.number}</strong> {entry.title}
              </Link>
              {entry.disqualification && (
                <>
                  <span style={{ overflowWrap: 'anywhere' }}>
                    {t('because', { reason: entry.disqualification.reason })}
                  </span>
                  <Quiet>
                    {formatDateTime(entry.disqualification.decidedAt, timeZone, language)}
                  </Quiet>
                </>
              )}
            </Stack>
            {action?.(entry)}
          </Row>
        </Card>
      ))}
    </Stack>
  );
}
