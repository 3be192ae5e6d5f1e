// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** What an organising body is in a contest. */
public enum BodyRole {
    /** Cơ quan chỉ đạo, chủ trì. */
    HOST,
    ORGANISER,
    SPONSOR
}
