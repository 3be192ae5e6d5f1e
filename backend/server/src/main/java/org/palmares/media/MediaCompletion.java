// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.palmares.media.store.LeftoverTable;
import org.palmares.media.store.RenditionsBucket;
import org.palmares.media.store.TranscodeJobTable;
import org.palmares.media.store.TranscodeJobTable.Ended;
import org.palmares.media.store.UploadsBucket;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.Optional;

/**
 * Turns ended jobs into settled media and tells the upper rooms. Only the api does this: who
 * publishes an event also runs its listeners, and a worker may not touch what they touch.
 */
@Component
class MediaCompletion {

    private static final Duration GRACE = Duration.ofMinutes(15);

    private final TranscodeJobTable jobs;
    private final LeftoverTable leftovers;
    private final UploadsBucket uploads;
    private final RenditionsBucket renditions;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    MediaCompletion(
            TranscodeJobTable jobs,
            LeftoverTable leftovers,
            UploadsBucket uploads,
            RenditionsBucket renditions,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.jobs = jobs;
        this.leftovers = leftovers;
        this.uploads = uploads;
        this.renditions = renditions;
        this.events = events;
        this.transaction = transaction;
    }

    /** Settles all jobs that have ended by now. */
    void settle() {
        jobs.giveUpLost();
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(_ -> settleOne()));
        }
    }

    private boolean settleOne() {
        Optional<Ended> ended = jobs.settleNext();
        ended.ifPresent(this::tell);
        return ended.isPresent();
    }

    private void tell(Ended ended) {
        if (!ended.givenUp()) {
            leftovers.add(uploads.name(), ended.media().toString(), GRACE);
        }
        for (long lost = 1; lost < ended.fence(); lost++) {
            leftovers.add(renditions.name(), ended.media() + "/" + lost + "/", GRACE);
        }
        if (ended.refusal() == null) {
            events.publishEvent(new MediaReady(ended.media(), ended.owner()));
        } else {
            // Not the whole of it: a retry writes beside what is thrown away here.
            leftovers.add(renditions.name(), ended.media() + "/" + ended.fence() + "/", GRACE);
            events.publishEvent(new MediaRefused(ended.media(), ended.owner(), ended.refusal()));
        }
    }
}
