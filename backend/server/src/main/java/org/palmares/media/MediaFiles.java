// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static java.util.stream.Collectors.toMap;

import org.palmares.kernel.Outcome;
import org.palmares.media.store.ArrivalTable;
import org.palmares.media.store.LeftoverTable;
import org.palmares.media.store.MediaRow;
import org.palmares.media.store.MediaTable;
import org.palmares.media.store.OriginalsBucket;
import org.palmares.media.store.RenditionsBucket;
import org.palmares.media.store.TranscodeJobTable;
import org.palmares.media.store.UploadsBucket;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import reactor.core.publisher.Flux;

import java.io.InputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The files that were handed in, by key or by the thing that they belong to. */
@Component
public class MediaFiles {

    // Somebody may still be reading what is removed, and a worker may still be writing.
    private static final Duration GRACE = Duration.ofMinutes(15);

    private final MediaTable table;
    private final TranscodeJobTable jobs;
    private final ArrivalTable arrivals;
    private final LeftoverTable leftovers;
    private final UploadsBucket uploads;
    private final OriginalsBucket originals;
    private final RenditionsBucket renditions;
    private final MediaWatch watch;

    MediaFiles(
            MediaTable table,
            TranscodeJobTable jobs,
            ArrivalTable arrivals,
            LeftoverTable leftovers,
            UploadsBucket uploads,
            OriginalsBucket originals,
            RenditionsBucket renditions,
            MediaWatch watch) {
        this.table = table;
        this.jobs = jobs;
        this.arrivals = arrivals;
        this.leftovers = leftovers;
        this.uploads = uploads;
        this.originals = originals;
        this.renditions = renditions;
        this.watch = watch;
    }

    public Optional<Media> byKey(UUID key) {
        return table.byKeys(List.of(key)).stream().findFirst();
    }

    /** In one statement; keys that are unknown are absent. */
    public Map<UUID, Media> byKeys(Collection<UUID> keys) {
        return table.byKeys(keys).stream().collect(toMap(Media::key, media -> media));
    }

    /** The media that was begun last, by owner, in one statement; owners without any are absent. */
    public Map<UUID, Media> latestOf(Collection<UUID> owners) {
        return table.latestOf(owners).stream().collect(toMap(Media::owner, media -> media));
    }

    /** What each owner has, in one statement; owners without any file are absent. */
    public Map<UUID, HeldFile> heldBy(Collection<UUID> owners) {
        Map<UUID, HeldFile> held = new HashMap<>();
        for (Media media : table.heldBy(owners)) {
            held.merge(
                    media.owner(),
                    new HeldFile(media, null),
                    (standing, newer) -> new HeldFile(standing.standing(), newer.standing()));
        }
        return held;
    }

    /**
     * Ends all addresses by which these files are watched but the public ones, at once. What the
     * storage has signed shortly before lives on for {@link Playbacks#SIGNED}.
     */
    public void revoke(Collection<UUID> keys) {
        if (!keys.isEmpty()) {
            table.revoke(keys);
        }
    }

    /**
     * Removes a file that was to take another's place and is not READY: the other stays. False
     * where there is none such.
     */
    @Transactional
    public boolean discardNewer(UUID owner) {
        HeldFile held = heldBy(List.of(owner)).get(owner);
        Media newer = held == null ? null : held.newer();
        Optional<MediaRow> row = Optional.ofNullable(newer).map(Media::key).flatMap(table::row);
        row.ifPresent(this::remove);
        return row.isPresent();
    }

    /** Tries a file again that was given up, with all attempts anew; its original was kept. */
    @Transactional
    public Outcome<Media> retry(UUID key) {
        return jobs.retry(key)
                ? byKey(key).map(Outcome::done).orElseThrow()
                : Outcome.refused(MediaRefusal.NOT_GIVEN_UP);
    }

    /** The accepted bytes as they came; whoever reads them closes them. */
    public InputStream original(UUID key) {
        return originals.read(key);
    }

    /** From now on anybody may load its renditions under /files. */
    public void publish(UUID key) {
        table.publish(key, true);
    }

    /** From now on nobody may load them without a granted playback. */
    public void unpublish(UUID key) {
        table.publish(key, false);
    }

    /** Removes all files of an owner; a worker that is busy with one stops. */
    @Transactional
    public void remove(UUID owner) {
        table.rowsOf(owner).forEach(this::remove);
        arrivals.forget(owner);
    }

    /**
     * Removes the owner's other files: this one takes their place. One that can be watched stays
     * until this one can be too.
     */
    @Transactional
    public void removeReplaced(Media by) {
        table.replacedBy(by.key()).forEach(this::remove);
    }

    private void remove(MediaRow row) {
        table.madeOf(row.key()).forEach(this::remove);
        String key = row.key().toString();
        leftovers.add(uploads.name(), key, GRACE);
        leftovers.add(originals.name(), key, GRACE);
        leftovers.add(renditions.name(), key + "/", GRACE);
        table.delete(row.key());
    }

    /**
     * A media at every change of state or progress, its present state first; ends when it is
     * settled or gone. One look at the database serves every watcher of this node.
     */
    public Flux<Media> watch(UUID key) {
        return watch.of(key);
    }
}
