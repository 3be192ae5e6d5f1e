// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import type { Outcome } from '@/lib/user-errors';
import { useRoundDesk, type RoundStand } from './round-desk';

/** Who judges a round; nobody chosen leaves it to all jurors. */
export function RoundJurors({
  contest,
  round,
  again,
}: {
  contest: RoundStand;
  /** 0 is the final round. */
  round: { number: number };
  again: () => void;
}) {
  const { t } = useTranslation('rounds');
  const desk = useRoundDesk(contest.id, round.number);
  const jurors = (contest.members ?? []).filter(({ role }) => role === 'JUROR');
  const named = contest.roundPanels?.find((panel) => panel.round === round.number)?.memberIds ?? [];
  const [chosen, setChosen] = useState<string[]>([...named]);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const changed = [...chosen].sort().join() !== [...named].sort().join();
  const save = async () => {
    setBusy(true);
    const answer = await desk.name(chosen);
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    toast(t('jurorsSaved'));
    again();
  };
  if (jurors.length === 0) return <Quiet>{t('noJurors')}</Quiet>;
  return (
    <Stack gap="s">
      <strong>{t('jurors')}</strong>
      <Quiet>{t('jurorsHint')}</Quiet>
      {jurors.map(({ id, account }) => (
        <Checkbox
          key={id}
          label={account.name}
          checked={chosen.includes(id)}
          onChange={(event) =>
            setChosen(
              event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id),
            )
          }
        />
      ))}
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      {changed && (
        <Row>
          <Button size="s" busy={busy} onClick={() => void save()}>
            {t('jurorsSave')}
          </Button>
        </Row>
      )}
    </Stack>
  );
}
