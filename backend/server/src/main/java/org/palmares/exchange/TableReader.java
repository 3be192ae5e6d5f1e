// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import static org.palmares.exchange.ExchangeRefusal.TABLE_OLD_EXCEL;
import static org.palmares.exchange.ExchangeRefusal.TABLE_TOO_LARGE;
import static org.palmares.exchange.ExchangeRefusal.TABLE_UNREADABLE;
import static org.palmares.exchange.ExchangeRefusal.TABLE_UNSAFE;

import org.palmares.exchange.rules.TableReading;
import org.palmares.kernel.Outcome;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Reads what people upload; what a file is called says nothing about what it is. */
@Component
class TableReader {

    static final int MOST_MEGABYTES = 10;

    // A workbook in memory takes ten times its unpacked size.
    private final Semaphore atOnce = new Semaphore(2);

    Outcome<ReadTable> read(byte[] bytes, List<Column> columns) {
        if (bytes.length > MOST_MEGABYTES << 20) {
            return Outcome.refused(TABLE_TOO_LARGE, MOST_MEGABYTES);
        }
        atOnce.acquireUninterruptibly();
        try {
            return grids(bytes)
                    .flatMap(
                            grids ->
                                    grids.stream()
                                            .max(
                                                    Comparator.comparingInt(
                                                            g ->
                                                                    TableReading.recognised(
                                                                            g, columns)))
                                            .map(grid -> TableReading.read(grid, columns))
                                            .orElseGet(() -> Outcome.refused(TABLE_UNREADABLE)));
        } finally {
            atOnce.release();
        }
    }

    private static Outcome<List<Grid>> grids(byte[] bytes) {
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Outcome.refused(TABLE_OLD_EXCEL);
        }
        if (!starts(bytes, 'P', 'K', 3, 4)) {
            return Outcome.done(TextTables.read(bytes));
        }
        try {
            return SafeZip.isSafe(bytes)
                    ? Outcome.done(Workbooks.read(bytes))
                    : Outcome.refused(TABLE_UNSAFE);
        } catch (IOException | RuntimeException _) {
            // Whatever a broken file makes the reader say, it is the file that is broken.
            return Outcome.refused(TABLE_UNREADABLE);
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
