// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

/** An attempt went wrong for a reason that another attempt may not meet. */
class TranscodeFailure extends RuntimeException {

    TranscodeFailure(String message) {
        super(message);
    }
}
