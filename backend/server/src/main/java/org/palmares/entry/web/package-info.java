// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Works in GraphQL. */
@NullMarked
package org.palmares.entry.web;

import org.jspecify.annotations.NullMarked;
