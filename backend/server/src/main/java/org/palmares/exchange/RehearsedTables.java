// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import org.palmares.contest.RehearsalWiped;
import org.palmares.exchange.store.ExportLinkTable;
import org.palmares.exchange.store.ImportTable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tables that came into a rehearsal, and links to those that go out of it: gone with it. */
@Component
class RehearsedTables {

    private final ImportTable imports;
    private final ExportLinkTable links;

    RehearsedTables(ImportTable imports, ExportLinkTable links) {
        this.imports = imports;
        this.links = links;
    }

    @EventListener
    void on(RehearsalWiped event) {
        imports.removeAll(event.contest());
        links.removeAll(event.contest());
    }
}
