// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** GraphQL of the public vote. */
@NullMarked
package org.palmares.voting.web;

import org.jspecify.annotations.NullMarked;
