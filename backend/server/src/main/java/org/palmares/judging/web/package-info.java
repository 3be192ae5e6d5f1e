// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Judging and standings in GraphQL. */
@NullMarked
package org.palmares.judging.web;

import org.jspecify.annotations.NullMarked;
