// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Quiet, Row, Stack } from '@/design/desk';
import { Tag } from '@/design/tag';
import { pick, useLanguage } from '@/lib/format';
import { AddByNumber, AddDialog } from './add-back';
import type { JuryRound, RoundStand } from './round-desk';
import classes from './rounds.module.css';
import { FoundPages, type FoundWork } from './shortlist-pages';

/** What a sealed round found, category by category; a work may be put back, never taken off. */
export function Shortlist({
  contest,
  round,
  found,
  editable,
  again,
}: {
  contest: RoundStand;
  round: number;
  found: NonNullable<JuryRound['found']>;
  editable: boolean;
  again: () => void;
}) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  const [chosen, setChosen] = useState<FoundWork['entry']>();
  // Counts those that were put back, so that the pages are asked for anew.
  const [version, setVersion] = useState(0);
  return (
    <Stack>
      {found.map(({ category, works, shortlisted }) => (
        <section key={`${category.id} ${version}`} className={classes.found}>
          <Row between>
            <h3>{pick(category.name, language)}</h3>
            <Quiet>{t('goOnOf', { shortlisted, works })}</Quiet>
          </Row>
          <FoundPages
            slug={contest.slug}
            round={round}
            categoryId={category.id}
            line={(work) => (
              <FoundLine
                key={work.entry.id}
                work={work}
                onAddBack={editable ? setChosen : undefined}
              />
            )}
          />
        </section>
      ))}
      {editable && <AddByNumber slug={contest.slug} onFound={setChosen} />}
      {chosen && (
        <AddDialog
          key={chosen.id}
          contestId={contest.id}
          round={round}
          entry={chosen}
          onClose={() => setChosen(undefined)}
          onAdded={() => {
            setChosen(undefined);
            setVersion(version + 1);
            again();
          }}
        />
      )}
    </Stack>
  );
}

function FoundLine({
  work,
  onAddBack,
}: {
  work: FoundWork;
  onAddBack: ((entry: FoundWork['entry']) => void) | undefined;
}) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  const { entry, shortlisted, reason, addedReason } = work;
  return (
    <article className={classes.work}>
      <Row between>
        <span>
          <strong>{entry.number}</strong> {entry.title}
        </span>
        <Tag tone={shortlisted ? 'success' : 'neutral'}>{t(shortlisted ? 'goesOn' : 'stops')}</Tag>
      </Row>
      <Quiet>{pick(reason, language)}</Quiet>
      {addedReason && <p>{t('addedBecause', { reason: pick(addedReason, language) })}</p>}
      {onAddBack && !shortlisted && (
        <Row>
          <Button
            size="s"
            aria-label={t('addNamed', { number: entry.number ?? '' })}
            onClick={() => onAddBack(entry)}
          >
            {t('add_back')}
          </Button>
        </Row>
      )}
    </article>
  );
}
