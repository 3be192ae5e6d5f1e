// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { lazy, Suspense } from 'react';
import classes from './markdown.module.css';
import { Skeleton } from './states';

const ReactMarkdown = lazy(() => import('react-markdown'));

/** A text that somebody wrote in Markdown. HTML in it stays text; its headings join below ours. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className={classes.text}>
      <Suspense fallback={<Skeleton height="10rem" />}>
        <ReactMarkdown
          disallowedElements={['img']}
          components={{
            h1: ({ children }) => <h3>{children}</h3>,
            h2: ({ children }) => <h3>{children}</h3>,
            h3: ({ children }) => <h4>{children}</h4>,
            a: ({ href, children }) => (
              <a href={href} rel="noopener noreferrer nofollow" target="_blank">
                {children}
              </a>
            ),
          }}
        >
          {text}
        </ReactMarkdown>
      </Suspense>
    </div>
  );
}
