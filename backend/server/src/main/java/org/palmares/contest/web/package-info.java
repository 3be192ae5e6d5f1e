// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Contests, members and invitations in GraphQL. */
@NullMarked
package org.palmares.contest.web;

import org.jspecify.annotations.NullMarked;
