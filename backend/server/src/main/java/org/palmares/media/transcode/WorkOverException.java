// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

/**
 * The lease is lost or the worker stops: whatever is being done ends here, and nobody is to blame.
 */
final class WorkOverException extends RuntimeException {

    WorkOverException() {
        super("the work is over", null, false, false);
    }
}
