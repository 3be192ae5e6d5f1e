// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

/** A work was accepted and competes from now on; published within that transaction. */
public record EntryAdmitted(Entry entry) {}
