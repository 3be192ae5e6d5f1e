// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Planted: rules that are not pure. */
@NullMarked
package org.palmares.architecture.canary.house.voting.rules;

import org.jspecify.annotations.NullMarked;
