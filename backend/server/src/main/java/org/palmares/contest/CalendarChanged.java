// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/**
 * An open contest's calendar changed; published within that transaction, so that whoever keeps a
 * copy of a window changes it together with the calendar or not at all.
 */
public record CalendarChanged(Contest contest) {}
