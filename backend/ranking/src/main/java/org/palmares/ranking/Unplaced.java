// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

/** An entry without a place, because it has fewer figures than the quorum asks for. */
public record Unplaced(EntryCode entry, int present, int quorum) {}
