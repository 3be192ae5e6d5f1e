// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/design/button';
import { Quiet, Row, Stack } from '@/design/desk';
import { EmptyState } from '@/design/states';
import { Tag, type TagTone } from '@/design/tag';
import { formatDateTime, useLanguage } from '@/lib/format';
import { paths } from '@/lib/paths';
import classes from './exchange.module.css';
import type { ImportHead } from './exchange';

export const stateTones: Record<ImportHead['state'], TagTone> = {
  PREVIEW: 'warning',
  CONFIRMED: 'success',
  UNDONE: 'neutral',
  DISCARDED: 'neutral',
};

/** What came in, latest first. */
export function ImportList({
  imports,
  slug,
  timeZone,
}: {
  imports: readonly ImportHead[];
  slug: string;
  timeZone: string;
}) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  if (imports.length === 0)
    return (
      <EmptyState icon="list" title={t('noImports')}>
        {t('noImportsText')}
      </EmptyState>
    );
  return (
    <ul className={classes.list}>
      {imports.map((one) => (
        <li key={one.id}>
          <Row between>
            <Stack gap="s">
              <span>
                <strong>{t(`kind_${one.kind}`)}</strong> · {one.fileName}
              </span>
              <Row>
                <Tag tone={stateTones[one.state]}>{t(`state_${one.state}`)}</Tag>
                <Quiet>
                  {formatDateTime(one.createdAt, timeZone, language)}
                  {one.createdBy && ` · ${one.createdBy.name}`}
                </Quiet>
              </Row>
              <Quiet>{t('counts', counts(one))}</Quiet>
            </Stack>
            <ButtonLink size="s" to={paths.contestImport(slug, one.id)}>
              {t('look')}
            </ButtonLink>
          </Row>
        </li>
      ))}
    </ul>
  );
}

export function counts(one: ImportHead) {
  return {
    fresh: one.newCount,
    changed: one.changedCount,
    unchanged: one.unchangedCount,
    faulty: one.faultyCount,
  };
}
