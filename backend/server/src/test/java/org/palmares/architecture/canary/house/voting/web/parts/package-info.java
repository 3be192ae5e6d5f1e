// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Planted: a room within a room. */
@NullMarked
package org.palmares.architecture.canary.house.voting.web.parts;

import org.jspecify.annotations.NullMarked;
