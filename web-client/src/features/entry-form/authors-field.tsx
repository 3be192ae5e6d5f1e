// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Row, Stack } from '@/design/desk';
import classes from './entry-form.module.css';

export type TypedAuthor = { name: string; role: string; bornOn: string | null };

/** One line per author, in the order of the certificate; Enter adds the next. */
export function AuthorsField({
  authors,
  asksBirths,
  error,
  onChange,
}: {
  authors: TypedAuthor[];
  asksBirths: boolean;
  error: string | undefined;
  onChange: (authors: TypedAuthor[]) => void;
}) {
  const { t } = useTranslation('entry-form');
  const group = useRef<HTMLFieldSetElement>(null);
  const focus = (index: number) =>
    requestAnimationFrame(() =>
      group.current?.querySelectorAll<HTMLInputElement>('[data-name]')[index]?.focus(),
    );
  const add = () => {
    onChange([...authors, { name: '', role: '', bornOn: null }]);
    focus(authors.length);
  };
  const change = (at: number, part: Partial<TypedAuthor>) =>
    onChange(authors.map((old, i) => (i === at ? { ...old, ...part } : old)));
  const up = (at: number) => {
    const moved = authors[at];
    if (!moved) return;
    const rest = authors.filter((_, i) => i !== at);
    onChange([...rest.slice(0, at - 1), moved, ...rest.slice(at - 1)]);
  };
  return (
    <fieldset className={classes.group} ref={group} id="authors">
      <legend>{t('authors')}</legend>
      <p className={classes.hint}>{t('authorsHint')}</p>
      <Stack gap="s">
        {authors.map(({ name, role, bornOn }, i) => (
          <div className={classes.author} key={i}>
            <div className={classes.authorFields} data-births={asksBirths || undefined}>
              <TextInput
                data-name
                aria-label={t('authorNumber', { number: i + 1 })}
                placeholder={t('authorPlaceholder')}
                autoComplete={i === 0 ? 'name' : 'off'}
                value={name}
                error={i === 0 ? error : undefined}
                onChange={(event) => change(i, { name: event.target.value })}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                  event.preventDefault();
                  add();
                }}
              />
              <TextInput
                aria-label={t('roleNumber', { number: i + 1 })}
                placeholder={t('rolePlaceholder')}
                autoComplete="off"
                value={role}
                onChange={(event) => change(i, { role: event.target.value })}
              />
              {asksBirths && (
                <label className={classes.born}>
                  <span>{t('bornOn')}</span>
                  <TextInput
                    type="date"
                    aria-label={t('bornOnNumber', { number: i + 1 })}
                    value={bornOn ?? ''}
                    onChange={(event) => change(i, { bornOn: event.target.value || null })}
                  />
                </label>
              )}
            </div>
            {authors.length > 1 && (
              <Row>
                {i > 0 && (
                  <Button
                    size="s"
                    kind="quiet"
                    aria-label={t('authorUp', { name: name || i + 1 })}
                    onClick={() => up(i)}
                  >
                    {t('partUp')}
                  </Button>
                )}
                <Button
                  kind="quiet"
                  icon="close"
                  aria-label={t('removeAuthor', { name: name || i + 1 })}
                  onClick={() => {
                    onChange(authors.filter((_, j) => j !== i));
                    focus(Math.max(0, i - 1));
                  }}
                />
              </Row>
            )}
          </div>
        ))}
        <Row>
          <Button size="s" icon="plus" onClick={add}>
            {t('addAuthor')}
          </Button>
        </Row>
      </Stack>
    </fieldset>
  );
}
