// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import org.palmares.ranking.record.InclusionPromise;
import org.springframework.stereotype.Component;

/** Signs receipts: that a leaf which was committed will stand in the record. */
@Component
public class InclusionPromises {

    private final RecordKeys keys;

    InclusionPromises(RecordKeys keys) {
        this.keys = keys;
    }

    /** The signed note; the same for the same promise, as long as the key is the same. */
    public String sign(InclusionPromise promise) {
        return keys.sign(promise);
    }
}
