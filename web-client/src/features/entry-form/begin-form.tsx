// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { pick, useLanguage, type Bilingual } from '@/lib/format';
import type { Outcome } from '@/lib/user-errors';
import { useBeginEntry } from './begin-entry';
import classes from './entry-form.module.css';

/** Chooses the category and begins a draft; no account is needed. */
export function BeginForm({
  contestId,
  categories,
  onBegun,
}: {
  contestId: string;
  categories: readonly { id: string; name: Bilingual }[];
  onBegun: (entryId: string) => void;
}) {
  const { t } = useTranslation('entry-form');
  const language = useLanguage();
  const beginEntry = useBeginEntry();
  const [chosen, setChosen] = useState(categories.length === 1 ? categories[0]?.id : undefined);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<string>>();
  const begin = async () => {
    if (!chosen) return;
    setBusy(true);
    const answer = await beginEntry(contestId, chosen);
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') onBegun(answer.value);
  };
  return (
    <Stack>
      <fieldset className={classes.group}>
        <legend>{t('chooseCategory')}</legend>
        <div className={classes.categories}>
          {categories.map(({ id, name }) => (
            <label key={id} className={classes.category}>
              <input
                type="radio"
                name="category"
                value={id}
                checked={chosen === id}
                onChange={() => setChosen(id)}
              />
              {pick(name, language)}
            </label>
          ))}
        </div>
      </fieldset>
      <p className={classes.hint}>{t('beginHint')}</p>
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      <Row>
        <Button
          kind="primary"
          size="l"
          icon="plus"
          busy={busy}
          disabled={!chosen}
          onClick={() => void begin()}
        >
          {t('begin')}
        </Button>
      </Row>
    </Stack>
  );
}
