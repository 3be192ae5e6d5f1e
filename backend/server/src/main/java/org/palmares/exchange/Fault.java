// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import java.util.List;

/**
 * What is wrong with a cell.
 *
 * @param column its column's id; empty where the whole row is meant
 * @param args what the sentence's placeholders stand for
 */
public record Fault(String column, ExchangeRefusal code, List<String> args) {

    public Fault {
        args = List.copyOf(args);
    }

    public static Fault of(String column, ExchangeRefusal code, Object... args) {
        return new Fault(column, code, List.of(args).stream().map(String::valueOf).toList());
    }
}
