// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, ButtonLink } from '@/design/button';
import { Card } from '@/design/card';
import { Quiet, Row, Stack } from '@/design/desk';
import { EmptyState, Note } from '@/design/states';
import { Tag } from '@/design/tag';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { PaperPile, PaperRow } from './paper';

/** The works of one pile. */
export function PaperList({
  slug,
  timeZone,
  pile,
  works,
  onTake,
}: {
  slug: string;
  timeZone: string;
  pile: PaperPile;
  works: readonly PaperRow[];
  /** Takes in a work that a table brought. */
  onTake: (work: PaperRow) => void;
}) {
  const { t } = useTranslation('paper');
  if (works.length === 0) {
    return <EmptyState title={t(`empty_${pile}`)}>{t(`emptyText_${pile}`)}</EmptyState>;
  }
  return (
    <Stack>
      {works.map((work) => (
        <PaperCard key={work.id} slug={slug} timeZone={timeZone} work={work} onTake={onTake} />
      ))}
    </Stack>
  );
}

function PaperCard({
  slug,
  timeZone,
  work,
  onTake,
}: {
  slug: string;
  timeZone: string;
  work: PaperRow;
  onTake: (work: PaperRow) => void;
}) {
  const { t } = useTranslation('paper');
  const language = useLanguage();
  const { paper, title, authors, category, unit, number } = work;
  const about = [
    (authors ?? []).map(({ name }) => name).join(', '),
    unit?.name,
    pick(category.name, language),
  ];
  return (
    <Card>
      <Stack gap="s">
        <Row between>
          <Row>
            {paper && <strong>{paper.number}</strong>}
            {number && <Tag tone="success">{number}</Tag>}
            {paper && work.state !== 'DRAFT' && <Tag>{t(`state_${work.state}`)}</Tag>}
            {work.isClaimed && <Tag tone="accent">{t('claimed')}</Tag>}
          </Row>
          {paper && (
            <Quiet>
              {t(`way_${paper.way}`)} · {formatDateTime(paper.arrivedAt, timeZone, language)}
            </Quiet>
          )}
        </Row>
        <h2 style={{ fontSize: 'var(--text-l)' }}>
          {paper ? <Link to={paths.paperWork(slug, paper.number)}>{title}</Link> : title}
        </h2>
        <Quiet>{about.filter(Boolean).join(' · ')}</Quiet>
        {paper?.dueAt && (
          <p>{t('handedInAt', { time: formatDateTime(paper.dueAt, timeZone, language) })}</p>
        )}
        {paper?.sentBack && work.state === 'DRAFT' && (
          <Note tone="warning">
            <strong>{t('sentBack')}</strong> {paper.sentBack}
          </Note>
        )}
        <Row>
          {paper ? (
            <>
              <ButtonLink
                size="s"
                kind={paper.viewerMayConfirm ? 'primary' : 'secondary'}
                to={paths.paperWork(slug, paper.number)}
              >
                {paper.viewerMayConfirm ? t('compare') : t('open')}
              </ButtonLink>
              <ButtonLink size="s" kind="quiet" to={paths.paperSlip(slug, paper.number)}>
                {t('slip')}
              </ButtonLink>
            </>
          ) : (
            <Button size="s" onClick={() => onTake(work)}>
              {t('takeThis')}
            </Button>
          )}
        </Row>
      </Stack>
    </Card>
  );
}
