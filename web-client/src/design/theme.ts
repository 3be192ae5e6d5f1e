// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { createTheme, type MantineColorsTuple } from '@mantine/core';

const laurel: MantineColorsTuple = [
  '#e9f5ef',
  '#d3e8dd',
  '#a8d2bd',
  '#79bb9b',
  '#52a77e',
  '#399a6b',
  '#2a8f60',
  '#1f7a50',
  '#176845',
  '#14573c',
];

/** Mantine's fields and dialogs in our own type, colour and shape. */
export const theme = createTheme({
  primaryColor: 'laurel',
  primaryShade: { light: 9, dark: 4 },
  autoContrast: true,
  colors: { laurel },
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'ui-monospace, Menlo, Consolas, monospace',
  headings: { fontFamily: 'var(--font)', fontWeight: '800' },
  defaultRadius: 10,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Hints stand below their fields, so that fields side by side stand in one line.
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    },
  },
});
