// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Signing in by bearer token, the device cookie, and the viewer in GraphQL. */
@NullMarked
package org.palmares.account.web;

import org.jspecify.annotations.NullMarked;
