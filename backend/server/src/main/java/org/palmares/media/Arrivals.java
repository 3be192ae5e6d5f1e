// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static java.util.stream.Collectors.toMap;

import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.rules.Sha256;
import org.palmares.media.store.ArrivalTable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was announced and received of files, and when. Whether that is in time is decided by the
 * caller.
 */
@Component
public class Arrivals {

    private final ArrivalTable table;
    private final Uploads uploads;

    Arrivals(ArrivalTable table, Uploads uploads) {
        this.table = table;
        this.uploads = uploads;
    }

    public Optional<Arrival> of(UUID media) {
        return table.of(media);
    }

    /** By media, in one statement. */
    public Map<UUID, Arrival> of(Collection<UUID> media) {
        return table.of(media).stream().collect(toMap(Arrival::media, one -> one));
    }

    /** Of the media that was begun last, by owner, in one statement. */
    public Map<UUID, Arrival> latestOf(Collection<UUID> owners) {
        return table.latestOf(owners).stream().collect(toMap(Arrival::owner, one -> one));
    }

    /** What was announced last before a moment, whatever became of its upload. */
    public Optional<Manifest> manifest(UUID owner, Instant before) {
        return table.manifest(owner, before);
    }

    /**
     * Keeps which bytes an upload will bring. It is said once: the same again changes nothing, and
     * other bytes need an upload of their own. What comes after the last byte says nothing new.
     */
    public Outcome<Arrival> announce(UUID media, String sha256) {
        String hash = Sha256.read(sha256).orElse(null);
        if (hash == null) {
            return Outcome.refused(Refusal.of(CommonRefusal.INVALID).at("sha256"));
        }
        table.announce(media, hash);
        Arrival arrival = table.of(media).orElse(null);
        if (arrival == null) {
            return Outcome.refused(MediaRefusal.UPLOAD_GONE);
        }
        String kept = arrival.manifest() == null ? arrival.sha256() : arrival.manifest();
        return kept == null || kept.equals(hash)
                ? Outcome.done(arrival)
                : Outcome.refused(MediaRefusal.ANNOUNCED_OTHERWISE);
    }

    /** Only these bytes, announced earlier for the same owner, may come through this upload. */
    public void bind(UUID media, Manifest manifest) {
        table.bind(media, manifest);
    }

    /** Looks into the bucket and keeps when the first part was seen there; once is enough. */
    public Outcome<Arrival> firstPart(UUID media) {
        Arrival arrival = table.of(media).orElse(null);
        Upload upload = uploads.byKey(media).orElse(null);
        if (arrival == null || upload == null) {
            return Outcome.refused(MediaRefusal.UPLOAD_GONE);
        }
        if (arrival.firstPartAt() != null) {
            return Outcome.done(arrival);
        }
        return uploads.held(upload).flatMap(parts -> noted(arrival, parts));
    }

    private Outcome<Arrival> noted(Arrival arrival, List<StoredPart> parts) {
        if (parts.isEmpty()) {
            return Outcome.done(arrival);
        }
        table.firstPart(arrival.media());
        return table.of(arrival.media())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(MediaRefusal.UPLOAD_GONE));
    }
}
