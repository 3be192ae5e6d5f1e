// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** What every GraphQL answer shares: node(id), the server's time, and how a refusal is said. */
@NullMarked
package org.palmares.kernel.web;

import org.jspecify.annotations.NullMarked;
