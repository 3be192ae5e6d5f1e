// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Renders the pages of a PDF, in a short-lived program of its own: a stranger's document is parsed
 * where it reaches nothing, and never in the worker.
 */
@NullMarked
package org.palmares.media.pages;

import org.jspecify.annotations.NullMarked;
