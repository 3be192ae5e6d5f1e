// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Row, Stack } from '@/design/desk';
import { Markdown } from '@/design/markdown';
import type { DraftPart } from './draft-parts';
import classes from './entry-form.module.css';
import { KeptText } from './kept-text';

const marks = ['heading', 'bold', 'italic', 'list', 'quote'] as const;

const marked: Record<(typeof marks)[number], string> = {
  heading: '## ',
  bold: '****',
  italic: '__',
  list: '- ',
  quote: '> ',
};

/** An article in Markdown: written with a few marks, and looked at as readers will see it. */
export function ArticleEditor({
  part,
  picture,
  onSave,
}: {
  part: DraftPart;
  picture: (id: string, caption: string) => ReactNode;
  onSave: (article: string) => Promise<boolean>;
}) {
  const { t } = useTranslation('entry-form');
  const [looking, setLooking] = useState(false);
  const [text, setText] = useState(part.article ?? '');
  // Another key gives the field what a button has written.
  const [edition, setEdition] = useState(0);
  const append = (more: string) => {
    const next = text === '' || text.endsWith('\n') ? text + more : `${text}\n${more}`;
    setText(next);
    setEdition(edition + 1);
    void onSave(next);
  };
  return (
    <Stack gap="s">
      <Row>
        {!looking &&
          marks.map((mark) => (
            <Button key={mark} size="s" kind="quiet" onClick={() => append(marked[mark])}>
              {t(`mark_${mark}`)}
            </Button>
          ))}
        {!looking &&
          part.pictures.map(({ id, caption }, i) => (
            <Button
              key={id}
              size="s"
              kind="quiet"
              icon="plus"
              onClick={() => append(`![${caption}](picture:${id})\n`)}
            >
              {t('insertPicture', { number: i + 1 })}
            </Button>
          ))}
        <Button size="s" onClick={() => setLooking(!looking)}>
          {looking ? t('goOnWriting') : t('preview')}
        </Button>
      </Row>
      {looking ? (
        <div className={classes.preview}>
          <Markdown text={text} picture={picture} />
        </div>
      ) : (
        <KeptText
          key={edition}
          name={`article.${part.id}`}
          label={t('article')}
          hint={t('articleHint')}
          value={edition === 0 ? (part.article ?? '') : text}
          lines={12}
          onType={setText}
          onSave={onSave}
        />
      )}
    </Stack>
  );
}
