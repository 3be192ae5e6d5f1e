// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Row, Stack } from '@/design/desk';
import classes from './entry-form.module.css';

/** One line per author; Enter adds the next. */
export function AuthorsField({
  authors,
  error,
  onChange,
}: {
  authors: string[];
  error: string | undefined;
  onChange: (authors: string[]) => void;
}) {
  const { t } = useTranslation('entry-form');
  const group = useRef<HTMLFieldSetElement>(null);
  const focus = (index: number) =>
    requestAnimationFrame(() => group.current?.querySelectorAll('input')[index]?.focus());
  const add = () => {
    onChange([...authors, '']);
    focus(authors.length);
  };
  return (
    <fieldset className={classes.group} ref={group} id="authors">
      <legend>{t('authors')}</legend>
      <p className={classes.hint}>{t('authorsHint')}</p>
      <Stack gap="s">
        {authors.map((name, i) => (
          <div className={classes.author} key={i}>
            <TextInput
              aria-label={t('authorNumber', { number: i + 1 })}
              placeholder={t('authorPlaceholder')}
              autoComplete={i === 0 ? 'name' : 'off'}
              value={name}
              error={i === 0 ? error : undefined}
              onChange={(event) =>
                onChange(authors.map((old, j) => (j === i ? event.target.value : old)))
              }
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                add();
              }}
            />
            {authors.length > 1 && (
              <Button
                kind="quiet"
                icon="close"
                aria-label={t('removeAuthor', { name: name || i + 1 })}
                onClick={() => {
                  onChange(authors.filter((_, j) => j !== i));
                  focus(Math.max(0, i - 1));
                }}
              />
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
