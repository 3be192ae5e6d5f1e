// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** A contest became public and its rules were locked; published within that transaction. */
public record ContestOpened(Contest contest) {}
