// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where the rows of one kind of table go. What is there and what comes are compared as cells, so
 * that a table that went out comes in as no change. Callers hold the transaction.
 */
interface Target {

    /**
     * Something that is there.
     *
     * @param fixed why it can no longer be changed; empty where it can
     */
    record Known(UUID subject, Map<String, String> cells, Optional<ExchangeRefusal> fixed) {}

    /**
     * @param subjects what new rows became, where it is not what they were given
     */
    record Written(List<Link> links, Map<UUID, UUID> subjects) {}

    /** A link for somebody without an e-mail address; known only now. */
    record Link(String name, String url) {}

    TableKind kind();

    /** Most of this kind in one contest. */
    int most();

    /** By which a row finds what is there. */
    String key(Map<String, String> cells);

    /** The rows with names as they are written in this contest. */
    List<ReadRow> canonical(Contest contest, List<ReadRow> rows);

    /** What is there, by key; with a lock where something is to be written. */
    Map<String, Known> known(Contest contest, boolean lock);

    /** What is wrong with these rows together and with what is there; by row. */
    Map<Integer, List<Fault>> faults(Contest contest, List<ReadRow> rows, Map<String, Known> known);

    /** Writes what the rows say; subjects were given before. */
    Written write(Contest contest, List<CheckedRow> rows, Viewer viewer);

    /** Those of these subjects on which something depends that was not there before. */
    Set<UUID> inUse(Contest contest, Collection<UUID> subjects);

    void remove(Contest contest, Collection<UUID> subjects, Viewer viewer);
}
