// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Checkbox, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { Columns, Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import { pick, useLanguage, type Bilingual } from '@/lib/format';
import type { Outcome } from '@/lib/user-errors';
import { useScreeningSetup } from './save-setup';
import type { ScreeningSetup } from './screening-work';

type Item = ScreeningSetup['checklist']['items'][number];
type Reason = ScreeningSetup['reasons'][number];

const blank = (): Bilingual => ({ vi: '', en: '' });

function replaced<Value>(values: readonly Value[], at: number, value: Value): Value[] {
  return values.map((old, i) => (i === at ? value : old));
}

/** What the organisers ask of their screeners. */
export function SetupForm({
  contestId,
  setup,
  categories,
}: {
  contestId: string;
  setup: ScreeningSetup;
  categories: readonly { id: string; name: Bilingual }[];
}) {
  const { t } = useTranslation('screening');
  const language = useLanguage();
  const save = useScreeningSetup(contestId);
  const [form, setForm] = useState(setup);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const change = (part: Partial<ScreeningSetup>) => setForm({ ...form, ...part });
  const { items } = form.checklist;
  const setItems = (next: Item[]) => change({ checklist: { ...form.checklist, items: next } });
  const setReasons = (reasons: Reason[]) => change({ reasons });
  const number = (value: string | number) => (typeof value === 'number' ? value : 0);
  const send = async () => {
    setBusy(true);
    const answer = await save(form);
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') {
      setForm(answer.value);
      toast(t('setupSaved'), 'success');
    }
  };

  return (
    <Stack gap="l">
      <Card>
        <Stack>
          <h2>{t('checklist')}</h2>
          <Quiet>{t('checklistHint')}</Quiet>
          {items.map((item, i) => (
            <Stack key={item.key || i} gap="s">
              <BothLanguages
                label={t('item', { number: i + 1 })}
                value={item.words}
                onChange={(words) => setItems(replaced(items, i, { ...item, words }))}
              />
              <Row between>
                <Checkbox
                  label={t('required')}
                  checked={item.required}
                  onChange={(event) =>
                    setItems(replaced(items, i, { ...item, required: event.target.checked }))
                  }
                />
                <Button
                  size="s"
                  kind="quiet"
                  aria-label={t('removeItem', { number: i + 1 })}
                  onClick={() => setItems(items.filter((_, j) => j !== i))}
                >
                  {t('remove')}
                </Button>
              </Row>
            </Stack>
          ))}
          <Row>
            <Button
              size="s"
              icon="plus"
              onClick={() => setItems([...items, { key: '', words: blank(), required: true }])}
            >
              {t('addItem')}
            </Button>
          </Row>
        </Stack>
      </Card>
      <Card>
        <Stack>
          <h2>{t('readyReasons')}</h2>
          <Quiet>{t('readyReasonsHint')}</Quiet>
          {form.reasons.map((reason, i) => (
            <Stack key={i} gap="s">
              <BothLanguages
                label={t('reasonName', { number: i + 1 })}
                value={reason.name}
                onChange={(name) => setReasons(replaced(form.reasons, i, { ...reason, name }))}
              />
              <BothLanguages
                long
                label={t('reasonWords', { number: i + 1 })}
                value={reason.words}
                onChange={(words) => setReasons(replaced(form.reasons, i, { ...reason, words }))}
              />
              <Row>
                <Button
                  size="s"
                  kind="quiet"
                  aria-label={t('removeReason', { number: i + 1 })}
                  onClick={() => setReasons(form.reasons.filter((_, j) => j !== i))}
                >
                  {t('remove')}
                </Button>
              </Row>
            </Stack>
          ))}
          <Row>
            <Button
              size="s"
              icon="plus"
              onClick={() => setReasons([...form.reasons, { name: blank(), words: blank() }])}
            >
              {t('addReason')}
            </Button>
          </Row>
        </Stack>
      </Card>
      <Card>
        <Stack>
          <h2>{t('secondLook')}</h2>
          <Quiet>{t('secondLookHint')}</Quiet>
          <NumberInput
            label={t('secondShare')}
            value={form.secondShare}
            min={0}
            max={100}
            suffix=" %"
            allowDecimal={false}
            onChange={(value) => change({ secondShare: number(value) })}
          />
          <Checkbox
            label={t('secondRefusals')}
            checked={form.secondRefusals}
            onChange={(event) => change({ secondRefusals: event.target.checked })}
          />
          <Checkbox
            label={t('secondDuplicates')}
            checked={form.secondDuplicates}
            onChange={(event) => change({ secondDuplicates: event.target.checked })}
          />
          {categories.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={t('secondCategory', { name: pick(name, language) })}
              checked={form.secondCategoryIds.includes(id)}
              onChange={(event) =>
                change({
                  secondCategoryIds: event.target.checked
                    ? [...form.secondCategoryIds, id]
                    : form.secondCategoryIds.filter((other) => other !== id),
                })
              }
            />
          ))}
        </Stack>
      </Card>
      <Card>
        <Stack>
          <h2>{t('terms')}</h2>
          <Columns>
            <NumberInput
              label={t('setupCorrectionDays')}
              value={form.correctionDays}
              min={1}
              max={60}
              allowDecimal={false}
              onChange={(value) => change({ correctionDays: number(value) })}
            />
            <NumberInput
              label={t('setupAnswerDays')}
              value={form.answerDays}
              min={1}
              max={60}
              allowDecimal={false}
              onChange={(value) => change({ answerDays: number(value) })}
            />
          </Columns>
        </Stack>
      </Card>
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      <Row>
        <Button kind="primary" busy={busy} onClick={() => void send()}>
          {t('saveSetup')}
        </Button>
      </Row>
    </Stack>
  );
}

function BothLanguages({
  label,
  value,
  long = false,
  onChange,
}: {
  label: string;
  value: Bilingual;
  long?: boolean;
  onChange: (value: Bilingual) => void;
}) {
  const { t } = useTranslation('screening');
  const field = (language: 'vi' | 'en') => {
    const words = {
      label: language === 'vi' ? label : t('inEnglish', { label }),
      value: value[language] ?? '',
      lang: language,
    };
    const set = (text: string) => onChange({ ...value, [language]: text });
    return long ? (
      <Textarea {...words} autosize minRows={2} onChange={(event) => set(event.target.value)} />
    ) : (
      <TextInput {...words} onChange={(event) => set(event.target.value)} />
    );
  };
  return (
    <Columns>
      {field('vi')}
      {field('en')}
    </Columns>
  );
}
