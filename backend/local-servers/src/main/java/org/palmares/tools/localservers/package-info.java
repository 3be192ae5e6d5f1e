// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Real PostgreSQL, Redis and S3 as processes on 127.0.0.1, and ffmpeg found: for the quick start
 * and for tests, on a machine without Docker. Everything lives in one data folder that survives a
 * restart; nothing of this is part of a released server.
 */
@NullMarked
package org.palmares.tools.localservers;

import org.jspecify.annotations.NullMarked;
