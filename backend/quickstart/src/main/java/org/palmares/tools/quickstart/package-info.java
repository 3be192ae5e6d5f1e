// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The one command: starts real local servers, a development identity provider, a mail catcher, the
 * server and a worker; seeds demo contests and says what to try.
 */
@NullMarked
package org.palmares.tools.quickstart;

import org.jspecify.annotations.NullMarked;
