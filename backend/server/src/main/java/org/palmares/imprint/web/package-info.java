// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Uploading and showing the files of a contest's page. */
@NullMarked
package org.palmares.imprint.web;

import org.jspecify.annotations.NullMarked;
