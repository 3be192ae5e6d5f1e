// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.kernel.Text;

/**
 * One thing that screeners confirm.
 *
 * @param key stays the same while the words are mended
 * @param required whether no work is accepted without it
 */
public record ChecklistItem(String key, Text words, boolean required) {}
