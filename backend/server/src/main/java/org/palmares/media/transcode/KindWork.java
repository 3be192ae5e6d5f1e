// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.palmares.kernel.Outcome;

import java.io.IOException;

/** How the renditions of one kind are made. */
interface KindWork {

    /**
     * Refused where the file is not acceptable; every other failure is an exception and may be
     * retried. What is done lies in the bucket.
     */
    Outcome<Delivery> make(Work work) throws IOException;
}
