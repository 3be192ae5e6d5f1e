// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Checkbox, Radio, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Row, Stack } from '@/design/desk';
import type { FieldErrors } from '@/lib/field-errors';
import { pick, useLanguage } from '@/lib/format';
import type { AskedOfEntrants, DraftAnswer } from './draft';
import classes from './entry-form.module.css';

/** What the contest asks its entrants to declare. */
export function DeclarationFields({
  asked,
  answers,
  errors,
  onChange,
}: {
  asked: AskedOfEntrants['declarations'];
  answers: readonly DraftAnswer[];
  errors: FieldErrors;
  onChange: (answers: DraftAnswer[]) => void;
}) {
  const { t } = useTranslation('entry-form');
  const language = useLanguage();
  if (asked.items.length === 0) return null;
  const set = (key: string, agrees: boolean | null, words: string) => {
    const others = answers.filter((answer) => answer.key !== key);
    onChange(
      agrees === null
        ? others
        : [...others, { key, version: asked.version, agrees, words: agrees ? words : '' }],
    );
  };
  return (
    <fieldset className={classes.group} id="declared">
      <legend>{t('declarations')}</legend>
      <Stack>
        {asked.items.map(({ key, text, demand, withWords }) => {
          const given = answers.find((answer) => answer.key === key);
          const error = errors.at(`declared.${key}`);
          const words = given?.words ?? '';
          return (
            <Stack key={key} gap="s">
              {demand === 'AGREEMENT' ? (
                <Checkbox
                  size="md"
                  label={pick(text, language)}
                  checked={given?.agrees ?? false}
                  error={error}
                  onChange={(event) => set(key, event.target.checked ? true : null, words)}
                />
              ) : (
                <Radio.Group
                  label={`${pick(text, language)}${demand === 'OPTIONAL' ? ` ${t('optional')}` : ''}`}
                  value={given ? (given.agrees ? 'yes' : 'no') : null}
                  error={given ? undefined : error}
                  onChange={(value) => set(key, value === 'yes', words)}
                >
                  <Row>
                    <Radio size="md" value="yes" label={t('yes')} />
                    <Radio size="md" value="no" label={t('no')} />
                  </Row>
                </Radio.Group>
              )}
              {withWords && given?.agrees && (
                <Textarea
                  label={t('declaredWords')}
                  aria-label={`${t('declaredWords')}: ${pick(text, language)}`}
                  autosize
                  minRows={2}
                  value={words}
                  error={demand === 'AGREEMENT' ? undefined : error}
                  onChange={(event) => set(key, true, event.target.value)}
                />
              )}
            </Stack>
          );
        })}
      </Stack>
    </fieldset>
  );
}
