// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Markdown } from './markdown';

it('lets no script, picture or foreign scheme out of a text', async () => {
  const text = [
    '## Đối tượng',
    '<script>window.stolen = true</script><img src=x onerror="window.stolen = true">',
    '[lừa](javascript:alert(1)) [dữ liệu](data:text/html,x) [thật](https://thainguyen.gov.vn)',
    '![ảnh](https://example.com/theo-doi.png)',
  ].join('\n\n');
  const { container } = render(<Markdown text={text} />);
  await screen.findByRole('heading', { name: 'Đối tượng' });

  expect(container.querySelector('script, img, iframe, [onerror]')).toBeNull();
  const links = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['', '', 'https://thainguyen.gov.vn']);
  expect('stolen' in window).toBe(false);
});
