// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that goes out row by row, in constant memory. */
interface TableOut extends Closeable {

    /**
     * @param cells texts, or whole numbers that a spreadsheet may add up
     */
    void row(List<?> cells) throws IOException;
}
