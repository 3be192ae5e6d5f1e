// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.MediaRefusal;
import org.palmares.media.rules.BackOff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/** Carries out one claimed attempt and writes down how it ended. */
final class AttemptRun {

    private static final Logger LOG = LoggerFactory.getLogger(AttemptRun.class);

    // As the kernel says it, to ffmpeg and to us.
    private static final String NO_ROOM = "No space left on device";

    private final LeaseTable leases;
    private final Transcoding transcoding;
    private final WorkFolders folders;
    private final BackOff backOff;
    private final RandomGenerator random;
    private final WorkerProperties properties;
    private final Set<Lease> running = ConcurrentHashMap.newKeySet();

    AttemptRun(
            LeaseTable leases,
            Transcoding transcoding,
            WorkFolders folders,
            RandomGenerator random,
            WorkerProperties properties) {
        this.leases = leases;
        this.transcoding = transcoding;
        this.folders = folders;
        this.backOff = new BackOff(properties.backOff());
        this.random = random;
        this.properties = properties;
    }

    void stopAll() {
        running.forEach(Lease::stop);
    }

    void run(TranscodeJob job) {
        Lease lease = new Lease(leases, job, properties.lease());
        running.add(lease);
        try (lease) {
            carryOut(lease);
        } catch (DataAccessException e) {
            // The lease runs out, and somebody else goes on.
            LOG.warn("The end of {} could not be written: {}", job, e.getMessage());
        } finally {
            running.remove(lease);
        }
    }

    private void carryOut(Lease lease) {
        TranscodeJob job = lease.job();
        Path folder = null;
        try {
            folder = folders.make(job);
            Outcome<Delivery> outcome = transcoding.attempt(lease, folder);
            lease.check();
            switch (outcome) {
                case Outcome.Done<Delivery>(Delivery delivery) -> {
                    boolean won = leases.done(job, delivery);
                    LOG.info("{}: {}", job.media(), won ? "done" : "somebody else has done it");
                }
                case Outcome.Refused<Delivery>(var refusals) -> {
                    leases.end(job, "REFUSED", refusals.getFirst(), "");
                    LOG.info("{}: refused, {}", job.media(), refusals.getFirst());
                }
            }
        } catch (WorkOverException _) {
            if (!lease.isLost()) {
                leases.giveBack(job);
            }
        } catch (DataAccessException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.warn("Attempt {} at {} failed", job.attempt(), job.media(), e);
            String said = String.valueOf(e.getMessage());
            failed(job, WorkFolders.isFull(folder) ? NO_ROOM + ": " + said : said);
        } finally {
            folders.remove(folder);
        }
    }

    private void failed(TranscodeJob job, String log) {
        if (job.attempt() < job.maxAttempts()) {
            leases.retryAfter(job, backOff.after(job.attempt(), random), log);
        } else {
            MediaRefusal reason =
                    log.contains(NO_ROOM)
                            ? MediaRefusal.WORKER_FULL
                            : MediaRefusal.TRANSCODING_FAILED;
            Refusal refusal = Refusal.of(reason, Integer.toString(job.attempt()));
            leases.end(job, "FAILED", refusal, log);
        }
    }
}
