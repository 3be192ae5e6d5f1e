// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import org.palmares.kernel.Text;

import java.util.List;

/**
 * A column of a table.
 *
 * @param id by which cells are kept and faults are said
 * @param aliases further header names under which it is recognised
 * @param most characters of a cell
 * @param example what the template shows
 */
public record Column(
        String id,
        Text name,
        List<String> aliases,
        boolean required,
        CellForm form,
        int most,
        String example,
        Text explanation) {

    public Column {
        aliases = List.copyOf(aliases);
    }

    /** Recognised under these headers too. */
    public Column also(String... headers) {
        return new Column(id, name, List.of(headers), required, form, most, example, explanation);
    }

    /** No cell of it may be empty. */
    public Column needed() {
        return new Column(id, name, aliases, true, form, most, example, explanation);
    }

    /** With this explanation. */
    public Column said(String vi, String en) {
        return new Column(id, name, aliases, required, form, most, example, new Text(vi, en));
    }
}
