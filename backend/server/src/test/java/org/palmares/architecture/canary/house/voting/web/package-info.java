// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Planted: a controller that all may use. */
@NullMarked
package org.palmares.architecture.canary.house.voting.web;

import org.jspecify.annotations.NullMarked;
