// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

/**
 * A work no longer competes: withdrawn, disqualified, or its acceptance taken back. Same
 * transaction.
 */
public record EntryLeft(Entry entry) {}
