// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Row, Stack } from '@/design/desk';
import { SelectField } from '@/design/fields';
import { NoAnswer, Refusals } from '@/design/refusals';
import type { Asked, DraftPart, WorkKind } from './draft-parts';
import classes from './entry-form.module.css';
import { usePartEdits } from './part-edits';
import { PartFields, type Files } from './part-fields';
import { SeveralParts } from './several-parts';

/** The parts of a draft in their order, as its category asks for them. */
export function PartsEditor({
  entryId,
  parts,
  asked,
  looksAtLinks,
  papers,
  files,
  isEmpty,
  picture,
  onChanged,
}: {
  entryId: string;
  parts: readonly DraftPart[];
  asked: Asked;
  looksAtLinks: boolean;
  /** Whether a paper that a guardian signed may stand beside the work. */
  papers: boolean;
  files: Files;
  /** Whether nothing has been sent yet for a part. */
  isEmpty: (partId: string) => boolean;
  picture: (id: string, caption: string) => ReactNode;
  /** Asks the page to read the work again. */
  onChanged: () => void;
}) {
  const { t } = useTranslation('entry-form');
  const { edits, busy, outcome } = usePartEdits(entryId, onChanged);
  const kinds = asked.kinds.map(({ kind }) => kind);
  const ids = parts.map(({ id }) => id);
  const up = (at: number) => {
    const order = [...ids];
    const [moved] = order.splice(at, 1);
    if (moved) order.splice(at - 1, 0, moved);
    void edits.arrange(order);
  };
  const series = asked.maxParts > 1;
  return (
    <Stack>
      {series && (
        <p className={classes.hint}>
          {t('seriesHint', { least: asked.minParts, most: asked.maxParts })}
        </p>
      )}
      {parts.map((part, at) => (
        <section key={part.id} className={series ? classes.part : undefined}>
          {(series || kinds.length > 1 || !kinds.includes(part.kind)) && (
            <Row between>
              {series ? <h3>{t('partNumber', { number: part.position })}</h3> : <span />}
              <Row>
                {(kinds.length > 1 || !kinds.includes(part.kind)) && (
                  <SelectField
                    label={t('partKind')}
                    value={part.kind}
                    options={[...new Set([...kinds, part.kind])].map((kind) => ({
                      value: kind,
                      label: t(`kind_${kind}`),
                    }))}
                    onChange={(event) =>
                      void edits.update(part.id, { kind: event.target.value as WorkKind })
                    }
                  />
                )}
                {at > 0 && (
                  <Button size="s" kind="quiet" busy={busy} onClick={() => up(at)}>
                    {t('partUp')}
                  </Button>
                )}
                {parts.length > 1 && (
                  <Button
                    size="s"
                    kind="quiet"
                    icon="close"
                    aria-label={t('removePart', { number: part.position })}
                    onClick={() => void edits.remove(part.id)}
                  />
                )}
              </Row>
            </Row>
          )}
          <PartFields
            part={part}
            asked={asked}
            edits={edits}
            busy={busy}
            looksAtLinks={looksAtLinks}
            papers={papers && at === 0}
            files={files}
            picture={picture}
          />
        </section>
      ))}
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      {series && (
        <SeveralParts parts={parts} asked={asked} edits={edits} files={files} isEmpty={isEmpty} />
      )}
      {parts.length < asked.maxParts && (
        <Row>
          <Button
            icon="plus"
            busy={busy}
            onClick={() => void edits.add(parts.at(-1)?.kind ?? kinds[0] ?? 'VIDEO')}
          >
            {t('addPart')}
          </Button>
        </Row>
      )}
    </Stack>
  );
}
