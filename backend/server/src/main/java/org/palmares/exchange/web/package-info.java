// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Tables over HTTP, and imports over GraphQL. */
@NullMarked
package org.palmares.exchange.web;

import org.jspecify.annotations.NullMarked;
