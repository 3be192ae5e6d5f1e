// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * What an operator asks for when the server is started: {@code --palmares.ledger.rebuild=<log>}.
 */
@Component
class RebuildAtStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(RebuildAtStart.class);

    private final RecordRebuild rebuild;
    private final List<UUID> wanted;

    RebuildAtStart(RecordRebuild rebuild, @Value("${palmares.ledger.rebuild:}") List<UUID> wanted) {
        this.rebuild = rebuild;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (UUID each : wanted) {
            rebuild.rebuild(each)
                    .ifPresentOrElse(
                            leaves -> log.info("The files of {} hold {} leaves", each, leaves),
                            () -> log.error("The rows of {} do not make the signed tree", each));
        }
    }
}
