// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { lazy, Suspense, type ReactNode } from 'react';
import classes from './markdown.module.css';
import { Skeleton } from './states';

const own = 'picture:';

/** Addresses that may be followed; anything else, such as a script, is left empty. */
function defaultUrl(url: string): string {
  return /^(https?:|mailto:|#|\/|[^:]*$)/i.test(url) ? url : '';
}

const ReactMarkdown = lazy(() => import('react-markdown'));

/** A text that somebody wrote in Markdown. HTML in it stays text; its headings join below ours. */
export function Markdown({
  text,
  picture,
}: {
  text: string;
  /** Shows the picture that is written ![caption](picture:id); without it pictures are left out. */
  picture?: ((id: string, caption: string) => ReactNode) | undefined;
}) {
  return (
    <div className={classes.text}>
      <Suspense fallback={<Skeleton height="10rem" />}>
        <ReactMarkdown
          disallowedElements={picture ? [] : ['img']}
          urlTransform={(url) => (picture && url.startsWith(own) ? url : defaultUrl(url))}
          components={{
            h1: ({ children }) => <h3>{children}</h3>,
            h2: ({ children }) => <h3>{children}</h3>,
            h3: ({ children }) => <h4>{children}</h4>,
            // Only pictures of our own: an address of another host would tell it who is reading.
            img: ({ src, alt }) =>
              picture && typeof src === 'string' && src.startsWith(own)
                ? picture(src.slice(own.length), alt ?? '')
                : null,
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
