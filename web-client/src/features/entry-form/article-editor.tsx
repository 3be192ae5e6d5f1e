// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Row, Stack } from '@/design/desk';
import { Markdown } from '@/design/markdown';
import { kept } from '@/lib/kept';
import type { DraftPart } from './draft-parts';
import classes from './entry-form.module.css';
import { KeptText } from './kept-text';

const marks = ['heading', 'bold', 'italic', 'list', 'quote'] as const;

/** What a button writes, and what keeps it apart from the text above. */
const marked: Record<(typeof marks)[number], [string, string]> = {
  heading: ['## ', '\n\n'],
  bold: ['****', ' '],
  italic: ['__', ' '],
  list: ['- ', '\n'],
  quote: ['> ', '\n\n'],
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
  const name = `article.${part.id}`;
  const [text, setText] = useState(() => {
    const unsent = kept.read(name);
    return typeof unsent === 'string' ? unsent : (part.article ?? '');
  });
  // Another key has the field begin with what a button has written.
  const [edition, setEdition] = useState(0);
  const append = (more: string, apart: string) => {
    const next = text === '' ? more : text.trimEnd() + apart + more;
    setText(next);
    setEdition(edition + 1);
  };
  const look = () => {
    // The field goes away and its own timer with it.
    if (!looking && text !== (part.article ?? '')) void onSave(text);
    setLooking(!looking);
  };
  return (
    <Stack gap="s">
      <Row>
        {!looking &&
          marks.map((mark) => (
            <Button key={mark} size="s" kind="quiet" onClick={() => append(...marked[mark])}>
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
              onClick={() => append(`![${caption}](picture:${id})\n`, '\n\n')}
            >
              {t('insertPicture', { number: i + 1 })}
            </Button>
          ))}
        <Button size="s" onClick={look}>
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
          name={name}
          begin={edition === 0 ? undefined : text}
          label={t('article')}
          hint={t('articleHint')}
          value={part.article ?? ''}
          lines={12}
          onType={setText}
          onSave={onSave}
        />
      )}
    </Stack>
  );
}
