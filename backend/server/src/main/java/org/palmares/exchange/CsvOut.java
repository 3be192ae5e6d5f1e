// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.palmares.exchange.rules.Neutral;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/** CSV as spreadsheets open it: marked as UTF-8, CRLF, no cell that begins a formula. */
final class CsvOut implements TableOut {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT
                    .builder()
                    .setRecordSeparator("\r\n")
                    .setQuoteMode(QuoteMode.MINIMAL)
                    .get();

    private final CSVPrinter printer;

    CsvOut(OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        writer.write('\uFEFF');
        printer = new CSVPrinter(writer, FORMAT);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        printer.printRecord(
                cells.stream()
                        .map(cell -> cell instanceof String text ? Neutral.of(text) : cell)
                        .toList());
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
