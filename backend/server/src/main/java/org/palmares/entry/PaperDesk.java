// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.entry.store.DocketTable;
import org.palmares.entry.store.PaperPageTable;
import org.palmares.entry.store.PaperTable;
import org.palmares.kernel.Page;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What lies on the secretariat's desk; for those who enter works, and nobody else. */
@Component
public class PaperDesk {

    private final PaperPageTable pages;
    private final PaperTable papers;
    private final DocketTable dockets;
    private final Entries entries;
    private final SecretariatDesk desk;

    PaperDesk(
            PaperPageTable pages,
            PaperTable papers,
            DocketTable dockets,
            Entries entries,
            SecretariatDesk desk) {
        this.pages = pages;
        this.papers = papers;
        this.dockets = dockets;
        this.entries = entries;
        this.desk = desk;
    }

    public boolean enters(UUID contest, Viewer viewer) {
        return desk.enters(contest, viewer);
    }

    public Map<PaperPile, Integer> counts(UUID contest) {
        return pages.counts(contest);
    }

    /** What was entered last comes first. */
    public Page<Entry> page(
            UUID contest, PaperPile pile, @Nullable Integer first, @Nullable UUID after) {
        int size = Page.size(first);
        return Page.of(
                pages.page(contest, pile, after, size + 1),
                size,
                after != null,
                counts(contest).getOrDefault(pile, 0),
                entry -> entry.key().toString());
    }

    public Optional<Entry> byNumber(UUID contest, String number) {
        return PaperNumber.read(number)
                .flatMap(read -> papers.entry(contest, read))
                .flatMap(entries::byKey);
    }

    /** By one statement; works that did not come to the desk are absent. */
    public Map<UUID, Paper> papers(Collection<UUID> works) {
        return papers.of(works);
    }

    /** By one statement; who may read them is the caller's to see to. */
    public Map<UUID, Docket> dockets(Collection<UUID> works) {
        return dockets.dockets(works);
    }
}
