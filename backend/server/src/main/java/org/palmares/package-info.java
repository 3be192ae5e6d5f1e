// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Where the application starts, in the role of the api or of a worker. */
@NullMarked
package org.palmares;

import org.jspecify.annotations.NullMarked;
