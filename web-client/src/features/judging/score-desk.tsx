// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ButtonLink } from '@/design/button';
import { Facts } from '@/design/card';
import { Key, Quiet, Row, Stack } from '@/design/desk';
import { pick, useLanguage } from '@/lib/format';
import { useKeys } from '@/lib/use-keys';
import classes from './judging.module.css';
import type { ScoreSheetParts } from './score-sheet';

/** The film beside the sheet, with the ways to the works before and after. */
export function ScoreDesk({
  assignment,
  video,
  sheet,
  previous,
  next,
}: {
  assignment: ScoreSheetParts;
  video: ReactNode;
  sheet: ReactNode;
  /** Paths of the neighbouring works. */
  previous: string | undefined;
  next: string | undefined;
}) {
  const { t } = useTranslation('score-sheet');
  const language = useLanguage();
  const navigate = useNavigate();
  const { work } = assignment;
  useKeys({
    j: next ? () => void navigate(next) : undefined,
    k: previous ? () => void navigate(previous) : undefined,
  });
  return (
    <div className={classes.desk}>
      <div className={classes.watch}>
        <Stack>
          {video}
          <Quiet>{pick(work.category.name, language)}</Quiet>
          {work.description && <p style={{ whiteSpace: 'pre-wrap' }}>{work.description}</p>}
          {work.declared.length > 0 && (
            <Facts
              facts={work.declared.map(({ text, agrees }) => ({
                name: pick(text, language),
                value: t(agrees ? 'declaredYes' : 'declaredNo'),
              }))}
            />
          )}
        </Stack>
      </div>
      <Stack>
        <section className={classes.sheet} aria-label={t('sheet')}>
          {sheet}
        </section>
        <Row between>
          {previous ? (
            <ButtonLink to={previous} size="s" icon="arrowLeft">
              {t('previous')} <Key>K</Key>
            </ButtonLink>
          ) : (
            <span />
          )}
          {next && (
            <ButtonLink to={next} size="s" icon="arrowRight">
              {t('next')} <Key>J</Key>
            </ButtonLink>
          )}
        </Row>
      </Stack>
    </div>
  );
}
