// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { browserPath } from './stage/browser';

// Ahead of the stories: two that unpack the browser at once would each start half of it.
await browserPath();
