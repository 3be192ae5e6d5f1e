// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card, Facts } from '@/design/card';
import { Row, Stack } from '@/design/desk';
import { TextField } from '@/design/fields';
import { NoAnswer, Refusals } from '@/design/refusals';
import { fieldErrors } from '@/lib/field-errors';
import { pick, useLanguage } from '@/lib/format';
import type { Outcome } from '@/lib/user-errors';
import { useClaim, type ClaimableWork } from './claim';

/** Types the code of a slip, shows what it is for, and takes the work over. */
export function ClaimForm({
  code,
  onClaimed,
}: {
  /** As it came by a QR code. */
  code: string;
  onClaimed: (entryId: string) => void;
}) {
  const { t } = useTranslation('claim');
  const { look, claim } = useClaim();
  const [typed, setTyped] = useState(code);
  const [work, setWork] = useState<ClaimableWork>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Outcome<unknown>>();
  const errors = fieldErrors(trouble?.kind === 'refused' ? trouble.errors : [], ['code']);

  const find = async () => {
    setBusy(true);
    const answer = await look(typed.trim());
    setBusy(false);
    setTrouble(answer);
    setWork(answer.kind === 'done' ? answer.value : undefined);
  };
  const take = async () => {
    setBusy(true);
    const answer = await claim(typed.trim());
    setBusy(false);
    setTrouble(answer);
    if (answer.kind === 'done') onClaimed(answer.value.id);
  };

  return (
    <Stack>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <Card>
          <Stack>
            <TextField
              label={t('code')}
              hint={t('codeHint')}
              error={errors.at('code')}
              value={typed}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={40}
              placeholder="7K3F-9QXT-M2AB"
              onChange={(event) => {
                setTyped(event.target.value);
                setWork(undefined);
                setTrouble(undefined);
              }}
            />
            <Refusals errors={errors.elsewhere} />
            {trouble?.kind === 'failed' && <NoAnswer offline={trouble.offline} />}
            {!work && (
              <Row>
                <Button kind="primary" type="submit" busy={busy} disabled={typed.trim() === ''}>
                  {t('look')}
                </Button>
              </Row>
            )}
          </Stack>
        </Card>
      </form>
      {work && <Found work={work} busy={busy} onTake={() => void take()} />}
    </Stack>
  );
}

function Found({ work, busy, onTake }: { work: ClaimableWork; busy: boolean; onTake: () => void }) {
  const { t } = useTranslation('claim');
  const language = useLanguage();
  return (
    <Card>
      <Stack>
        <h2>{t('found')}</h2>
        <Facts
          facts={[
            { name: t('work'), value: work.title },
            { name: t('category'), value: pick(work.category.name, language) },
            { name: t('contest'), value: pick(work.contest.name, language) },
            ...(work.paperNumber ? [{ name: t('receipt'), value: work.paperNumber }] : []),
          ]}
        />
        <p>{t('what')}</p>
        <Row>
          <Button kind="primary" size="l" icon="check" busy={busy} onClick={onTake}>
            {t('claim')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
