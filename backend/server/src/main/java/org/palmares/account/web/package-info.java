// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Signing in by bearer token, the device cookie, the viewer in GraphQL, and the answers that those
 * who have not signed in share.
 */
@NullMarked
package org.palmares.account.web;

import org.jspecify.annotations.NullMarked;
